/// What a search for communities has found.
public struct Communities: Hashable, Sendable {
  /// The communities.
  public let partition: Partition

  /// The quality of the division; `nil` for the modularity of a graph without edges.
  public let quality: Double?

  /// Whether the last iteration found nothing better any more.
  public let isSettled: Bool
}

extension Graph {
  /// Returns the communities that the Leiden algorithm finds.
  ///
  /// The algorithm looks for a division of high quality; the highest can't be found in any
  /// reasonable time. An iteration moves single vertices to where they are worth most, then whole
  /// pieces of communities, then pieces made of those, and never makes the division worse. Every
  /// community is connected, and no two are worth more as one. Once the search has settled, no
  /// vertex is worth more in another community.
  ///
  ///     let halves = Graph(vertexCount: 6, edges: [
  ///       (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3),
  ///     ])
  ///     try halves.leidenCommunities().partition.parts   // [0, 0, 0, 1, 1, 1]
  ///
  /// The direction of edges and loops are left out of account, and of edges between the same
  /// vertices the weights are added.
  ///
  /// V. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities", *Scientific Reports* 9, 5233 (2019),
  /// [doi:10.1038/s41598-019-41695-z](https://doi.org/10.1038/s41598-019-41695-z). A vertex joins
  /// the piece where it is worth most, as in the program `leidenalg` by the first author.
  ///
  /// - Parameters:
  ///   - quality: What makes a good division.
  ///   - usingWeights: Whether an edge counts as much as it weighs.
  ///   - iterations: How many iterations there are at the most.
  ///   - trials: How many times the search begins anew; the best one counts. In the first, vertices
  ///     of many edges move first, which is best for large graphs; in the others, chance decides.
  ///     Of a small graph, a hundred trials find the best division as a rule.
  ///   - seed: What chance follows from: the order in which vertices join others, and that in which
  ///     they move after the first trial.
  /// - Returns: The division, its quality, and whether it has settled.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: The resolution is 0 or more, there are an iteration and a trial at least, and
  ///   weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) time for every time that all vertices are looked at, which is rarely
  ///   more than some ten times in an iteration of each trial; O(*V* + *E*) space for each thread,
  ///   and O(*V*) for each trial.
  public func leidenCommunities(
    maximizing quality: CommunityQuality = .modularity(), usingWeights: Bool = false,
    iterations: Int = 2, trials: Int = 1, seed: UInt64 = 0
  ) throws(CancellationError) -> Communities {
    precondition(iterations > 0 && trials > 0, "A search takes an iteration and a trial")
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    let checkpoint = Checkpoint(steps: iterations * trials)
    let found = try inParallel(parts: trials) { (trial) throws(CancellationError) in
      var generator = SplitMix64(seed: seed, part: trial)
      let relabelled =
        trial == 0
        ? counted.relabelledByDegree() : counted.relabelledAtRandom(using: &generator)
      let network = CommunityNetwork(relabelled.graph, maximizing: quality)
      var labels = Array(0..<Int32(vertexCount))
      var isSettled = false
      for _ in 0..<iterations where !isSettled {
        let previous = labels
        try network.improve(&labels, using: &generator, checkpoint)
        isSettled = labels == previous
        try checkpoint.pass()
      }
      let partition = Partition(labels: relabelled.inOriginalOrder(labels).map { Int($0) })
      return Communities(
        partition: partition,
        quality: counted.quality(quality, of: partition, usingWeights: usingWeights),
        isSettled: isSettled)
    }
    // Qualities that differ by rounding alone are of equally good divisions; the first counts.
    var best = found[0]
    for trial in found where (trial.quality ?? 0) > (best.quality ?? 0) + 1e-12 { best = trial }
    return best
  }
}

extension CommunityNetwork {
  /// Carries out an iteration of the Leiden algorithm; communities are then numbered by their first
  /// vertex.
  fileprivate func improve(
    _ labels: inout [Int32], using generator: inout SplitMix64, _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    var pace = PacedCheckpoint(checkpoint)
    var network = self
    // The community of every vertex of the network, and which of them each of our vertices is in.
    var communities = labels
    var places = labels.indices.map { Int32($0) }
    while true {
      let hasMoved = try network.moveVertices(&communities, &pace)
      let count = communities.renumber()
      if count == network.vertexCount && !hasMoved { break }
      let order = (0..<Int32(network.vertexCount)).shuffled(using: &generator)
      var pieces = try network.refined(communities, order: order, &pace)
      let pieceCount = pieces.renumber()
      // Only where nothing has moved it is certain that some vertices are worth more as one.
      guard pieceCount < network.vertexCount else { continue }
      network = try network.merged(by: pieces, count: pieceCount, &pace)
      communities = pieces.values(of: communities, count: pieceCount)
      for vertex in places.indices { places[vertex] = pieces[Int(places[vertex])] }
    }
    for vertex in labels.indices { labels[vertex] = communities[Int(places[vertex])] }
    _ = labels.renumber()
  }
}

extension [Int32] {
  /// Returns for each label the value of a place that bears it.
  fileprivate func values(of values: [Int32], count: Int) -> [Int32] {
    var result = [Int32](repeating: 0, count: count)
    for (label, value) in zip(self, values) { result[Int(label)] = value }
    return result
  }
}
