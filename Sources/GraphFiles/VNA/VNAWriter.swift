/// Writes graphs in the format of NetDraw, which ``VNAReader`` reads.
///
/// Each relation is a column of strengths; one without a name is called `strength`. A tie without
/// direction stands there in both. Other attributes of ties are texts, for NetDraw takes each column
/// of numbers for a relation. Places, sizes and colours of nodes stand in a section of their own.
///
/// [analytictech.com/netdraw.htm](http://www.analytictech.com/downloadnd.htm)
public enum VNAWriter {
  /// Writes the first graph.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: One file, and what it can't carry.
  /// - Complexity: O(*V* + *E*) time and space for each attribute.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: false)
    let relations = RelationGroups(graph)
    let drawn = graph.nodes.columns.compactMap(\.drawn)
    let attributes = graph.nodes.columns.filter { $0.drawn == nil }
    let tieAttributes = graph.edges.columns.filter {
      ![KnownAttribute.weight, KnownAttribute.relation].contains($0.name)
    }
    var lines = FieldLines()
    lines.add(section: "*Node data", of: graph, attributes)
    if !drawn.isEmpty { lines.add(section: "*Node properties", of: graph, drawn) }
    lines.add(tiesOf: graph, relations, tieAttributes)
    let kept = KeptParts(nodeAttributes: nil, edgeAttributes: nil)
    let columnLosses = (attributes + drawn).flatMap(\.textLosses)
    return WrittenGraphs(
      [WrittenFile(lines.bytes)],
      losses: kept.losses(of: graphs) + columnLosses
        + tieAttributes.flatMap { $0.textLosses.filter { $0.kind != .attributeType } }
        + tieAttributes.compactMap(\.typeLoss) + relations.losses(of: graph)
        + losses(of: graph, relations))
  }

  /// Returns what is lost of strengths, relations and directions.
  private static func losses(
    of graph: AttributedGraph, _ relations: RelationGroups
  ) -> [Loss] {
    let weights = graph.edges[KnownAttribute.weight].map { column in
      (0..<graph.edgeCount).map { column[$0]?.number }
    }
    let isUnnamed = relations.names == [VNAWriter.strength]
    let losesArrows =
      graph.isDirected && graph.directions.isEmpty && graph.readsAlikeByColumns(relations)
    return [
      Loss(.weight, count: weights?.count { $0 == nil } ?? 0),
      Loss(.edge, count: weights?.count { $0 == 0 } ?? 0),
      Loss(.edgeAttribute, name: KnownAttribute.relation, count: isUnnamed ? graph.edgeCount : 0),
      Loss(.direction, count: losesArrows ? graph.edgeCount : 0),
    ].filter { $0.count > 0 }
  }

  /// What the strengths of ties are called that are of no named relation.
  static let strength = "strength"
}

extension FieldLines {
  /// Adds a section with columns of nodes.
  fileprivate mutating func add(
    section: String, of graph: AttributedGraph, _ columns: [AttributeColumn]
  ) {
    add([section])
    for heading in ["ID"] + columns.map(\.name) { add(name: heading) }
    endLine()
    for node in 0..<graph.nodeCount {
      add(name: graph.nodeIDs[node])
      for column in columns { add(value: column[node]) }
      endLine()
    }
  }

  /// Adds the section with ties.
  fileprivate mutating func add(
    tiesOf graph: AttributedGraph, _ relations: RelationGroups, _ attributes: [AttributeColumn]
  ) {
    let weights = graph.edges[KnownAttribute.weight]
    add(["*Tie data"])
    let relationNames = relations.names.map { $0 ?? VNAWriter.strength }
    for heading in ["from", "to"] + relationNames + attributes.map(\.name) { add(name: heading) }
    endLine()
    for (relation, edges) in relations.edges.enumerated() {
      for edge in edges {
        let ends = [Int(graph.sources[edge]), Int(graph.targets[edge])]
        let isBothWays = !graph.isDirected(edge: edge) && ends[0] != ends[1]
        for ends in isBothWays ? [ends, ends.reversed()] : [ends] {
          for end in ends { add(name: graph.nodeIDs[end]) }
          for other in relations.names.indices {
            add(text: other == relation ? (weights?[edge]?.number ?? 1).shortText : "0")
          }
          for attribute in attributes { add(tieValue: attribute[edge]) }
          endLine()
        }
      }
    }
  }

  /// Adds a name, in quotation marks if it has to be.
  private mutating func add(name: String) {
    let marks = Array(" \t\r\n,\"*".utf8)
    if name.isEmpty || name.utf8.contains(where: marks.contains) {
      add(quoted: name)
    } else {
      add(text: name)
    }
  }

  /// Adds a value of a tie, so that it isn't taken for a strength.
  private mutating func add(tieValue value: AttributeValue?) {
    if case .boolean = value { add(value: value) } else { add(quoted: value?.plainText ?? "") }
  }
}

extension AttributeColumn {
  /// The column as NetDraw draws by it; `nil` if it doesn't.
  fileprivate var drawn: AttributeColumn? {
    var column = self
    switch name {
    case KnownAttribute.x, KnownAttribute.size: return hasNumbers ? self : nil
    case KnownAttribute.y where hasNumbers:
      column.values = values.map { value in (value?.number).map { .real(-$0) } }
    case KnownAttribute.label: column.name = "shortlabel"
    case KnownAttribute.color:
      column.values = values.map { $0?.numberOfColor }
      let isLost = zip(values, column.values).contains { ($0 == nil) != ($1 == nil) }
      guard !isLost else { return nil }
      column.type = .integer
    default: return nil
    }
    return column
  }

  /// The loss of the type of values that are written as texts.
  fileprivate var typeLoss: Loss? {
    let count = values.count { $0 != nil && $0?.type != .text && $0?.type != .boolean }
    return count > 0 ? Loss(.attributeType, name: name, count: count) : nil
  }
}

extension AttributeValue {
  /// The number that stands for a colour `#RRGGBB`; `nil` if this isn't one.
  fileprivate var numberOfColor: AttributeValue? {
    guard case .text(let text) = self, text.utf8.count == 7, text.utf8.first == 0x23,
      let number = Int(text.dropFirst(), radix: 16)
    else { return nil }
    return .integer((number & 0xFF) << 16 | number & 0xFF00 | number >> 16)
  }
}
