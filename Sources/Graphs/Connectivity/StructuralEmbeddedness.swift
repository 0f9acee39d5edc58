extension Graph {
  /// Returns the structural embeddedness of every vertex: how firm the firmest block is that it
  /// belongs to.
  ///
  ///     // A triangle, with a vertex that hangs on one of its corners.
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     try graph.structuralEmbeddedness()   // [2, 2, 2, 1]
  ///
  /// It is the greatest cohesion of the ``cohesiveBlocks()`` with the vertex, Moody and White's
  /// nestedness: as many others must go before the vertex is cut off from its innermost block.
  /// Direction, loops and parallel edges are left out of account.
  ///
  /// J. Moody and D. White, "Structural cohesion and embeddedness: a hierarchical concept of social
  /// groups", *American Sociological Review* 68(1), 103–127 (2003),
  /// [doi:10.2307/3088904](https://doi.org/10.2307/3088904).
  ///
  /// - Returns: A number from 0, of a vertex without edges, to its core number, in vertex order.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: That of ``cohesiveBlocks()``.
  public func structuralEmbeddedness() throws(CancellationError) -> [Int] {
    var embeddedness = [Int](repeating: 0, count: vertexCount)
    for block in try cohesiveBlocks() {
      for vertex in block.vertices {
        embeddedness[vertex] = max(embeddedness[vertex], block.cohesion)
      }
    }
    return embeddedness
  }
}
