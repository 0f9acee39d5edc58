extension TwoModeGraph {
  /// Returns the reinforcement: the share of paths of three edges that a fourth edge closes to a
  /// square.
  ///
  /// It tells how far those who share one neighbour share others too, as members of the same board
  /// who meet again on another one.
  ///
  ///     let graph = Graph(vertexCount: 5, edges: [(0, 2), (0, 3), (1, 2), (1, 3), (1, 4)])
  ///     try TwoModeGraph(graph, firstModeCount: 2).reinforcement()   // 4/6
  ///
  /// G. Robins and M. Alexander, "Small worlds among interlocking directors: network structure and
  /// distance in bipartite graphs", *Computational & Mathematical Organization Theory* 10(1), 69–94
  /// (2004),
  /// [doi:10.1023/B:CMOT.0000032580.12184.c0](https://doi.org/10.1023/B:CMOT.0000032580.12184.c0).
  ///
  /// - Returns: A share from 0 to 1; `nil` without paths of three edges.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func reinforcement() throws(CancellationError) -> Double? {
    let rows = graph.outgoing
    // The middle edge of a path leads on from both its ends.
    let paths = vertices(of: .first).reduce(0) { sum, vertex in
      let row = rows.range(of: vertex)
      let onward = row.reduce(0) { $0 + rows.range(of: Int(rows.targets[$1])).count - 1 }
      return sum + onward * (row.count - 1)
    }
    guard paths > 0 else { return nil }
    return Double(4 * (try graph.squareCount())) / Double(paths)
  }
}
