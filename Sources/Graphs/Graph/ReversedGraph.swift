extension Graph {
  /// Returns the graph with every arc turned round.
  ///
  /// - Returns: The graph whose arcs lead the other way; this graph itself if it is undirected.
  /// - Complexity: O(1); the arcs are shared.
  public func reversed() -> Graph {
    Graph(
      outgoing: incoming, incoming: outgoing, isDirected: isDirected, edgeCount: edgeCount,
      loopCount: loopCount, parallelEdgeCount: parallelEdgeCount)
  }
}
