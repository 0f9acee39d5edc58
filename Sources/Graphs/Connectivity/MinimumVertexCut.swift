extension Graph {
  /// Returns a minimum vertex cut: the fewest vertices without which the rest falls apart.
  ///
  ///     try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).minimumVertexCut()   // [1]
  ///
  /// It is empty where the graph is disconnected. Direction is left out of account unless
  /// `alongArcs` asks for a rest in which some vertex can't be reached from some other. Loops and
  /// parallel edges are left out.
  ///
  /// S. Even, "An algorithm for determining whether the connectivity of a graph is at least *k*",
  /// *SIAM Journal on Computing* 4(3), 393–396 (1975),
  /// [doi:10.1137/0204034](https://doi.org/10.1137/0204034). Of a dense graph only the edges are
  /// searched that H. Nagamochi and T. Ibaraki keep in "A linear-time algorithm for finding a sparse
  /// *k*-connected spanning subgraph of a *k*-connected graph", *Algorithmica* 7, 583–596 (1992),
  /// [doi:10.1007/BF01758778](https://doi.org/10.1007/BF01758778).
  ///
  /// - Parameter alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: The vertices of one of perhaps several such cuts, in ascending order; `nil` where
  ///   all vertices are joined to each other, so that no cut parts them.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* + *E*) time where the answer has two vertices or less; otherwise O((*V* +
  ///   *k*²) · *k* · *E*) for the least degree *k*, of which most graphs need a small part.
  public func minimumVertexCut(alongArcs: Bool = false) throws(CancellationError) -> [Int]? {
    // The search for edges that can be spared would take weights for numbers of edges.
    let graph = alongArcs ? unweighted().simplified() : unweighted().underlying()
    guard let least = graph.vertexOfLeastDegree() else { return nil }
    let neighbors = least.rows.range(of: least.vertex).map { Int(least.rows.targets[$0]) }
    guard neighbors.count < vertexCount - 1 else { return nil }

    let checkpoint = Checkpoint(steps: vertexCount)
    try checkpoint.pass(steps: 0)
    var search = SeparatorSearch(least: neighbors, checkpoint: checkpoint)
    if graph.isDirected {
      try search.run(
        along: [graph.outgoing, graph.incoming], against: [graph.incoming, graph.outgoing],
        from: [least.vertex] + neighbors)
    } else {
      guard graph.connectedComponents().count == 1 else { return [] }
      guard neighbors.count > 1 else { return neighbors }
      let articulationPoints = try graph.blockDecomposition(checkpoint).articulationPoints
      guard articulationPoints.isEmpty else { return [articulationPoints[0]] }
      guard neighbors.count > 2 else { return neighbors }
      try checkpoint.pass(steps: 0)
      let rows = try graph.outgoing.sparse(upTo: neighbors.count, checkpoint: checkpoint)
      try search.run(along: [rows], against: [rows], from: [least.vertex] + neighbors)
    }
    return search.least
  }

  /// Returns a minimum vertex cut between two vertices: the fewest other vertices without which no
  /// path joins them.
  ///
  /// Loops and parallel edges are left out.
  ///
  /// - Parameters:
  ///   - source: The one vertex.
  ///   - target: The other vertex.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: The vertices of the cut nearest to the source, in ascending order; `nil` where an
  ///   edge joins the two, so that no cut parts them.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices.
  /// - Complexity: O(*k* · *E*) time for a cut of *k* vertices, O(*V* + *E*) space.
  public func minimumVertexCut(
    between source: Int, and target: Int, alongArcs: Bool = false
  ) throws(CancellationError) -> [Int]? {
    preconditionAreDifferent(source, target)
    let graph = alongArcs ? simplified() : underlying()
    let ends = graph.incoming.targets[graph.incoming.range(of: target)]
    guard !ends.contains(Int32(source)) else { return nil }
    var search = VertexDisjointPaths(along: graph.outgoing, checkpoint: Checkpoint(steps: 1))
    search.setEnds(ends, true)
    _ = try search.count(from: source, upTo: .max)
    return search.separator
  }

  /// Returns the vertex with the fewest arcs in either direction, and the rows of that direction.
  private func vertexOfLeastDegree() -> (vertex: Int, rows: Rows)? {
    let least = [outgoing, incoming].compactMap { rows in
      (0..<vertexCount).min { rows.range(of: $0).count < rows.range(of: $1).count }
        .map { (vertex: $0, rows: rows) }
    }
    return least.min { $0.rows.range(of: $0.vertex).count < $1.rows.range(of: $1.vertex).count }
  }
}

/// A search for the fewest vertices whose removal cuts some vertex off from another.
private struct SeparatorSearch {
  /// The smallest separator so far.
  private(set) var least: [Int]

  private let checkpoint: Checkpoint

  init(least: [Int], checkpoint: Checkpoint) {
    self.least = least
    self.checkpoint = checkpoint
  }

  /// Looks for smaller separators.
  ///
  /// - Parameters:
  ///   - directions: The arcs to follow: those of the graph, and if it is directed those turned
  ///     round.
  ///   - opposites: The same arcs turned round.
  ///   - start: At least as many vertices as the smallest separator so far has.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  mutating func run(
    along directions: [Rows], against opposites: [Rows], from start: [Int]
  ) throws(CancellationError) {
    let first = start.prefix(least.count)
    var isFirst = [Bool](repeating: false, count: directions[0].vertexCount)
    for vertex in first { isFirst[vertex] = true }
    // In random order the vertices before are never far away, so that little is searched.
    var generator = SplitMix64(seed: 0)
    let later = isFirst.indices.filter { !isFirst[$0] }.shuffled(using: &generator)

    // A smaller set that separates anything either separates two of the first vertices, or it
    // separates some later vertex from all vertices before it.
    for (rows, opposite) in zip(directions, opposites) {
      var paths = VertexDisjointPaths(along: rows, checkpoint: checkpoint)
      for (position, other) in first.enumerated() {
        // Paths to a vertex end at its neighbours.
        let neighbors = opposite.targets[opposite.range(of: other)]
        paths.setEnds(neighbors, true)
        for vertex in first.dropFirst(position + 1) where !paths.isEnd[vertex] {
          try separate(vertex, by: &paths)
        }
        paths.setEnds(neighbors, false)
      }
      paths.setEnds(first.map(Int32.init), true)
      for vertex in later {
        try checkpoint.pass()
        try separate(vertex, by: &paths)
        paths.setEnds(CollectionOfOne(Int32(vertex)), true)
      }
    }
  }

  private mutating func separate(
    _ vertex: Int, by paths: inout VertexDisjointPaths
  ) throws(CancellationError) {
    if try paths.count(from: vertex, upTo: least.count) < least.count { least = paths.separator }
  }
}

extension Rows {
  /// Returns the rows of a graph with few edges, in which the same sets of fewer than `limit`
  /// vertices separate the same vertices.
  fileprivate func sparse(
    upTo limit: Int, checkpoint: Checkpoint
  ) throws(CancellationError) -> Rows {
    guard 2 * limit * vertexCount < targets.count else { return self }
    let labels = try adjacencyLabels(checkpoint: checkpoint)
    var sources: [Int32] = []
    var ends: [Int32] = []
    for vertex in 0..<vertexCount {
      for arc in range(of: vertex) where 0 < labels[arc] && labels[arc] <= Double(limit) {
        sources.append(Int32(vertex))
        ends.append(targets[arc])
      }
    }
    return Graph(
      vertexCount: vertexCount, sources: sources, targets: ends, weights: nil, isDirected: false
    ).outgoing
  }
}
