extension Graph {
  /// Returns a random graph with the degrees of this one, made by swapping the ends of its edges.
  ///
  /// Two edges drawn at random change their ends, *a*–*b* and *c*–*d* becoming *a*–*d* and *c*–*b*,
  /// unless that makes a loop or a repeat. Then nothing happens, which counts as an attempt: so all
  /// simple graphs that swaps lead to become equally likely in the long run. In a directed graph
  /// both in- and out-degrees stay; swaps don't turn a cycle of three round. Loops and parallel
  /// edges are left out at first, and so are weights.
  ///
  /// B. Fosdick, D. Larremore, J. Nishimura and J. Ugander, "Configuring random graph models with
  /// fixed degree sequences", *SIAM Review* 60(2), 315–355 (2018),
  /// [doi:10.1137/16M1087175](https://doi.org/10.1137/16M1087175).
  ///
  /// - Parameters:
  ///   - attemptsPerEdge: How many swaps are tried, for each edge.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple graph on the same vertices, the same for the same seed.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: The number of attempts isn't negative.
  /// - Complexity: O(*V* + *E* · `attemptsPerEdge`) time, expected, O(*V* + *E*) space.
  public func rewired(
    attemptsPerEdge: Int = 10, seed: UInt64
  ) throws(CancellationError) -> Graph {
    precondition(attemptsPerEdge >= 0, "There are no fewer than zero attempts")
    let simple = simplified().outgoing
    var sources: [Int32] = []
    var targets: [Int32] = []
    for vertex in 0..<vertexCount {
      for arc in simple.range(of: vertex) where isDirected || simple.targets[arc] < vertex {
        sources.append(Int32(vertex))
        targets.append(simple.targets[arc])
      }
    }
    try swapEnds(&sources, &targets, attempts: attemptsPerEdge * sources.count, seed: seed)
    return Graph(
      vertexCount: vertexCount, sources: sources, targets: targets, weights: nil,
      isDirected: isDirected)
  }

  private func swapEnds(
    _ sources: inout [Int32], _ targets: inout [Int32], attempts: Int, seed: UInt64
  ) throws(CancellationError) {
    let attemptsPerStep = 4096
    let checkpoint = Checkpoint(steps: attempts / attemptsPerStep)
    var pace = PacedCheckpoint(checkpoint)
    var joined = PairSet(capacity: sources.count)
    for edge in sources.indices {
      try pace.spend(1)
      _ = joined.insert(sources[edge], targets[edge])
    }
    var generator = SplitMix64(seed: seed)
    for attempt in 0..<attempts {
      if attempt.isMultiple(of: attemptsPerStep) { try checkpoint.pass() }
      let first = Int.random(in: sources.indices, using: &generator)
      let second = Int.random(in: sources.indices, using: &generator)
      let (a, b) = (sources[first], targets[first])
      // An undirected edge may be taken either way.
      let isTurned = !isDirected && Bool.random(using: &generator)
      let c = isTurned ? targets[second] : sources[second]
      let d = isTurned ? sources[second] : targets[second]
      let firstSwapped = isDirected ? (a, d) : (max(a, d), min(a, d))
      let secondSwapped = isDirected ? (c, b) : (max(c, b), min(c, b))
      guard a != d, c != b, !joined.contains(firstSwapped.0, firstSwapped.1),
        !joined.contains(secondSwapped.0, secondSwapped.1)
      else { continue }
      joined.remove(sources[first], targets[first])
      joined.remove(sources[second], targets[second])
      (sources[first], targets[first]) = firstSwapped
      (sources[second], targets[second]) = secondSwapped
      _ = joined.insert(firstSwapped.0, firstSwapped.1)
      _ = joined.insert(secondSwapped.0, secondSwapped.1)
    }
  }
}
