public import Wording

/// The gender distribution of a network: `samverkan/gender/1`.
///
/// *People* counts every person once. *Seats* counts participations by people, so that someone who
/// took part five times holds five. *Leading* counts leading roles, so that someone who leads two
/// actors counts twice. A participation by an actor is nobody's seat.
public struct GenderDistribution: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/gender/1"
  /// What a person's gender was taken from, in the network's own words; `nil` if it isn't said.
  @Nullable public var basis: String?
  /// Whether people or other parts are made up.
  public var fictitious: Bool
  /// The title of the network.
  @Nullable public var title: String?
  /// What actors are counted as: `none` for departments apart, `entity` for legal entities.
  public var rollUp: String
  /// Which part of time was seen: `always`, `at 2013`, `phase …` or `from 2012 to 2014`.
  public var slice: String
  /// The part of time in words.
  public var period: Text
  /// How many actors, affiliations and activities were counted although they need not have been
  /// there at that time, because their dates are unknown or imprecise.
  public var uncertainInTime: Int
  /// How many affiliations don't say whether the role is a leading one; none of them is counted
  /// as leading.
  public var leadingNotStated: Int
  /// The people, each once.
  public var people: Tally
  /// The participations by people.
  public var seats: Tally
  /// The leading roles.
  public var leading: Tally
  /// The same, group by group.
  public var by: GenderGroups
}

/// The gender distribution group by group.
///
/// Someone with places in two groups counts in both. By actor, sector, country and side the people
/// of a group are those who have a place with an actor there; by activity and phase they are those
/// who took part.
public struct GenderGroups: Codable, Sendable, Equatable {
  /// By actor, in the order of their table.
  public var actor: [GenderGroup]
  /// By sector, in the order of the vocabulary.
  public var sector: [GenderGroup]
  /// By country, in alphabetical order.
  public var country: [GenderGroup]
  /// By side of the partnership, in the order in which the actors' table has them.
  public var side: [GenderGroup]
  /// By activity, in the order of their table.
  public var activity: [GenderGroup]
  /// By phase, in the order of their table.
  public var phase: [GenderGroup]
}

/// The gender distribution of one group.
public struct GenderGroup: Codable, Sendable, Equatable {
  /// What the group has in common; `nil` for the last group, of those where that is unknown.
  @Nullable public var value: String?
  /// The people, each once.
  public var people: Tally
  /// The participations by these people.
  public var seats: Tally
  /// The leading roles in the group, or of those who took part.
  public var leading: Tally
}
