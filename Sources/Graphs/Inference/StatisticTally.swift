/// What the statistics of permutations come to, beside an observed one.
struct StatisticTally: Sendable {
  private(set) var atMostCount = 0
  private(set) var atLeastCount = 0
  private(set) var undefinedCount = 0

  /// `nil` if there is none, and then nothing is counted.
  private let observed: Double?
  private var count = 0

  /// Of the differences from the observed statistic, which leave more digits than the statistics.
  private var sum = 0.0
  private var squareSum = 0.0

  init(observed: Double?) { self.observed = observed }

  /// Adds the statistic of a permutation, `nil` if it has none.
  mutating func add(_ statistic: Double?) {
    guard let observed else { return }
    guard let statistic else {
      undefinedCount += 1
      return
    }
    // The same statistic, added up in another order, differs in its last digits.
    let rounding = 1e-12 * max(1, abs(observed))
    let difference = statistic - observed
    if difference <= rounding { atMostCount += 1 }
    if difference >= -rounding { atLeastCount += 1 }
    count += 1
    sum += difference
    squareSum += difference * difference
  }

  /// Adds what another part of the permutations came to.
  mutating func add(_ other: StatisticTally) {
    atMostCount += other.atMostCount
    atLeastCount += other.atLeastCount
    undefinedCount += other.undefinedCount
    count += other.count
    sum += other.sum
    squareSum += other.squareSum
  }

  /// The mean of the statistics; `nil` if there are none.
  var mean: Double? {
    guard let observed, count > 0 else { return nil }
    return observed + sum / Double(count)
  }

  /// The standard deviation of the statistics as they are, not as a sample; `nil` if there are none.
  var standardDeviation: Double? {
    guard count > 0 else { return nil }
    let meanDifference = sum / Double(count)
    return max(0, squareSum / Double(count) - meanDifference * meanDifference).squareRoot()
  }
}

extension StatisticTally {
  /// Tallies the statistics of permutations, in parts of a fixed number.
  ///
  /// - Parameters:
  ///   - observed: The statistics of the data as they are; `nil` for one that they don't have.
  ///   - permutationCount: How many permutations there are.
  ///   - addStatistics: Adds the statistics of some of the permutations, given by their numbers.
  /// - Returns: The tally of each statistic.
  /// - Throws: What adding throws.
  static func all<Failure: Error>(
    of observed: [Double?], permutationCount: Int,
    _ addStatistics:
      @Sendable (
        Range<Int>, inout [StatisticTally], Checkpoint
      ) throws(Failure) -> Void
  ) throws(Failure) -> [StatisticTally] {
    precondition(permutationCount > 0, "A test needs a permutation")
    let checkpoint = Checkpoint(steps: permutationCount)
    let partCount = min(64, permutationCount)
    let parts = try inParallel(parts: partCount) { (part) throws(Failure) in
      var tallies = observed.map(StatisticTally.init(observed:))
      let first = permutationCount * part / partCount
      let end = permutationCount * (part + 1) / partCount
      try addStatistics(first..<end, &tallies, checkpoint)
      return tallies
    }
    return observed.indices.map { place in
      var all = StatisticTally(observed: observed[place])
      for part in parts { all.add(part[place]) }
      return all
    }
  }
}

extension [StatisticTally] {
  /// Adds the statistics of a permutation, one to each tally.
  mutating func add(_ statistics: [Double?]) {
    precondition(statistics.count == count, "There are as many statistics for every permutation")
    for place in indices { self[place].add(statistics[place]) }
  }
}
