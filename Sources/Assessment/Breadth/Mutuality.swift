/// How evenly a partnership reaches across the border between countries.
///
/// A tie is across a border if its ends are known to be in different countries. One with an end of
/// unknown country is neither within a country nor across a border.
public struct Mutuality: Codable, Sendable, Equatable {
  /// How many pairs of actors are tied across a border.
  public var crossBorderPairs: Int
  /// How many pairs of actors are tied within a country.
  public var domesticPairs: Int
  /// How many tied pairs have an actor of unknown country.
  public var unknownPairs: Int
  /// Of the pairs across a border, how many are tied both ways; a tie without direction is.
  public var mutualPairs: Int
  /// The E-I index: pairs across a border less those within a country, divided by both; `nil`
  /// without any.
  @Nullable public var eiIndex: Double?
  /// The E-I index that is to be expected if ties don't heed the border; `nil` without pairs.
  @Nullable public var expectedEIIndex: Double?
  /// The least and the greatest E-I index, whatever the unknown countries are; `nil` without ties.
  @Nullable public var eiIndexRange: [Double]?
  /// The actors with most pairs across a border, three at the most, by falling number and then in
  /// the order of their table.
  public var holders: [Holder]
  /// The share of the pairs across a border in which the first of the holders takes part; `nil`
  /// where there is none.
  @Nullable public var shareOfFirst: Double?
  /// The share of the pairs across a border in which at least one of the holders takes part; `nil`
  /// where there is none.
  @Nullable public var shareOfHolders: Double?
  /// Who was the host and who came from abroad, by country in alphabetical order.
  public var hosting: [Hosting]
  /// How many activities took place in a country that isn't known.
  public var activitiesWithoutHost: Int

  /// An actor that holds ties across a border.
  public struct Holder: Codable, Sendable, Equatable {
    /// The id of the actor.
    public var actor: String
    /// How many pairs across a border it takes part in.
    public var pairs: Int
  }

  /// The activities in one country, and who travelled.
  public struct Hosting: Codable, Sendable, Equatable {
    /// The country.
    public var country: String
    /// How many activities took place there.
    public var hosted: Int
    /// How many seats at them were taken by people and actors of other countries; `nil` where people
    /// are folded into their actors.
    @Nullable public var visitsReceived: Int?
    /// How many seats its own people and actors took at activities in other countries; `nil` where
    /// people are folded into their actors.
    @Nullable public var visitsPaid: Int?
  }
}
