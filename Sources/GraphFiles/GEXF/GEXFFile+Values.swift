internal import InputFiles
internal import Wording

extension GEXFFile {
  /// Gives a node or an edge its values and times when it ends.
  ///
  /// - Parameters:
  ///   - item: The node or edge.
  ///   - isLast: Whether no further attributes can be declared.
  /// - Throws: `FileProblem` if the attributes would take far more memory than the file.
  mutating func settle(_ item: GEXFItem, isLast: Bool) throws(FileProblem) {
    for (name, value) in item.drawn { try draft.set(value, name, of: item.owner) }
    if !item.spans.isEmpty { draft.setTimes(item.spans, of: item.owner) }
    var late = GEXFItem(item.owner, line: item.line)
    var moments: [Int: [TimedValue]] = [:]
    for value in item.values {
      var attribute = draft.attribute(value.attribute, of: item.owner)
      if attribute == nil, isLast {
        remarks.add(.undeclaredAttribute(value.attribute), line: value.line)
        var undeclared = GEXFAttribute(value.attribute, declared: "string")
        _ = draft.declare(
          &undeclared, id: value.attribute, isOfNodes: item.owner.isNode, default: nil)
        attribute = undeclared
      }
      guard let attribute else {
        late.values.append(value)
        continue
      }
      guard let read = self.value(value.text, of: attribute, line: value.line) else { continue }
      if let span = value.span {
        moments[attribute.column, default: []].append(TimedValue(read, during: span))
      } else if try draft.set(read, column: attribute.column, of: item.owner) {
        remarks.add(.repeatedValue(attribute.name), line: value.line)
      }
    }
    for (column, var values) in moments.sorted(by: { $0.key < $1.key }) {
      switch draft.value(column: column, of: item.owner) {
      case nil: break
      case .timed:
        // The file has the node twice.
        let name = name(ofColumn: column, of: item)
        remarks.add(.repeatedValue(name), line: item.line)
      case let always?: values.insert(TimedValue(always, during: TimeSpan()), at: 0)
      }
      _ = try draft.set(.timed(values), column: column, of: item.owner)
    }
    if !late.values.isEmpty { waiting.append(late) }
    if item.isMutual, case .edge(let edge) = item.owner { try addReverse(of: edge, item) }
  }

  private func name(ofColumn column: Int, of item: GEXFItem) -> String {
    (item.owner.isNode ? draft.base.nodes : draft.base.edges).columns[column].name
  }

  /// Adds the other of the two edges that a mutual edge is.
  private mutating func addReverse(of edge: Int, _ item: GEXFItem) throws(FileProblem) {
    remarks.add(.mutualEdges, .note, line: item.line)
    let source = draft.base.graph.sources[edge]
    let target = draft.base.graph.targets[edge]
    let reverse = draft.base.graph.addEdge(target, source, isDirected: true)
    var copy = GEXFItem(.edge(reverse), line: item.line)
    copy.spans = item.spans
    copy.drawn = item.drawn
    copy.values = item.values
    try settle(copy, isLast: false)
  }

  /// Returns what the file holds, after its end.
  consuming func document() throws(FileProblem) -> GraphDocument {
    guard hasGraph else { throw FileProblem(.noGraph) }
    for item in waiting { try settle(item, isLast: true) }
    var draft = draft
    draft.base.setParents(wholes, remarks: &remarks)
    let graph = try draft.finished(remarks: &remarks)
    let remarks = [xml.encoding.remark].compactMap(\.self) + remarks.inOrder
    return GraphDocument([graph], encoding: xml.encoding, remarks: remarks)
  }
}
