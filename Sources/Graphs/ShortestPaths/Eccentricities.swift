extension Graph {
  /// Returns the eccentricity of every vertex: how far the farthest vertex is that a path leads to.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).eccentricities()   // [2, 1, 2]
  ///
  /// Paths follow the direction of edges. Of parallel edges the shortest counts.
  ///
  /// P. Hage and F. Harary, "Eccentricity and centrality in networks", *Social Networks* 17(1),
  /// 57–63 (1995), [doi:10.1016/0378-8733(94)00248-9](https://doi.org/10.1016/0378-8733(94)00248-9).
  ///
  /// - Parameter usingWeights: Whether the weights of the edges, if they have any, are their
  ///   lengths; otherwise each edge is 1 long.
  /// - Returns: A distance for each vertex, in vertex order; 0 where a path leads to no other.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, with weights O(*V* · *E* log *E*); O(*V* + *E*) space.
  public func eccentricities(
    usingWeights: Bool = false
  ) throws(CancellationError) -> [Double] {
    try turnedRound.distanceTotals(usingWeights: usingWeights).vertices.map(\.maximum)
  }

  /// The graph whose arcs lead the other way.
  var turnedRound: Graph {
    Graph(
      outgoing: incoming, incoming: outgoing, isDirected: isDirected, edgeCount: edgeCount,
      loopCount: loopCount, parallelEdgeCount: parallelEdgeCount)
  }
}
