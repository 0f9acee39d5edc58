extension Graph {
  /// Returns the communities of label propagation: where labels end up that neighbours pass on.
  ///
  /// Every vertex begins with a label of its own. One after another, in an order that chance
  /// decides, the vertices take the label that weighs most among their neighbours; among several,
  /// chance decides, but a vertex keeps its own if that is one of them. It ends when no vertex
  /// changes its label.
  ///
  /// The direction of edges and loops are left out of account, and of edges between the same
  /// vertices the weights are added. A division of this kind is quickly found, but another seed may
  /// give quite another one.
  ///
  /// U. Raghavan, R. Albert and S. Kumara, "Near linear time algorithm to detect community
  /// structures in large-scale networks", *Physical Review E* 76, 036106 (2007),
  /// [doi:10.1103/PhysRevE.76.036106](https://doi.org/10.1103/PhysRevE.76.036106).
  ///
  /// - Parameters:
  ///   - usingWeights: Whether a label counts as much as the edges over which it comes weigh.
  ///   - seed: What chance follows from.
  /// - Returns: The division by labels.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) space, and as much time for every round, of which there are rarely
  ///   more than some ten.
  public func labelPropagationCommunities(
    usingWeights: Bool = false, seed: UInt64 = 0
  ) throws(CancellationError) -> Partition {
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    let rows = counted.outgoing
    var pace = PacedCheckpoint(Checkpoint(steps: 1))
    var generator = SplitMix64(seed: seed)
    var labels = (0..<vertexCount).map { Int32($0) }
    var order = labels
    var ties = TieTally(communityCount: vertexCount)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      order.shuffle(using: &generator)
      for vertex in order {
        try pace.spend(rows.range(of: Int(vertex)).count + 16)
        ties.add(rows, of: Int(vertex), labels)
        let label = ties.heaviest(preferring: labels[Int(vertex)], using: &generator)
        ties.removeAll()
        guard label != labels[Int(vertex)] else { continue }
        labels[Int(vertex)] = label
        hasChanged = true
      }
    }
    return Partition(labels: labels.map { Int($0) })
  }
}

extension TieTally {
  /// Returns the label to which the ties weigh most: the preferred one if it is among several or
  /// there are no ties, and else a random one.
  fileprivate func heaviest(preferring own: Int32, using generator: inout SplitMix64) -> Int32 {
    var heaviest = own
    var weight = self[own]
    var count = 1
    for label in communities where label != own {
      // Sums that differ by rounding alone are equal, or labels might go to and fro for ever.
      if self[label] > weight * (1 + 1e-12) {
        heaviest = label
        weight = self[label]
        count = 1
      } else if heaviest != own, self[label] >= weight * (1 - 1e-12) {
        // Each of the labels so far is kept with the same chance.
        count += 1
        if Int.random(in: 0..<count, using: &generator) == 0 { heaviest = label }
      }
    }
    return heaviest
  }
}
