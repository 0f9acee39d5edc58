extension Graph {
  /// Returns the betweenness centralization: how far all paths lead through one vertex.
  ///
  /// The differences between the largest betweenness and every betweenness, added up and divided by
  /// that sum for a star. A directed graph is taken without directions; loops, parallel edges and
  /// weights are left out.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).betweennessCentralization()
  ///     // 4/9
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Returns: 0 if all are equal, 1 for a star; `nil` with fewer than three vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* *E*) time and O(*V* + *E*) space.
  public func betweennessCentralization() throws(CancellationError) -> Double? {
    guard vertexCount > 2 else { return nil }
    return try betweennessCentralization(of: underlying().betweennessCentrality())
  }

  /// Returns the betweenness centralization from betweenness that is known already.
  ///
  /// - Parameter scores: The ``betweennessCentrality(usingWeights:)`` of the graph without
  ///   directions, weights left out.
  /// - Returns: What ``betweennessCentralization()`` returns.
  /// - Precondition: There is a score for every vertex.
  /// - Complexity: O(*V*) time and O(1) space.
  public func betweennessCentralization(of scores: [Double]) -> Double? {
    precondition(scores.count == vertexCount, "Every vertex has a score")
    guard vertexCount > 2 else { return nil }
    return scores.sumBelowMaximum / Double(vertexCount - 1)
  }
}
