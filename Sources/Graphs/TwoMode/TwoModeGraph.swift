/// A graph between two modes of vertices, such as persons and what they take part in.
///
/// All edges join a vertex of the first mode with one of the second. The vertices of the first mode
/// come first, then those of the second, and measures of all vertices are in this order.
///
///     // Two persons, and three meetings of which both attended the last.
///     let graph = Graph(vertexCount: 5, edges: [(0, 2), (1, 3), (0, 4), (1, 4)])
///     let meetings = TwoModeGraph(graph, firstModeCount: 2)
///     meetings.density()                        // 2/3
///     try meetings.projection(onto: .first)     // one edge between 0 and 1
public struct TwoModeGraph: Sendable {
  /// One of the two modes of a two-mode graph.
  public enum Mode: Sendable {
    /// The vertices that come first, such as persons.
    case first
    /// The vertices that come after them, such as what the persons take part in.
    case second
  }

  /// The simple undirected graph of both modes.
  public let graph: Graph

  /// The number of vertices of the first mode.
  public let firstModeCount: Int

  /// The number of vertices of the second mode.
  public var secondModeCount: Int { graph.vertexCount - firstModeCount }

  /// Takes a graph for a two-mode graph; directions, weights and parallel edges are left out.
  ///
  /// - Parameters:
  ///   - graph: The graph, the vertices of the first mode first.
  ///   - firstModeCount: The number of vertices of the first mode.
  /// - Precondition: The first mode has no more vertices than the graph, and every edge joins the two
  ///   modes.
  /// - Complexity: O(*V* + *E*) time and space.
  public init(_ graph: Graph, firstModeCount: Int) {
    precondition(
      0 <= firstModeCount && firstModeCount <= graph.vertexCount,
      "A mode has no more vertices than the graph")
    precondition(graph.loopCount == 0, "An edge joins the two modes")
    self.graph = graph.unweighted().underlying()
    self.firstModeCount = firstModeCount
    let rows = self.graph.outgoing
    for vertex in 0..<graph.vertexCount {
      // Rows are in ascending order.
      let row = rows.range(of: vertex)
      guard let first = row.first, let last = row.last else { continue }
      precondition(
        vertex < firstModeCount
          ? rows.targets[first] >= firstModeCount : rows.targets[last] < firstModeCount,
        "An edge joins the two modes")
    }
  }

  /// Returns the vertices of a mode.
  ///
  /// - Parameter mode: The mode.
  /// - Returns: The numbers of its vertices in `graph`.
  public func vertices(of mode: Mode) -> Range<Int> {
    mode == .first ? 0..<firstModeCount : firstModeCount..<graph.vertexCount
  }

  /// Returns how many vertices are of the other mode than a vertex.
  func otherModeCount(of vertex: Int) -> Int {
    vertex < firstModeCount ? secondModeCount : firstModeCount
  }
}
