/// Pairs of numbers, each of which is there with the same probability, in ascending order.
///
/// Only the pairs that are there are drawn: from one to the next it is a random number of pairs.
///
/// V. Batagelj and U. Brandes, "Efficient generation of large random networks", *Physical Review E*
/// 71, 036113 (2005), [doi:10.1103/PhysRevE.71.036113](https://doi.org/10.1103/PhysRevE.71.036113).
struct RandomPairs {
  private let count: Int
  private let probability: Double
  private let isOrdered: Bool
  private var first = 0
  private var second = -1

  /// Prepares the pairs of different numbers from 0.
  ///
  /// - Parameters:
  ///   - count: How many numbers there are.
  ///   - probability: The probability of each pair.
  ///   - isOrdered: Whether a pair the other way round is another pair; else the first number is the
  ///     higher.
  init(of count: Int, probability: Double, isOrdered: Bool = false) {
    self.count = count
    self.probability = probability
    self.isOrdered = isOrdered
  }

  /// Returns the next pair that is there, or `nil` at the end.
  mutating func next(using generator: inout SplitMix64) -> (Int32, Int32)? {
    guard probability > 0 else { return nil }
    second += 1 + generator.failures(beforeSuccessOf: probability)
    while first < count, second >= (isOrdered ? count - 1 : first) {
      second -= isOrdered ? count - 1 : first
      first += 1
    }
    guard first < count else { return nil }
    return (Int32(first), Int32(isOrdered && second >= first ? second + 1 : second))
  }
}
