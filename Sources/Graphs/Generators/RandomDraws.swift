internal import RealModule

extension SplitMix64 {
  /// Returns a number from 0 up to but not including 1.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Returns how often a chance fails before it succeeds for the first time.
  ///
  /// - Parameter probability: The probability of success, above 0.
  /// - Returns: A number of failures, 2⁶² at the most.
  mutating func failures(beforeSuccessOf probability: Double) -> Int {
    Int(min(Double.log(onePlus: -fraction()) / Double.log(onePlus: -probability), 0x1p62))
  }

  /// Returns a number that follows a power law.
  ///
  /// - Parameters:
  ///   - minimum: The least number.
  ///   - exponent: The exponent of the density, above 1.
  /// - Returns: A number that exceeds *x* with the probability (`minimum` / *x*)^(`exponent` − 1).
  mutating func powerLaw(minimum: Double, exponent: Double) -> Double {
    minimum * Double.pow(1 - fraction(), -1 / (exponent - 1))
  }

  /// Returns one of several things whose weights follow a power law.
  ///
  /// - Parameters:
  ///   - count: How many things there are.
  ///   - exponent: The exponent of the density of the weights, above 2.
  /// - Returns: The rank of the thing, from 0; the heaviest things come first.
  mutating func powerLawRank(count: Int, exponent: Double) -> Int {
    min(count - 1, Int(Double(count) * Double.pow(fraction(), (exponent - 1) / (exponent - 2))))
  }
}
