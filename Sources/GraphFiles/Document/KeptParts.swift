/// The parts of a graph that a format can carry besides its nodes and edges.
struct KeptParts {
  /// Whether the name of the graph is carried.
  var graphName = false
  /// The attributes of nodes that are carried; `nil` for all.
  var nodeAttributes: Set<String>? = []
  /// The attributes of edges that are carried; `nil` for all.
  var edgeAttributes: Set<String>? = []
  /// Whether the ids of edges are carried.
  var edgeIDs = false
  /// Whether each edge may be an arrow or not.
  var directions = false

  /// Returns what is lost of graphs of which only the first is written.
  func losses(of graphs: [AttributedGraph]) -> [Loss] {
    guard let graph = graphs.first else { return [] }
    return [
      Loss(.graphs, count: graphs.count - 1),
      Loss(.graphName, name: graph.name, count: graphName || graph.name == nil ? 0 : 1),
    ].filter { $0.count > 0 }
      + graph.attributes.map { Loss(.graphAttribute, name: $0.name, count: 1) }
      + losses(.nodeAttribute, of: graph.nodes, keeping: nodeAttributes)
      + losses(.edgeAttribute, of: graph.edges, keeping: edgeAttributes)
      + structuralLosses(of: graph)
  }

  private func losses(
    _ kind: Loss.Kind, of table: AttributeTable, keeping kept: Set<String>?
  ) -> [Loss] {
    guard let kept else { return [] }
    return table.columns.filter { !kept.contains($0.name) }.map { column in
      let count = column.defaultValue == nil ? column.values.count { $0 != nil } : table.rowCount
      return Loss(kind, name: column.name, count: count)
    }.filter { $0.count > 0 }
  }

  private func structuralLosses(of graph: AttributedGraph) -> [Loss] {
    let hasOtherDirection = graph.directions.count { $0 != graph.isDirected }
    let times = (graph.nodeTimes + graph.edgeTimes).count { !$0.isEmpty }
    return [
      Loss(.edgeID, count: edgeIDs ? 0 : graph.edgeIDs.count { $0 != nil }),
      Loss(.direction, count: directions ? 0 : hasOtherDirection),
      Loss(.time, count: times),
      Loss(.hierarchy, count: graph.parents.count { $0 >= 0 }),
      Loss(.group, count: graph.groups.count),
    ].filter { $0.count > 0 }
  }
}
