/// How an observed statistic compares with what it is when chance alone decides.
public struct PermutationTest: Hashable, Sendable {
  /// The statistic of the data as they are.
  public let observed: Double

  /// The mean of the statistic over the permutations; `nil` if none has it.
  public let mean: Double?

  /// The standard deviation of the statistic over the permutations; `nil` if none has it.
  public let standardDeviation: Double?

  /// How many permutations there were.
  public let permutationCount: Int

  /// How many permutations have no more than the observed statistic, equal but for rounding included.
  public let atMostCount: Int

  /// How many permutations have no less than the observed statistic, equal but for rounding included.
  public let atLeastCount: Int

  /// How many permutations have no such statistic; they count as extreme on both sides.
  public let undefinedCount: Int

  /// Whether the permutations are all there are, rather than some drawn by chance.
  public let isExact: Bool

  /// The probability of a statistic as low as the observed one or lower.
  public var lowerPValue: Double { probability(of: atMostCount) }

  /// The probability of a statistic as high as the observed one or higher.
  public var upperPValue: Double { probability(of: atLeastCount) }

  /// Twice the lesser of both probabilities, but no more than 1.
  public var twoSidedPValue: Double { min(1, 2 * min(lowerPValue, upperPValue)) }

  /// The observed arrangement is one of all permutations, and one more beside those that are drawn:
  /// a probability of 0 is never shown by a sample.
  private func probability(of count: Int) -> Double {
    let extreme = Double(count + undefinedCount)
    let all = Double(permutationCount)
    return isExact ? extreme / all : (extreme + 1) / (all + 1)
  }
}

extension Graph {
  /// Tests whether a statistic of the graph and its groups of vertices is more than chance.
  ///
  /// The graph stays as it is, and the groups are dealt out anew among the vertices whose group is
  /// known. If there are no more than 200,000 ways, all are tried; otherwise some are drawn. The test
  /// asks whether the groups have to do with the ties, given these ties; it doesn't ask whether they
  /// would if all vertices had equal degrees.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     let test = try path.permutationTest(of: [0, 0, 1, 1], seed: 1) { graph, groups in
  ///       graph.eiIndex(of: groups).value
  ///     }
  ///     test?.lowerPValue   // 1/3
  ///
  /// B. Phipson and G. Smyth, "Permutation p-values should never be zero", *Statistical Applications
  /// in Genetics and Molecular Biology* 9(1), 39 (2010),
  /// [doi:10.2202/1544-6115.1585](https://doi.org/10.2202/1544-6115.1585).
  ///
  /// - Parameters:
  ///   - groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  ///   - permutations: How many are drawn where there are too many to try all.
  ///   - seed: What the draws follow from.
  ///   - statistic: Computes the statistic; `nil` where it isn't defined. It is called on several
  ///     threads at once, with the groups in another order each time.
  /// - Returns: The comparison; `nil` if the statistic isn't defined for the groups as they are.
  /// - Throws: `CancellationError` if the current task is cancelled, and what the statistic throws.
  /// - Precondition: There is a group or `nil` for each vertex, and a permutation at least.
  /// - Complexity: That of the statistic and O(*V*) for each permutation.
  public func permutationTest(
    of groups: [Int?], permutations: Int = 10_000, seed: UInt64,
    statistic: @Sendable (Graph, [Int?]) throws -> Double?
  ) throws -> PermutationTest? {
    try permutationTests(of: groups, permutations: permutations, seed: seed) {
      [try statistic($0, $1)]
    }[0]
  }

  /// Tests whether several statistics of the graph and its groups of vertices are more than chance,
  /// all with the same permutations.
  ///
  /// Each test is that of ``permutationTest(of:permutations:seed:statistic:)``, but the groups are
  /// dealt out once for all of them.
  ///
  /// B. Phipson and G. Smyth, "Permutation p-values should never be zero", *Statistical Applications
  /// in Genetics and Molecular Biology* 9(1), 39 (2010),
  /// [doi:10.2202/1544-6115.1585](https://doi.org/10.2202/1544-6115.1585).
  ///
  /// - Parameters:
  ///   - groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  ///   - permutations: How many are drawn where there are too many to try all.
  ///   - seed: What the draws follow from.
  ///   - statistics: Computes the statistics, always as many; `nil` for one that isn't defined. It is
  ///     called on several threads at once, with the groups in another order each time.
  /// - Returns: The comparison of each statistic, in their order; `nil` for one that isn't defined
  ///   for the groups as they are.
  /// - Throws: `CancellationError` if the current task is cancelled, and what the statistics throw.
  /// - Precondition: There is a group or `nil` for each vertex, and a permutation at least.
  /// - Complexity: That of the statistics and O(*V*) for each permutation.
  public func permutationTests(
    of groups: [Int?], permutations: Int = 10_000, seed: UInt64,
    statistics: @Sendable (Graph, [Int?]) throws -> [Double?]
  ) throws -> [PermutationTest?] {
    precondition(groups.count == vertexCount, "Every vertex needs a group or nil")
    let observed = try statistics(self, groups)
    guard observed.contains(where: { $0 != nil }) else { return observed.map { _ in nil } }
    let dealing = GroupDealing(groups)
    let wayCount = dealing.wayCount(upTo: 200_000)
    let tallies = try StatisticTally.all(of: observed, permutationCount: wayCount ?? permutations) {
      (numbers, tallies, checkpoint) throws in
      var way = wayCount.map { dealing.way(numbers.lowerBound, of: $0) } ?? []
      var dealt = groups
      for number in numbers {
        try checkpoint.pass()
        if wayCount == nil {
          var generator = SplitMix64(seed: seed, part: number)
          way = dealing.randomWay(using: &generator)
        }
        dealing.deal(way, to: &dealt)
        tallies.add(try statistics(self, dealt))
        if wayCount != nil { way.advanceToNextArrangement() }
      }
    }
    return zip(observed, tallies).map { observed, tally in
      observed.map {
        PermutationTest(
          observed: $0, tally, permutationCount: wayCount ?? permutations, isExact: wayCount != nil)
      }
    }
  }
}

extension PermutationTest {
  /// Compares a statistic with that of permutations that are drawn.
  ///
  /// - Parameters:
  ///   - observed: The statistic of the data as they are.
  ///   - permutationCount: How many permutations there are.
  ///   - addStatistics: Adds the statistics of some of the permutations, given by their numbers.
  /// - Throws: What adding throws.
  init<Failure: Error>(
    observed: Double, permutationCount: Int,
    _ addStatistics:
      @Sendable (
        Range<Int>, inout StatisticTally, Checkpoint
      ) throws(Failure) -> Void
  ) throws(Failure) {
    let tallies = try StatisticTally.all(of: [observed], permutationCount: permutationCount) {
      (numbers, tallies, checkpoint) throws(Failure) in
      try addStatistics(numbers, &tallies[0], checkpoint)
    }
    self.init(
      observed: observed, tallies[0], permutationCount: permutationCount, isExact: false)
  }

  fileprivate init(
    observed: Double, _ tally: StatisticTally, permutationCount: Int, isExact: Bool
  ) {
    self.init(
      observed: observed, mean: tally.mean, standardDeviation: tally.standardDeviation,
      permutationCount: permutationCount, atMostCount: tally.atMostCount,
      atLeastCount: tally.atLeastCount, undefinedCount: tally.undefinedCount, isExact: isExact)
  }
}
