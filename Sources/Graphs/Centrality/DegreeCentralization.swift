extension Graph {
  /// Returns the degree centralization: how far the graph is a star around one vertex.
  ///
  /// The differences between the largest degree and every degree, added up and divided by that sum
  /// for a star. A directed graph is taken without directions; loops and parallel edges are left
  /// out.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).degreeCentralization()   // 1/3
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Returns: 0 if all degrees are equal, 1 for a star; `nil` with fewer than three vertices.
  /// - Complexity: O(*V* + *E*).
  public func degreeCentralization() -> Double? {
    guard vertexCount > 2 else { return nil }
    let star = Double((vertexCount - 1) * (vertexCount - 2))
    return underlying().degrees().map(Double.init).sumBelowMaximum / star
  }
}

extension [Double] {
  /// The differences between the greatest element and every element, added up.
  var sumBelowMaximum: Double {
    guard let maximum = self.max() else { return 0 }
    return reduce(0) { $0 + (maximum - $1) }
  }
}
