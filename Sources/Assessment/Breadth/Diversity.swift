/// How broad and how even a set of actors is in one respect.
///
/// Those whose value is unknown are counted apart and enter no figure.
public struct Diversity: Codable, Sendable, Equatable {
  /// How many different values are there.
  public var richness: Int
  /// Shannon's entropy, with natural logarithms; `nil` where no value is known.
  @Nullable public var shannon: Double?
  /// The Hill numbers of order 0, 1 and 2: how many equally common values would be as diverse;
  /// `nil` where no value is known.
  @Nullable public var hill: [Double]?
  /// Pielou's evenness, from 0 to 1: the entropy as a share of the highest possible one; `nil`
  /// with fewer than two values.
  @Nullable public var evenness: Double?
  /// Berger and Parker's dominance: the share of the most common value; `nil` where no value is
  /// known.
  @Nullable public var dominance: Double?
  /// How many there are of each value.
  public var counts: [String: Int]
  /// Of how many the value is unknown.
  public var unknown: Int
  /// How many groups of unknown number are among them, each counted as one.
  public var groupsOfUnknownNumber: Int
}
