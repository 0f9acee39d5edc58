/// Which arcs of a vertex count.
public enum ArcDirection: Sendable, CaseIterable {
  /// Those that leave the vertex.
  case outgoing

  /// Those that lead to the vertex.
  case incoming
}

extension Graph {
  /// The rows of the arcs of a direction; all edges of an undirected graph.
  func rows(of direction: ArcDirection) -> Rows {
    direction == .outgoing ? outgoing : incoming
  }
}
