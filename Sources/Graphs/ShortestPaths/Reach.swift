extension Graph {
  /// Returns the reach of every vertex: how many others it gets to in some steps.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).reach(within: 2)   // [2, 3, 3, 2]
  ///
  /// Steps follow the direction of edges. The reach within one step is the number of neighbours, and
  /// within *n* − 1 steps that of all vertices to which a path leads.
  ///
  /// S. Borgatti, "Identifying sets of key players in a social network", *Computational &
  /// Mathematical Organization Theory* 12, 21–34 (2006),
  /// [doi:10.1007/s10588-006-7084-x](https://doi.org/10.1007/s10588-006-7084-x).
  ///
  /// - Parameter steps: How many edges a path may have.
  /// - Returns: The number of other vertices for each vertex, in vertex order.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: There are no fewer than zero steps.
  /// - Complexity: O(*V* · *E*) time, some hundred times less where the steps are few; O(*V* + *E*)
  ///   space.
  public func reach(within steps: Int) throws(CancellationError) -> [Int] {
    precondition(steps >= 0, "There are no fewer than zero steps")
    return try turnedRound.distanceTotals(usingWeights: false, within: Double(steps)).vertices
      .map(\.count)
  }
}
