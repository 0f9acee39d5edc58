extension Graph {
  /// Returns where the random walk of PageRank is after a number of steps.
  ///
  /// It begins at any vertex, all alike. A step follows a random arc with the probability `damping`,
  /// and else, or where no arc leads on, jumps to a random vertex. The more steps, the nearer to
  /// ``pageRank(damping:personalization:usingWeights:)``, which is found sooner. It is the measure PR
  /// of the Graphalytics benchmark.
  ///
  ///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.pageRank(afterSteps: 1)   // [0.1917, 0.6167, 0.1917]
  ///
  /// Weights, loops and parallel edges are left out.
  ///
  /// A. Iosup and others, "LDBC Graphalytics: a benchmark for large-scale graph analysis on parallel
  /// and distributed platforms", *Proceedings of the VLDB Endowment* 9(13), 1317–1328 (2016),
  /// [doi:10.14778/3007263.3007270](https://doi.org/10.14778/3007263.3007270).
  ///
  /// - Parameters:
  ///   - steps: How many steps the walk takes.
  ///   - damping: The probability of following an arc, from 0 up to but not including 1.
  /// - Returns: The probability of being at each vertex, in vertex order; together they are 1.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: There are no fewer than zero steps, and `damping` is in its range.
  /// - Complexity: O(*V* + *E*) time for each step, O(*V* + *E*) space.
  public func pageRank(
    afterSteps steps: Int, damping: Double = 0.85
  ) throws(CancellationError) -> [Double] {
    precondition(steps >= 0, "There are no fewer than zero steps")
    precondition(0 <= damping && damping < 1, "Damping is at least 0 and less than 1")
    let simple = unweighted().simplified()
    let incoming = simple.incoming
    let arcCounts = simple.outgoing.degrees().map(Double.init)
    var pace = PacedCheckpoint(Checkpoint(steps: steps))
    var ranks = [Double](repeating: 1 / Double(vertexCount), count: vertexCount)
    for _ in 0..<steps {
      let stuck = zip(ranks, arcCounts).reduce(0) { $0 + ($1.1 == 0 ? $1.0 : 0) }
      let jump = (1 - damping + damping * stuck) / Double(vertexCount)
      let handedOn = zip(ranks, arcCounts).map { $1 > 0 ? damping * $0 / $1 : 0 }
      for vertex in ranks.indices {
        try pace.spend(incoming.range(of: vertex).count)
        ranks[vertex] = jump + incoming.sum(of: handedOn.span, at: vertex)
      }
    }
    return ranks
  }
}
