/// How many pairs of vertices are joined both ways, one way or not at all.
public struct DyadCensus: Hashable, Sendable {
  /// The pairs with arcs both ways.
  public let mutual: Int

  /// The pairs with an arc one way alone.
  public let asymmetric: Int

  /// The pairs without an arc.
  public let null: Int
}

extension Graph {
  /// Returns how many pairs of vertices are joined both ways, one way or not at all.
  ///
  /// Loops and parallel arcs do not count. An undirected edge leads both ways.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.dyadCensus()   // 1 mutual, 1 asymmetric, 1 null
  ///
  /// P. Holland and S. Leinhardt, "A method for detecting structure in sociometric data", *American
  /// Journal of Sociology* 76(3), 492–513 (1970), [doi:10.1086/224954](https://doi.org/10.1086/224954).
  ///
  /// - Returns: The three counts, which add up to *n* (*n* − 1) / 2.
  /// - Complexity: O(*V* + *E*) time and space.
  public func dyadCensus() -> DyadCensus {
    let joined = underlying().edgeCount
    let mutual = isDirected ? simplified().edgeCount - joined : joined
    return DyadCensus(
      mutual: mutual, asymmetric: joined - mutual,
      null: vertexCount * (vertexCount - 1) / 2 - joined)
  }
}
