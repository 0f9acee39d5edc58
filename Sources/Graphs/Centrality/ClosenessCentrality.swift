extension Graph {
  /// Returns the closeness centrality of every vertex: how near it is to those it has a path with.
  ///
  /// It is the inverse of the mean distance, times the share of the other vertices that the mean is
  /// of, so that a vertex close to few doesn't surpass one that reaches all. A directed graph is
  /// measured by the paths that lead to the vertex. Loops and parallel edges are left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).closenessCentrality()   // [2/3, 1, 2/3]
  ///
  /// S. Wasserman and K. Faust, *Social Network Analysis: Methods and Applications*, Cambridge
  /// University Press, section 5.2.2 (1994),
  /// [doi:10.1017/CBO9780511815478](https://doi.org/10.1017/CBO9780511815478).
  ///
  /// - Parameter usingWeights: Whether weights are lengths; of parallel edges the shortest counts.
  /// - Returns: The closeness of each vertex, in vertex order; 0 for one that has a path with none.
  ///   Without weights it is 1 at most.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* *E*) time, with weights O(*V* *E* log *E*), and O(*V* + *E*) space.
  public func closenessCentrality(usingWeights: Bool = false) throws(CancellationError) -> [Double]
  {
    try distanceTotals(usingWeights: usingWeights).closeness
  }
}
