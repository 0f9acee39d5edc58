/// Which positions women and men have among the people of a network: `samverkan/position/1`.
///
/// A count of people says who is there; this says who is in the middle, who links others, who sits
/// at many tables and who meets whom. People have contact if they took part in the same activity.
/// Everything that depends on unknown genders is a range over what these may be.
public struct GenderPosition: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/position/1"
  /// Which network it is about.
  public var network: NetworkLabel
  /// What a person's gender was taken from, in the network's own words; `nil` if it isn't said.
  @Nullable public var basis: String?
  /// The people, each once.
  public var people: Tally
  /// Who is central among the people, joined where they took part in the same activity.
  public var contacts: RankedView
  /// Who is central among people and activities, joined where the one took part in the other.
  public var attendance: RankedView
  /// Who links people, by the side that they belong to.
  public var brokersBySide: GenderBrokerage
  /// Who links people, by the sector that they belong to.
  public var brokersBySector: GenderBrokerage
  /// How seats gather in few hands.
  public var seats: SeatConcentration
  /// Who has contacts with their own gender only.
  public var ownGenderOnly: SameGenderContacts
  /// How far the contacts of women and men know each other.
  public var closure: EgoClosure
  /// Who stayed from each phase to the next.
  public var retention: [Retention]
  /// Whether people have contact with their own gender more than by chance.
  public var mixing: GenderMixing
  /// Whether people meet their own gender more than by chance, given who attended what.
  public var meetings: GenderAttendance
  /// How permutations are drawn where there are too many to try all.
  public var shuffling: Shuffling
}

/// Who is central in one view of a network.
public struct RankedView: Codable, Sendable, Equatable {
  /// The view.
  public var view: ViewLabel
  /// How many edges the view has.
  public var ties: Int
  /// The genders of the most central, for every centrality that is defined.
  public var centralities: [CentralityPosition]
  /// The people without whom a piece of the view falls apart.
  public var articulationPoints: Tally
}
