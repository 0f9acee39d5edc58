extension TwoModeGraph {
  /// Returns the density: how many of the possible edges between the modes there are.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 2)])
  ///     TwoModeGraph(graph, firstModeCount: 2).density()   // 0.5
  ///
  /// S. Borgatti and M. Everett, "Network analysis of 2-mode data", *Social Networks* 19(3), 243–269
  /// (1997), [doi:10.1016/S0378-8733(96)00301-2](https://doi.org/10.1016/S0378-8733(96)00301-2).
  ///
  /// - Returns: A share from 0 to 1; `nil` where a mode has no vertices.
  /// - Complexity: O(1).
  public func density() -> Double? {
    guard firstModeCount > 0, secondModeCount > 0 else { return nil }
    return Double(graph.edgeCount) / (Double(firstModeCount) * Double(secondModeCount))
  }
}
