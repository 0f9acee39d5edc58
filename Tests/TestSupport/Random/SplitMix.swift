public import Graphs

/// The generator that tests draw what they need with.
public typealias SplitMix = SplitMix64

extension SplitMix {
  /// Starts at a seed, as tests count them.
  ///
  /// - Parameter seed: What decides all its numbers.
  public init(seed: Int) { self.init(seed: UInt64(truncatingIfNeeded: seed)) }
}
