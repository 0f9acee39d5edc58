extension Graph {
  /// Returns the harmonic centrality of every vertex: the mean of one over its distances.
  ///
  /// A vertex that no path joins counts as nothing, so that the measure needs no connected graph. A
  /// directed graph is measured by the paths that lead to the vertex. Loops and parallel edges are
  /// left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).harmonicCentrality()   // [3/4, 1, 3/4]
  ///
  /// P. Boldi and S. Vigna, "Axioms for centrality", *Internet Mathematics* 10(3–4), 222–262 (2014),
  /// [doi:10.1080/15427951.2013.865686](https://doi.org/10.1080/15427951.2013.865686).
  ///
  /// - Parameter usingWeights: Whether weights are lengths; of parallel edges the shortest counts.
  /// - Returns: The sum of one over the distances from the others, divided by *n* − 1, for each
  ///   vertex in vertex order; 0 for a vertex alone. Without weights it is 1 at most.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* *E*) time, with weights O(*V* *E* log *E*), and O(*V* + *E*) space.
  public func harmonicCentrality(usingWeights: Bool = false) throws(CancellationError) -> [Double] {
    try distanceTotals(usingWeights: usingWeights).harmonicMeans
  }
}
