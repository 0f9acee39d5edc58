extension Graph {
  /// Returns the eigenvector centralization: how much more central one vertex is than the others.
  ///
  /// The differences between the largest eigenvector centrality and every one, added up and divided
  /// by that sum for a star, (*n* − 1 − √(*n* − 1)) / √2. A directed graph is taken without
  /// directions; loops, parallel edges and weights are left out.
  ///
  /// Unlike the other centralizations it can pass 1: a small star with a long tail has more
  /// vertices without any centrality than the star of the same size.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).eigenvectorCentralization()
  ///     // 0.5125
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Returns: 0 if all are equal, 1 for a star; `nil` if the graph is not connected, has fewer
  ///   than three vertices, or its eigenvector centrality was not found.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: That of ``eigenvectorCentrality(usingWeights:)``.
  public func eigenvectorCentralization() throws(CancellationError) -> Double? {
    guard vertexCount > 2, connectedComponents().count == 1 else { return nil }
    let leaves = Double(vertexCount - 1)
    let star = (leaves - leaves.squareRoot()) / 2.0.squareRoot()
    return try underlying().eigenvectorCentrality().map { $0.sumBelowMaximum / star }
  }
}
