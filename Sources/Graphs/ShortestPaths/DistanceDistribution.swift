extension Graph {
  /// Returns how many ordered pairs of vertices are how many edges apart.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).distanceDistribution()   // [3, 4, 2]
  ///
  /// Paths follow the direction of edges. In an undirected graph every pair counts both ways. Pairs
  /// that no path joins aren't counted.
  ///
  /// - Returns: At every place the number of pairs that are as many edges apart, from the vertices
  ///   themselves, which are 0 apart, to the diameter; empty without vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* · *E*) time, some hundred times less where no distance is long; O(*V* + *E*)
  ///   space.
  public func distanceDistribution() throws(CancellationError) -> [Int] {
    try distanceTotals(usingWeights: false).pairCounts
  }
}
