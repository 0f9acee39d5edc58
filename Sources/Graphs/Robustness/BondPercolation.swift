extension Graph {
  /// Returns how the graph comes together while its edges are added in random order to its vertices,
  /// which are all there from the start.
  ///
  /// Loops, parallel edges and the direction of edges are left out of account.
  ///
  /// M. Newman and R. Ziff, "Fast Monte Carlo algorithm for site or bond percolation", *Physical
  /// Review E* 64, 016706 (2001),
  /// [doi:10.1103/PhysRevE.64.016706](https://doi.org/10.1103/PhysRevE.64.016706).
  ///
  /// - Parameters:
  ///   - runs: How many random orders there are.
  ///   - seed: What the orders follow from.
  /// - Returns: The means over all runs, of 0, 1, … all edges of the simple graph; `nil` where there
  ///   are no vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: There is a run at least.
  /// - Complexity: O(*V* + *E* log *V*) time for a run, on several threads; O(*V* + *E*) space for
  ///   each of at most 16 parts.
  public func bondPercolation(
    runs: Int = 100, seed: UInt64
  ) throws(CancellationError) -> Percolation? {
    precondition(runs > 0, "A mean needs a run")
    guard vertexCount > 0 else { return nil }
    let edges = underlying().edgeList()
    let checkpoint = Checkpoint(steps: runs)
    return try Percolation(vertexCount: vertexCount, stepCount: edges.count, runs: runs) {
      (run, sums) throws(CancellationError) in
      var generator = SplitMix64(seed: seed, part: run)
      var components = GrowingComponents(vertexCount: vertexCount)
      sums.add(components, at: 0)
      let order = (0..<Int32(edges.count)).shuffled(using: &generator)
      for (position, edge) in order.enumerated() {
        if position % 1024 == 0 { try checkpoint.pass(steps: 0) }
        components.unite(Int(edges.sources[Int(edge)]), Int(edges.targets[Int(edge)]))
        sums.add(components, at: position + 1)
      }
      try checkpoint.pass()
    }
  }
}
