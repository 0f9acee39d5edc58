extension Graph {
  /// Returns the square clustering of every vertex: how many of the squares that it could be a corner
  /// of there are.
  ///
  /// Two neighbours of a vertex make a square with each further neighbour that they share. They could
  /// make one with each of their further neighbours, one that they share taken as one; that one of
  /// them is a neighbour of the other is left out of account. Unlike triangles, there are squares in
  /// two-mode graphs too.
  ///
  ///     Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)]).squareClustering()
  ///     // [0.5, 1, 0.5, 1/3, nil]
  ///
  /// Loops, parallel edges, weights and the direction of edges are left out of account.
  ///
  /// P. Lind, M. González and H. Herrmann, "Cycles and clustering in bipartite networks", *Physical
  /// Review E* 72, 056127 (2005),
  /// [doi:10.1103/PhysRevE.72.056127](https://doi.org/10.1103/PhysRevE.72.056127), in the form of P.
  /// Zhang et al., "Clustering coefficient and community structure of bipartite networks", *Physica A*
  /// 387, 6869–6875 (2008),
  /// [doi:10.1016/j.physa.2008.09.006](https://doi.org/10.1016/j.physa.2008.09.006).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; `nil` where no square is
  ///   possible.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func squareClustering() throws(CancellationError) -> [Double?] {
    let graph = underlying()
    let rows = graph.outgoing
    let squares = try graph.squareCounts()
    let triangles = try graph.triangleCounts()
    return squares.indices.map { vertex in
      let row = rows.range(of: vertex)
      let onward = row.reduce(0) { $0 + rows.range(of: Int(rows.targets[$1])).count - 1 }
      let possible = onward * (row.count - 1) - 2 * triangles[vertex] - squares[vertex]
      return possible > 0 ? Double(squares[vertex]) / Double(possible) : nil
    }
  }
}
