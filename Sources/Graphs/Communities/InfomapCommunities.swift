extension Graph {
  /// Returns the communities that the search of Infomap finds: those in which a random walk stays.
  ///
  /// It looks for the division of the shortest ``codelength(of:usingWeights:)``; the shortest of all
  /// can't be found in any reasonable time. Vertices move to where they shorten the description
  /// most, then communities do, then single vertices again, until nothing gets shorter. The best of
  /// several trials counts. There are two levels: communities aren't divided in turn.
  ///
  ///     let halves = Graph(vertexCount: 6, edges: [
  ///       (0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3),
  ///     ])
  ///     try halves.infomapCommunities().parts   // [0, 0, 0, 1, 1, 1]
  ///
  /// Direction and loops are left out of account, and of edges between the same vertices the weights
  /// are added.
  ///
  /// M. Rosvall and C. Bergstrom, "Maps of random walks on complex networks reveal community
  /// structure", *PNAS* 105(4), 1118–1123 (2008),
  /// [doi:10.1073/pnas.0706851105](https://doi.org/10.1073/pnas.0706851105).
  ///
  /// - Parameters:
  ///   - usingWeights: Whether an edge is followed as often as it weighs.
  ///   - trials: How many times the search begins anew.
  ///   - seed: What chance follows from: the order in which vertices move.
  /// - Returns: The best division that was found; without edges, all vertices are alone.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: There is a trial at least, and weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) space, and in each trial as much time for every time that all
  ///   vertices are looked at.
  public func infomapCommunities(
    usingWeights: Bool = false, trials: Int = 10, seed: UInt64 = 0
  ) throws(CancellationError) -> Partition {
    precondition(trials > 0, "A search takes a trial")
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    guard counted.edgeCount > 0 else { return Partition(labels: Array(0..<vertexCount)) }
    let checkpoint = Checkpoint(steps: trials)
    let network = CommunityNetwork(counted, maximizing: .modularity())
    let found = try inParallel(parts: trials) { (trial) throws(CancellationError) in
      var generator = SplitMix64(seed: seed, part: trial)
      let partition = try network.mapped(using: &generator, checkpoint)
      try checkpoint.pass()
      return (partition, counted.codelength(of: partition, usingWeights: usingWeights) ?? 0)
    }
    // Codelengths that differ by rounding alone are of equally good divisions; the first counts.
    var best = found[0]
    for trial in found where trial.1 < best.1 - 1e-12 { best = trial }
    return best.0
  }
}

extension CommunityNetwork {
  /// Carries out a trial: moves single vertices and then communities, in turn, until none moves.
  fileprivate func mapped(
    using generator: inout SplitMix64, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Partition {
    var pace = PacedCheckpoint(checkpoint)
    var labels = (0..<vertexCount).map { Int32($0) }
    var hasMoved = true
    while hasMoved {
      hasMoved = try shortenCode(&labels, using: &generator, &pace)
      let count = labels.renumber()
      var network = try merged(by: labels, count: count, &pace)
      while true {
        var communities = (0..<network.vertexCount).map { Int32($0) }
        guard try network.shortenCode(&communities, using: &generator, &pace) else { break }
        hasMoved = true
        let count = communities.renumber()
        network = try network.merged(by: communities, count: count, &pace)
        for vertex in labels.indices { labels[vertex] = communities[Int(labels[vertex])] }
      }
    }
    return Partition(labels: labels.map { Int($0) })
  }
}
