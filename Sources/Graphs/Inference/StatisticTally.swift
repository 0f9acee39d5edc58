/// What the statistics of permutations come to, beside an observed one.
struct StatisticTally: Sendable {
  private(set) var atMostCount = 0
  private(set) var atLeastCount = 0
  private(set) var undefinedCount = 0

  private let observed: Double
  private var count = 0

  /// Of the differences from the observed statistic, which leave more digits than the statistics.
  private var sum = 0.0
  private var squareSum = 0.0

  init(observed: Double) { self.observed = observed }

  /// Adds the statistic of a permutation, `nil` if it has none.
  mutating func add(_ statistic: Double?) {
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
  var mean: Double? { count > 0 ? observed + sum / Double(count) : nil }

  /// The standard deviation of the statistics as they are, not as a sample; `nil` if there are none.
  var standardDeviation: Double? {
    guard count > 0 else { return nil }
    let meanDifference = sum / Double(count)
    return max(0, squareSum / Double(count) - meanDifference * meanDifference).squareRoot()
  }
}
