extension Graph {
  /// Returns the harmonic centralization: how much nearer to all one vertex is than the others, in a
  /// graph that need not be connected.
  ///
  /// The differences between the largest harmonic centrality and every one, added up and divided by
  /// that sum for a star, *n* / 2 − 1. A directed graph is taken without directions; loops,
  /// parallel edges and weights are left out.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).harmonicCentralization()   // 4/9
  ///
  /// The form of L. Freeman, "Centrality in social networks: conceptual clarification", *Social
  /// Networks* 1(3), 215–239 (1979),
  /// [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7), for the
  /// centrality of ``harmonicCentrality(usingWeights:)``.
  ///
  /// - Returns: 0 if all are equal, 1 for a star; `nil` with fewer than three vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* *E*) time and O(*V* + *E*) space.
  public func harmonicCentralization() throws(CancellationError) -> Double? {
    guard vertexCount > 2 else { return nil }
    let star = Double(vertexCount) / 2 - 1
    // Of large stars the rounded differences add up to a little more.
    return min(1, try underlying().harmonicCentrality().sumBelowMaximum / star)
  }
}
