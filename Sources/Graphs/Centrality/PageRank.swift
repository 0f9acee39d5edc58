extension Graph {
  /// Returns the PageRank of every vertex: how often one meets it on an endless random walk.
  ///
  /// At every step the walk follows a random arc with the probability `damping`, and else, or where
  /// no arc leads on, jumps to a random vertex. Loops and parallel edges are left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).pageRank()   // [0.2568, 0.4865, 0.2568]
  ///
  /// S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine", *Computer
  /// Networks and ISDN Systems* 30(1–7), 107–117 (1998),
  /// [doi:10.1016/S0169-7552(98)00110-X](https://doi.org/10.1016/S0169-7552(98)00110-X).
  ///
  /// - Parameter damping: The probability of following an arc, from 0 up to but not including 1.
  /// - Returns: The rank of each vertex, in vertex order; together they are 1.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: `damping` is in its range.
  /// - Complexity: O(*V* + *E*) for each sweep; with the usual damping some 180 sweeps at the most,
  ///   until the ranks together are off by no more than 10⁻¹².
  public func pageRank(damping: Double = 0.85) throws(CancellationError) -> [Double] {
    precondition(0 <= damping && damping < 1, "Damping is at least 0 and less than 1")
    guard vertexCount > 0 else { return [] }
    let simple = unweighted().simplified()
    let share = 1 / Double(vertexCount)
    var ranks = [Double](repeating: share, count: vertexCount)

    // Every sweep brings the ranks nearer to their limit by the factor of the damping at least.
    let checkpoint = Checkpoint(steps: 180)
    var errorBound = 2.0
    while errorBound > 1e-12 {
      try checkpoint.pass()
      let next = simple.pageRankSweep(from: ranks, damping: damping, share: share)
      let change = zip(ranks, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      ranks = next
      errorBound = min(errorBound * damping, change * damping / (1 - damping))
    }
    return ranks
  }

  /// Returns where a walk is one step later, given where it is.
  private func pageRankSweep(from ranks: [Double], damping: Double, share: Double) -> [Double] {
    var dangling = 0.0
    let handedOn = ranks.indices.map { vertex in
      let degree = outgoing.range(of: vertex).count
      if degree == 0 { dangling += ranks[vertex] }
      return degree == 0 ? 0 : ranks[vertex] / Double(degree)
    }
    let jumps = (1 - damping + damping * dangling) * share
    return ranks.indices.map { vertex in
      jumps + damping * incoming.sum(of: handedOn.span, at: vertex)
    }
  }
}
