extension Graph {
  /// Returns the local clustering of every vertex: how many pairs of its neighbours are joined.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).localClustering()
  ///     // [1, 1, 1/3, 0]
  ///
  /// Loops, parallel edges and the direction of edges are left out of account.
  ///
  /// D. Watts and S. Strogatz, "Collective dynamics of 'small-world' networks", *Nature* 393,
  /// 440–442 (1998), [doi:10.1038/30918](https://doi.org/10.1038/30918).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 where it has fewer than two
  ///   neighbours.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func localClustering() throws(CancellationError) -> [Double] {
    let rows = underlying().outgoing
    return try triangleCounts().enumerated().map { vertex, triangles in
      let pairs = rows.pairCount(of: vertex)
      return pairs == 0 ? 0 : Double(triangles) / Double(pairs)
    }
  }

  /// Returns the mean of the local clustering of all vertices.
  ///
  /// Vertices with fewer than two neighbours count as 0.
  ///
  /// - Returns: A share from 0 to 1; `nil` for the graph without vertices.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func averageClustering() throws(CancellationError) -> Double? {
    guard vertexCount > 0 else { return nil }
    return try localClustering().reduce(0, +) / Double(vertexCount)
  }
}

extension Rows {
  /// Returns how many pairs the targets of a row make.
  func pairCount(of vertex: Int) -> Int {
    let degree = range(of: vertex).count
    return degree * (degree - 1) / 2
  }
}
