extension Graph {
  /// Returns the same graph without its weights.
  ///
  /// - Returns: The graph, every edge of which counts the same.
  /// - Complexity: O(1); the edges are shared.
  public func unweighted() -> Graph {
    guard isWeighted else { return self }
    return Graph(
      outgoing: outgoing.unweighted(), incoming: incoming.unweighted(), isDirected: isDirected,
      edgeCount: edgeCount, loopCount: loopCount, parallelEdgeCount: parallelEdgeCount)
  }
}

extension Rows {
  fileprivate func unweighted() -> Rows {
    Rows(offsets: offsets, targets: targets, weights: nil)
  }
}
