extension Partition {
  /// Returns the adjusted Rand index of two divisions: how far they agree on pairs beyond chance.
  ///
  /// From the number of pairs of vertices that share a part in both divisions is taken what it is on
  /// average if the vertices are dealt out at random, and the difference divided by the most that it
  /// could be.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.adjustedRandIndex(with: Partition(labels: [0, 0, 1, 2]))   // 0.5714
  ///
  /// L. Hubert and P. Arabie, "Comparing partitions", *Journal of Classification* 2, 193–218 (1985),
  /// [doi:10.1007/BF01908075](https://doi.org/10.1007/BF01908075).
  ///
  /// - Parameter other: A division of the same vertices.
  /// - Returns: A number that is 1 for equal divisions, 0 on average for random ones, and can be
  ///   less; `nil` if chance leaves nothing to find: both divisions have one part, or both as many as
  ///   there are vertices.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V*) time, O(*V*) space.
  public func adjustedRandIndex(with other: Partition) -> Double? {
    let pairs = PairAgreement(self, other)
    let most = Double(pairs.first + pairs.second) / 2
    // Where both numbers are none or all, so is what is expected.
    guard pairs.first + pairs.second > 0, pairs.first + pairs.second < 2 * pairs.all else {
      return nil
    }
    let expected = Double(pairs.first) * (Double(pairs.second) / Double(pairs.all))
    return (Double(pairs.both) - expected) / (most - expected)
  }
}
