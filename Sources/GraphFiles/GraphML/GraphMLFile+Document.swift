internal import InputFiles
internal import Wording

extension GraphMLFile {
  /// Returns what the file holds, after its end.
  consuming func document() throws(FileProblem) -> GraphDocument {
    guard !drafts.isEmpty else { throw FileProblem(.noGraph) }
    for datum in waiting { try resolve(datum, isLast: true) }
    if let description {
      drafts[0].base.graph.attributes.insert(GraphAttribute("desc", .text(description)), at: 0)
    }
    let hasExactNames = keys.inOrder.contains { $0.key.role == .names }
    var graphs: [AttributedGraph] = []
    for var draft in drafts {
      draft.setDefaults(of: keys)
      draft.setIDs(remarks: &remarks)
      draft.base.setParents(draft.parents, remarks: &remarks)
      let graph = try draft.base.finished(remarks: &remarks)
      graphs.append(hasExactNames ? graph : GraphMLNames.familiar(graph))
    }
    let remarks = [xml.encoding.remark].compactMap(\.self) + remarks.inOrder
    return GraphDocument(graphs, encoding: xml.encoding, remarks: remarks)
  }
}

extension GraphMLDraft {
  /// Gives the graph the values that its keys have where none is stated.
  fileprivate mutating func setDefaults(of keys: GraphMLKeys) {
    let stated = Set(base.graph.attributes.map(\.name))
    for (key, domain) in keys.inOrder where domain == "graph" && !stated.contains(key.name) {
      guard let value = key.defaultValue else { continue }
      base.graph.attributes.append(GraphAttribute(key.name, value))
    }
  }

  /// Gives nodes and edges the ids that stand in data.
  fileprivate mutating func setIDs(remarks: inout Remarks) {
    for (owner, id, line) in ids {
      switch owner {
      case .graph: break
      case .edge(let edge): base.graph.setID(id, ofEdge: edge)
      case .node(let node):
        if !base.rename(node, to: id) {
          remarks.add(.repeatedNode(id), line: line, once: "repeated node")
        }
      }
    }
  }
}
