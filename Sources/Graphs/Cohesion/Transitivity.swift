extension Graph {
  /// Returns the transitivity: how many of the paths of two edges are closed by a third.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).transitivity()   // 3/5
  ///
  /// Loops, parallel edges and the direction of edges are left out of account.
  ///
  /// R. Luce and A. Perry, "A method of matrix analysis of group structure", *Psychometrika* 14,
  /// 95–116 (1949), [doi:10.1007/BF02289146](https://doi.org/10.1007/BF02289146).
  ///
  /// - Returns: A share from 0 to 1; `nil` where there is no path of two edges.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func transitivity() throws(CancellationError) -> Double? {
    let rows = underlying().outgoing
    let paths = (0..<vertexCount).reduce(0) { $0 + rows.pairCount(of: $1) }
    guard paths > 0 else { return nil }
    // Every triangle closes three paths, one at each of its corners.
    return try Double(triangleCounts().reduce(0, +)) / Double(paths)
  }
}
