extension Graph {
  /// Returns the closeness centralization: how much nearer to all one vertex is than the others.
  ///
  /// The differences between the largest closeness and every closeness, added up and divided by
  /// that sum for a star. A directed graph is taken without directions; loops, parallel edges and
  /// weights are left out.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).closenessCentralization()
  ///     // 5/12
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Returns: 0 if all are equal, 1 for a star; `nil` if the graph is not connected or has fewer
  ///   than three vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* *E*) time and O(*V* + *E*) space.
  public func closenessCentralization() throws(CancellationError) -> Double? {
    guard vertexCount > 2, connectedComponents().count == 1 else { return nil }
    return try closenessCentralization(of: underlying().closenessCentrality())
  }

  /// Returns the closeness centralization from closeness that is known already.
  ///
  /// - Parameter scores: The ``closenessCentrality(usingWeights:)`` of the graph without directions,
  ///   weights left out.
  /// - Returns: What ``closenessCentralization()`` returns.
  /// - Precondition: There is a score for every vertex.
  /// - Complexity: O(*V* + *E*) time and O(*V*) space.
  public func closenessCentralization(of scores: [Double]) -> Double? {
    precondition(scores.count == vertexCount, "Every vertex has a score")
    guard vertexCount > 2, connectedComponents().count == 1 else { return nil }
    let count = Double(vertexCount)
    let star = (count - 1) * (count - 2) / (2 * count - 3)
    // Of large stars the rounded differences add up to a little more.
    return min(1, scores.sumBelowMaximum / star)
  }
}
