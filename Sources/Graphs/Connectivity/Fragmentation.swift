extension Graph {
  /// Returns the fragmentation: the share of pairs of vertices that no path joins.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1)]).fragmentation()   // 2/3
  ///
  /// The direction of edges is left out of account. One minus the fragmentation is Krackhardt's
  /// ``connectedness()``. Graphs of different size are not comparable by it.
  ///
  /// S. Borgatti, "Identifying sets of key players in a social network", *Computational &
  /// Mathematical Organization Theory* 12, 21–34 (2006),
  /// [doi:10.1007/s10588-006-7084-x](https://doi.org/10.1007/s10588-006-7084-x).
  ///
  /// - Returns: A share from 0, where the graph is connected, to 1, where it has no edges; `nil`
  ///   where there are fewer than two vertices.
  /// - Complexity: O(*V* + *E*) time.
  public func fragmentation() -> Double? {
    fragmentation(into: connectedComponents().sizes)
  }

  /// Returns the fragmentation of what is left after some vertices are removed.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).fragmentation(removing: [1])   // 1
  ///
  /// It is the share of pairs among the other vertices alone.
  ///
  /// - Parameter removed: The vertices to remove, in any order.
  /// - Returns: A share from 0 to 1; `nil` where fewer than two vertices are left.
  /// - Precondition: What is removed are vertices.
  /// - Complexity: O(*V* + *E*) time.
  public func fragmentation(removing removed: [Int]) -> Double? {
    fragmentation(into: connectedComponents(removing: removed).sizes)
  }

  private func fragmentation(into sizes: [Int]) -> Double? {
    let vertexCount = sizes.reduce(0, +)
    guard vertexCount > 1 else { return nil }
    let joinedPairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    let pairs = vertexCount * (vertexCount - 1)
    return Double(pairs - joinedPairs) / Double(pairs)
  }
}
