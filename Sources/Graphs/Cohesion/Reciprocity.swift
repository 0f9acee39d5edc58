extension Graph {
  /// Returns the reciprocity: the share of arcs whose opposite is there too.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.reciprocity()   // 2/3
  ///
  /// Loops and parallel arcs do not count. ``dyadicReciprocity()`` is the share of pairs.
  ///
  /// - Returns: A share from 0 to 1; `nil` where the graph is undirected or has no arcs.
  /// - Complexity: O(*V* + *E*) time and space.
  public func reciprocity() -> Double? {
    let census = dyadCensus()
    let arcs = 2 * census.mutual + census.asymmetric
    return isDirected && arcs > 0 ? Double(2 * census.mutual) / Double(arcs) : nil
  }

  /// Returns the dyadic reciprocity: the share of joined pairs that are joined both ways.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.dyadicReciprocity()   // 1/2
  ///
  /// Loops and parallel arcs do not count.
  ///
  /// - Returns: A share from 0 to 1; `nil` where the graph is undirected or has no arcs.
  /// - Complexity: O(*V* + *E*) time and space.
  public func dyadicReciprocity() -> Double? {
    let census = dyadCensus()
    let joined = census.mutual + census.asymmetric
    return isDirected && joined > 0 ? Double(census.mutual) / Double(joined) : nil
  }

  /// Returns the share of all pairs of vertices whose two are even with each other: joined both ways
  /// or not at all.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.evenPairShare()   // 2/3
  ///
  /// Loops and parallel arcs do not count. In a sparse graph it is near 1 whatever the arcs.
  ///
  /// - Returns: A share from 0 to 1; `nil` where the graph is undirected or has no pairs.
  /// - Complexity: O(*V* + *E*) time and space.
  public func evenPairShare() -> Double? {
    let census = dyadCensus()
    let pairs = census.mutual + census.asymmetric + census.null
    return isDirected && pairs > 0 ? Double(census.mutual + census.null) / Double(pairs) : nil
  }
}
