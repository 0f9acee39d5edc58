/// How a graph comes together while its vertices or its edges are added in random order, as a mean of
/// many runs.
///
/// Read from behind it is how the graph falls apart while they fail at random.
public struct Percolation: Sendable, Hashable {
  /// The mean share of all vertices that the largest component has with 0, 1, … all vertices or
  /// edges there.
  public let largestComponents: [Double]

  /// The mean number of vertices in the component of a random vertex with 0, 1, … all vertices or
  /// edges there; nothing is counted for vertices that are not there or in the largest component.
  public let susceptibilities: [Double]

  /// The share of vertices or edges that must be there for a component that spans the graph: that
  /// with the greatest susceptibility, the least of them if several have it; `nil` where no
  /// susceptibility is above 0, or there is nothing to add.
  public let threshold: Double?
}

extension Graph {
  /// Returns how the graph comes together while its vertices are added in random order.
  ///
  /// The direction of edges is left out of account.
  ///
  /// M. Newman and R. Ziff, "Fast Monte Carlo algorithm for site or bond percolation", *Physical
  /// Review E* 64, 016706 (2001),
  /// [doi:10.1103/PhysRevE.64.016706](https://doi.org/10.1103/PhysRevE.64.016706).
  ///
  /// - Parameters:
  ///   - runs: How many random orders there are.
  ///   - seed: What the orders follow from.
  /// - Returns: The means over all runs; `nil` where there are no vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: There is a run at least.
  /// - Complexity: O(*V* + *E* log *V*) time for a run, on several threads; O(*V*) space for each of
  ///   at most 16 parts.
  public func percolation(
    runs: Int = 100, seed: UInt64
  ) throws(CancellationError) -> Percolation? {
    precondition(runs > 0, "A mean needs a run")
    guard vertexCount > 0 else { return nil }
    let rows = underlying().outgoing
    let checkpoint = Checkpoint(steps: runs)
    return try Percolation(vertexCount: vertexCount, stepCount: vertexCount, runs: runs) {
      (run, sums) throws(CancellationError) in
      var generator = SplitMix64(seed: seed, part: run)
      var components = GrowingComponents(along: rows)
      let order = (0..<Int32(rows.vertexCount)).shuffled(using: &generator)
      for (position, vertex) in order.enumerated() {
        if position % 1024 == 0 { try checkpoint.pass(steps: 0) }
        components.add(Int(vertex))
        sums.add(components, at: position + 1)
      }
      try checkpoint.pass()
    }
  }

  /// Returns the share of vertices that may fail at random before no component spans the graph, as
  /// the degrees foretell.
  ///
  /// It is 1 − 1 / (*κ* − 1) for the mean *κ* of the neighbours of a random neighbour, ⟨*k*²⟩ / ⟨*k*⟩:
  /// right for large random graphs with these degrees. Loops, parallel edges and the direction of
  /// edges are left out of account.
  ///
  /// R. Cohen, K. Erez, D. ben-Avraham and S. Havlin, "Resilience of the Internet to random
  /// breakdowns", *Physical Review Letters* 85, 4626–4628 (2000),
  /// [doi:10.1103/PhysRevLett.85.4626](https://doi.org/10.1103/PhysRevLett.85.4626), from M. Molloy
  /// and B. Reed, "A critical point for random graphs with a given degree sequence", *Random
  /// Structures & Algorithms* 6, 161–180 (1995),
  /// [doi:10.1002/rsa.3240060204](https://doi.org/10.1002/rsa.3240060204).
  ///
  /// - Returns: A share from 0 to 1; `nil` where *κ* is below 2, so that no component is foretold
  ///   to span the graph even if nothing fails.
  /// - Complexity: O(*V* + *E*) time.
  public func failureThreshold() -> Double? {
    let degrees = underlying().degrees()
    let sum = degrees.reduce(0, +)
    let squares = degrees.reduce(0) { $0 + $1 * $1 }
    guard sum > 0, squares >= 2 * sum else { return nil }
    return 1 - 1 / (Double(squares) / Double(sum) - 1)
  }
}
