/// A small seeded generator: the same seed gives the same numbers on every machine.
///
/// G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", *OOPSLA '14*,
/// [doi:10.1145/2660193.2660195](https://doi.org/10.1145/2660193.2660195).
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator.
  ///
  /// - Parameter seed: What decides all its numbers.
  public init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  /// Returns the next number, any of 2⁶⁴ with the same chance.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
