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
  /// How many rows on people's places and seats don't say the role; none of them is counted as
  /// steering, speaking or organising.
  public var rolesNotStated: Int
  /// How many seats are at activities that aren't dated to the day, and so have no person-days.
  public var seatsWithoutDays: Int
  /// Of how many people the first contact can't be told, since nothing of theirs has a date or dates
  /// are too imprecise to tell what came first.
  public var withoutFirstContact: Int
  /// The people, each once.
  public var people: Tally
  /// The participations by people.
  public var seats: Tally
  /// The leading roles.
  public var leading: Tally
  /// What else is counted.
  public var further: FurtherGenderCounts
  /// The same, group by group.
  public var by: GenderGroups
  /// Where women's share goes from each phase to the next.
  public var steps: [GenderStep]
  /// The groupings that were asked for; empty where none was.
  public var groupings: [GenderDimension]
  /// The groups by the two dimensions that were asked for; `nil` unless two were.
  @Nullable public var crossed: GenderCrossing?
}
