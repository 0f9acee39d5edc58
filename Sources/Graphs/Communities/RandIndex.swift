extension Partition {
  /// Returns the Rand index of two divisions: the share of pairs of vertices on which they agree.
  ///
  /// They agree on two vertices that share a part in both or in neither.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.randIndex(with: Partition(labels: [0, 0, 1, 2]))   // 5/6
  ///
  /// W. Rand, "Objective criteria for the evaluation of clustering methods", *Journal of the
  /// American Statistical Association* 66, 846–850 (1971),
  /// [doi:10.1080/01621459.1971.10482356](https://doi.org/10.1080/01621459.1971.10482356).
  ///
  /// - Parameter other: A division of the same vertices.
  /// - Returns: A share from 0 to 1, which is 1 for equal divisions; `nil` with fewer than two
  ///   vertices.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V*) time, O(*V*) space.
  public func randIndex(with other: Partition) -> Double? {
    let pairs = PairAgreement(self, other)
    guard pairs.all > 0 else { return nil }
    let disagreements = pairs.first + pairs.second - 2 * pairs.both
    return Double(pairs.all - disagreements) / Double(pairs.all)
  }
}

/// How many pairs of vertices share a part.
struct PairAgreement {
  /// Of all pairs.
  let all: Int
  /// In the first division.
  let first: Int
  /// In the second division.
  let second: Int
  /// In both divisions.
  let both: Int

  init(_ first: Partition, _ second: Partition) {
    let shared = SharedVertices(first, second)
    all = [shared.vertexCount].pairCount
    self.first = shared.firstSizes.pairCount
    self.second = shared.secondSizes.pairCount
    both = shared.cells.map(\.count).pairCount
  }
}
