/// The edges of a graph by the relation that they are of.
struct RelationGroups {
  /// What each relation is called; `nil` if its edges don't say.
  private(set) var names: [String?] = []
  /// The edges of each relation, in their order.
  private(set) var edges: [[Int]] = []

  /// Groups the edges of a graph; there is one relation at least.
  init(_ graph: AttributedGraph) {
    guard let column = graph.edges[KnownAttribute.relation], graph.edgeCount > 0 else {
      names = [nil]
      edges = [Array(0..<graph.edgeCount)]
      return
    }
    var groups: [ExactText?: Int] = [:]
    for edge in 0..<graph.edgeCount {
      let name = column[edge]?.plainText
      let key = name.map(ExactText.init)
      if groups[key] == nil {
        groups[key] = names.count
        names.append(name)
        edges.append([])
      }
      edges[groups[key] ?? 0].append(edge)
    }
  }

  /// What is lost where relations are matrices with a name each.
  func losses(of graph: AttributedGraph) -> [Loss] {
    let unnamedCount =
      names.count == 1
      ? 0
      : zip(names, edges).lazy
        .filter { $0.0 == nil }.reduce(0) { $0 + $1.1.count }
    let type = graph.edges[KnownAttribute.relation]?.type ?? .text
    return [
      Loss(.emptyText, name: KnownAttribute.relation, count: unnamedCount),
      Loss(
        .attributeType, name: KnownAttribute.relation, count: type == .text ? 0 : graph.edgeCount),
    ].filter { $0.count > 0 }
  }
}
