/// What the edges of a projection weigh, for two vertices that have neighbours in common.
public enum ProjectionWeight: Sendable {
  /// The number of neighbours in common.
  case shared
  /// Each neighbour in common counts 1 / (*d* - 1), where *d* is its degree: large gatherings bring
  /// two of their members less together.
  ///
  /// What a vertex's edges weigh adds up to how many of its neighbours it shares with others.
  ///
  /// M. Newman, "Scientific collaboration networks. II. Shortest paths, weighted networks, and
  /// centrality", *Physical Review E* 64, 016132 (2001),
  /// [doi:10.1103/PhysRevE.64.016132](https://doi.org/10.1103/PhysRevE.64.016132).
  case newman
  /// The number of neighbours in common, divided by the number of neighbours that either has.
  case jaccard
  /// The share of a vertex's resource that ends at the other when each hands what it has on to its
  /// neighbours in equal parts, and these hand it back so; the projection is directed.
  ///
  /// T. Zhou, J. Ren, M. Medo and Y.-C. Zhang, "Bipartite network projection and personal
  /// recommendation", *Physical Review E* 76, 046115 (2007),
  /// [doi:10.1103/PhysRevE.76.046115](https://doi.org/10.1103/PhysRevE.76.046115).
  case resourceAllocation
}

extension TwoModeGraph {
  /// Returns the projection onto a mode: two of its vertices are joined if they have a neighbour in
  /// common.
  ///
  ///     let graph = Graph(vertexCount: 5, edges: [(0, 3), (1, 3), (1, 4), (2, 4)])
  ///     try TwoModeGraph(graph, firstModeCount: 3).projection(onto: .first)   // the path 0, 1, 2
  ///
  /// A vertex with *d* neighbours joins up to *d*(*d* - 1) / 2 pairs, so that few large gatherings
  /// can make a projection huge: ``projectionEdgeBound(onto:)`` tells beforehand.
  ///
  /// - Parameters:
  ///   - mode: The mode whose vertices remain.
  ///   - weight: What the edges weigh.
  /// - Returns: A weighted simple graph on the vertices of the mode, numbered from 0 in their order.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Precondition: The projection has fewer than 2³¹ edges.
  /// - Complexity: O(*V* + *P* log *d*) time for *P* pairs that have a neighbour in common, each
  ///   counted as often as they have one, and the greatest degree *d*; O(*V* + *E*) space for the *E*
  ///   edges of the projection.
  public func projection(
    onto mode: Mode, weight: ProjectionWeight = .shared
  ) throws(CancellationError) -> Graph {
    let rows = try projectedRows(onto: mode, weight: weight)
    guard weight == .resourceAllocation else {
      return Graph(
        outgoing: rows, incoming: rows, isDirected: false, edgeCount: rows.targets.count / 2,
        loopCount: 0, parallelEdgeCount: 0)
    }
    let degrees = vertices(of: mode).map { Double(graph.outgoing.range(of: $0).count) }
    let weights = rows.weights ?? []
    var (outgoing, incoming) = (weights, weights)
    for vertex in degrees.indices {
      for arc in rows.range(of: vertex) {
        outgoing[arc] /= degrees[vertex]
        incoming[arc] /= degrees[Int(rows.targets[arc])]
      }
    }
    return Graph(
      outgoing: Rows(offsets: rows.offsets, targets: rows.targets, weights: outgoing),
      incoming: Rows(offsets: rows.offsets, targets: rows.targets, weights: incoming),
      isDirected: true, edgeCount: rows.targets.count, loopCount: 0, parallelEdgeCount: 0)
  }

  /// Returns a number that the edges of a projection can't exceed, without making it.
  ///
  /// It is the number of pairs of neighbours of each vertex of the other mode, added up: as many as
  /// the projection has edges if no two vertices have more than one neighbour in common.
  ///
  /// - Parameter mode: The mode whose vertices would remain.
  /// - Returns: The number of pairs.
  /// - Complexity: O(*V*).
  public func projectionEdgeBound(onto mode: Mode) -> Int {
    vertices(of: mode == .first ? .second : .first).reduce(0) {
      $0 + graph.outgoing.pairCount(of: $1)
    }
  }
}
