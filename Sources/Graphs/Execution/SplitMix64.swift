/// A small and fast generator of random numbers that follow from a seed.
///
/// G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", *OOPSLA '14*,
/// 453–472 (2014), [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts at a seed; equal seeds give equal numbers.
  ///
  /// - Parameter seed: Any number.
  public init(seed: UInt64) { state = seed }

  /// Starts the generator of one of several parts of a computation.
  ///
  /// - Parameters:
  ///   - seed: The seed of the whole computation.
  ///   - part: The number of the part.
  init(seed: UInt64, part: Int) {
    var ofParts = SplitMix64(seed: seed ^ 0x6A09_E667_F3BC_C909)
    state = ofParts.next() &+ UInt64(part) &* 0xD1B5_4A32_D192_ED03
    state = next()
  }

  /// Returns the next number of the sequence.
  ///
  /// - Returns: A number from 0 to 2⁶⁴ − 1, each as likely as the others.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
