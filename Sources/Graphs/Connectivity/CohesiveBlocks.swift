/// A part of a graph that holds together more firmly than what it is part of.
public struct CohesiveBlock: Sendable, Hashable {
  /// The vertices, in ascending order.
  public let vertices: [Int]

  /// How many of them must go before the rest falls apart: the vertex connectivity of the block.
  public let cohesion: Int

  /// The place of the smallest block that this one is part of; `nil` for the graph itself.
  public let parent: Int?
}

extension Graph {
  /// Returns the cohesive blocks: the parts that hold together more firmly than their surroundings.
  ///
  /// The whole graph is the first block. Within each block, the largest parts whose vertex
  /// connectivity is higher are blocks again. They are the *k*-components of the graph for all *k*,
  /// of which two share fewer than *k* vertices. Direction, loops and parallel edges are left out of
  /// account.
  ///
  ///     // Two triangles that share a vertex.
  ///     let edges = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)]
  ///     try Graph(vertexCount: 5, edges: edges).cohesiveBlocks().map(\.vertices)
  ///     // [[0, 1, 2, 3, 4], [0, 1, 2], [2, 3, 4]]
  ///
  /// J. Moody and D. White, "Structural cohesion and embeddedness: a hierarchical concept of social
  /// groups", *American Sociological Review* 68(1), 103–127 (2003),
  /// [doi:10.2307/3088904](https://doi.org/10.2307/3088904).
  ///
  /// - Returns: The blocks, each after the block it is part of, those of one block in ascending
  ///   order of their vertices; none where the graph has no vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: The time of at most O(*V*) vertex connectivities for every level of the blocks.
  public func cohesiveBlocks() throws(CancellationError) -> [CohesiveBlock] {
    guard vertexCount > 0 else { return [] }
    let graph = underlying().unweighted()
    var blocks = [
      CohesiveBlock(
        vertices: Array(0..<vertexCount), cohesion: try graph.vertexConnectivity(), parent: nil)
    ]
    let checkpoint = Checkpoint(steps: 0)
    var next = 0
    while next < blocks.count {
      let parts = try graph.components(
        of: blocks[next].vertices, above: blocks[next].cohesion, checkpoint)
      blocks += parts.sorted { $0.vertices.lexicographicallyPrecedes($1.vertices) }.map { part in
        CohesiveBlock(vertices: part.vertices, cohesion: part.cohesion, parent: next)
      }
      next += 1
    }
    return blocks
  }

  /// Returns the largest parts of some vertices whose vertex connectivity is above a limit.
  private func components(
    of vertices: [Int], above limit: Int, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [(vertices: [Int], cohesion: Int)] {
    var found: [(vertices: [Int], cohesion: Int)] = []
    var waiting = [vertices]
    while let candidate = waiting.popLast() {
      try checkpoint.pass(steps: 0)
      guard candidate.count > limit + 1 else { continue }
      let whole = inducedSubgraph(of: candidate).graph
      try checkpoint.pass(steps: 0)
      // Every vertex of such a part has more neighbours in it than the limit.
      let cores = whole.coreNumbers()
      let kept = candidate.indices.filter { cores[$0] > limit }.map { candidate[$0] }
      guard kept.count > limit + 1 else { continue }
      try checkpoint.pass(steps: 0)
      let graph = kept.count < candidate.count ? inducedSubgraph(of: kept).graph : whole
      let cut = try graph.minimumVertexCut()
      if let cut, cut.count <= limit {
        // So few vertices don't cut through such a part: it lies on one side, they themselves added.
        let parts = try graph.parts(separatedBy: cut, checkpoint)
        waiting += parts.map { $0.map { kept[$0] } }
      } else {
        found.append((vertices: kept, cohesion: cut?.count ?? kept.count - 1))
      }
    }
    return found
  }

  /// Returns the pieces that are left without some vertices, these added to each of them.
  private func parts(
    separatedBy cut: [Int], _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [[Int]] {
    // One vertex parts the graph into its blocks, of which there are most often many.
    guard cut.count != 1 else { return try blockDecomposition(checkpoint).blocks }
    var isCut = [Bool](repeating: false, count: vertexCount)
    for vertex in cut { isCut[vertex] = true }
    let rest = (0..<vertexCount).filter { !isCut[$0] }
    let components = inducedSubgraph(of: rest).graph.connectedComponents()
    var pieces = [[Int]](repeating: cut, count: components.count)
    for (position, vertex) in rest.enumerated() {
      pieces[components.parts[position]].append(vertex)
    }
    return pieces.map { $0.sorted() }
  }
}
