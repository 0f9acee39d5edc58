extension Graph {
  /// Returns the blocks: the largest parts that stay in one piece whichever vertex is removed.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).blocks()
  ///     // [[0, 1, 2], [2, 3]]
  ///
  /// Every edge belongs to one block; a vertex without edges to none. Loops, parallel edges and the
  /// direction of edges are left out of account. Whoever asks for articulation points or bridges as
  /// well has all from one ``blockDecomposition()``.
  ///
  /// J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  /// *Communications of the ACM* 16(6), 372–378 (1973),
  /// [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
  ///
  /// - Returns: The vertices of each block in ascending order, blocks in ascending order of them.
  /// - Complexity: O(*V* + *E*) time and space.
  public func blocks() -> [[Int]] {
    blockDecomposition().blocks
  }

  /// Returns the articulation points: the vertices without which there would be more components.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).articulationPoints()   // [1]
  ///
  /// They are the vertices that several blocks share. Loops, parallel edges and the direction of
  /// edges are left out of account.
  ///
  /// - Returns: The vertices in ascending order.
  /// - Complexity: O(*V* + *E*) time and space.
  public func articulationPoints() -> [Int] {
    blockDecomposition().articulationPoints
  }

  /// Returns the bridges: the edges without which there would be more components.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).bridges().count   // 2
  ///
  /// They are the blocks of two vertices. Loops, parallel edges and the direction of edges are left
  /// out of account: several edges between the same two vertices are one bridge.
  ///
  /// - Returns: The ends of each bridge, in ascending order.
  /// - Complexity: O(*V* + *E*) time and space.
  public func bridges() -> [VertexPair] {
    blockDecomposition().bridges
  }
}
