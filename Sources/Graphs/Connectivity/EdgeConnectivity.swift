extension Graph {
  /// Returns the edge connectivity: how many edges must go before the graph falls apart.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)]).edgeConnectivity()   // 2
  ///
  /// It is 0 where the graph is disconnected or has fewer than two vertices. Loops, parallel edges
  /// and the direction of edges are left out of account.
  ///
  /// S. Even and R. Tarjan, "Network flow and testing graph connectivity", *SIAM Journal on
  /// Computing* 4(4), 507–518 (1975), [doi:10.1137/0204043](https://doi.org/10.1137/0204043).
  ///
  /// - Returns: A number from 0 to the least degree.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* + *E*) time where the answer is 2 or less; otherwise O(*V* · *k* · *E*) for
  ///   the least degree *k*, of which most graphs need a small part.
  public func edgeConnectivity() throws(CancellationError) -> Int {
    let simple = underlying()
    let rows = simple.outgoing
    guard let root = rows.vertexOfLeastDegree() else { return 0 }
    var search = ShortestPathSearch(along: rows, usingWeights: false)
    search.run(from: root)
    guard search.order.count == vertexCount else { return 0 }
    guard simple.bridges().isEmpty else { return 1 }

    // A set that separates anything separates some vertex from all vertices before it.
    var connectivity = rows.range(of: root).count
    let checkpoint = Checkpoint(steps: vertexCount)
    var paths = EdgeDisjointPaths(along: rows)
    for vertex in search.order where connectivity > 2 {
      try checkpoint.pass()
      if vertex != root { connectivity = paths.count(from: Int(vertex), upTo: connectivity) }
      paths.addEnd(Int(vertex))
    }
    return connectivity
  }
}
