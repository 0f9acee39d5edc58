public import Partnerships

/// What changed from one state of a network to another: `samverkan/compare/1`.
///
/// The states are two phases, two dates or two networks. What may have held counts as held in each
/// state, and the views say how much that is; shares of what stayed range over whether it held.
public struct Comparison: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/compare/1"
  /// The state that is compared with.
  public var earlier: ComparedState
  /// The state that is compared.
  public var later: ComparedState
  /// Actors that were taken for the same although their ids differ; ids of the earlier network are
  /// used throughout.
  public var matches: [ComparedActors]
  /// Actors that may be the same and were not taken for it.
  public var doubtful: [ComparedActors]
  /// The actors that came, stayed and left, or what they are counted as.
  public var actors: Turnover
  /// All people who may have been there; `nil` where people are folded into their actors for
  /// publication.
  @Nullable public var people: Turnover?
  /// The people who took part in an activity; `nil` where people are folded into their actors.
  @Nullable public var participants: Turnover?
  /// The pairs of actors that have a tie.
  public var ties: TieTurnover
  /// The measures of connectivity, breadth, ties across borders and reach side by side.
  public var measures: [MeasureChange]
  /// How much of what is required is there, side by side.
  public var coverage: [CoverageChange]
  /// Who was the host and who visited, side by side, by country in alphabetical order.
  public var hosting: [HostingChange]
  /// The gender of people, of their seats and roles, and of all else that is counted, side by side;
  /// empty where people are folded into their actors.
  public var gender: [GenderChange]
  /// The verdicts on what the networks must hold, side by side.
  public var requirements: [RequirementChange]
}

/// One of two states of a network.
public struct ComparedState: Codable, Sendable, Equatable {
  /// Which network it is.
  public var network: NetworkLabel
  /// Which view of it.
  public var view: ViewLabel
}

/// Two actors that are or may be the same.
public struct ComparedActors: Codable, Sendable, Equatable {
  /// The id in the earlier network.
  public var earlier: String
  /// The id in the later network.
  public var later: String
  /// What they have in common, or why it is doubtful.
  public var reason: ActorMatching.Reason
}

/// Who stayed, came and left.
///
/// In the lists those count as being in a state who may have been. A share has what the lists show as
/// its stated one, and ranges over whether they were.
public struct Turnover: Codable, Sendable, Equatable {
  /// The ids of those who are in both states, in the order of the earlier one.
  public var kept: [String]
  /// The ids of those who are in the later state alone, in its order.
  public var joined: [String]
  /// The ids of those who are in the earlier state alone, in its order.
  public var left: [String]
  /// The ids of those of them who need not have been in a state that they are counted in, because
  /// dates are unknown or imprecise.
  public var uncertain: [String]
  /// The share of all in either state who are in both; `nil` where there are none.
  @Nullable public var jaccard: ShareRange?
  /// The share of those in the earlier state who stayed; `nil` where there was none.
  @Nullable public var retention: ShareRange?
  /// The share of all in either state who came or left; `nil` where there are none.
  @Nullable public var churn: ShareRange?
}

/// Which pairs with a tie stayed, came and went, each pair once and without direction.
///
/// Pairs count as tied that may have been, and shares range over whether they were.
public struct TieTurnover: Codable, Sendable, Equatable {
  /// The pairs with a tie in both states.
  public var kept: [[String]]
  /// The new pairs of which an end is new.
  public var newByArrival: [[String]]
  /// The new pairs between those who stayed.
  public var newAmongKept: [[String]]
  /// The lost pairs of which an end left.
  public var lostByDeparture: [[String]]
  /// The lost pairs between those who stayed.
  public var lostByDissolution: [[String]]
  /// The pairs that need not have been tied in a state that they are counted in, because dates are
  /// unknown or imprecise.
  public var uncertain: [[String]]
  /// The share of all pairs in either state that are in both; `nil` where there are none.
  @Nullable public var jaccard: ShareRange?
  /// The same among those who stayed, so that nobody's arrival or departure counts.
  @Nullable public var jaccardAmongKept: ShareRange?
}

/// A measure before and after.
public struct MeasureChange: Codable, Sendable, Equatable {
  /// What is measured: `connectivity`, a dimension of breadth such as `kind`, `mutuality`,
  /// `multiplexity` or `reach`.
  public var topic: String
  /// The key of the measure.
  public var measure: String
  /// Its figure in the earlier state; `nil` where it isn't defined.
  @Nullable public var earlier: Double?
  /// Its figure in the later state; `nil` where it isn't defined.
  @Nullable public var later: Double?
  /// The later figure less the earlier one; `nil` where either isn't defined.
  @Nullable public var change: Double?
}

/// How much of what is required in one dimension is there, before and after.
public struct CoverageChange: Codable, Sendable, Equatable {
  /// What is looked at, for example `kind`.
  public var dimension: String
  /// The coverage in the earlier state; `nil` where the earlier network requires nothing of it.
  @Nullable public var earlier: Coverage?
  /// The coverage in the later state; `nil` where the later network requires nothing of it.
  @Nullable public var later: Coverage?
  /// How much higher the covered share is; `nil` where either isn't there.
  @Nullable public var shareChange: ShareChange?
}

/// Who was the host and who visited, before and after.
public struct HostingChange: Codable, Sendable, Equatable {
  /// The country.
  public var country: String
  /// The figures of the earlier state.
  public var earlier: Mutuality.Hosting
  /// The figures of the later state.
  public var later: Mutuality.Hosting
}

/// A gender distribution before and after.
public struct GenderChange: Codable, Sendable, Equatable {
  /// What is counted: `people`, `seats` or `leading`, or a key of ``FurtherGenderCounts``.
  public var counted: String
  /// The distribution in the earlier state.
  public var earlier: Tally
  /// The distribution in the later state.
  public var later: Tally
  /// How much higher the share of women is; `nil` where either group is empty.
  @Nullable public var womenShareChange: ShareChange?
  /// How much higher the share of men is; `nil` where either group is empty.
  @Nullable public var menShareChange: ShareChange?
}

/// How much higher one share is than another, each of which the unknown may change.
public struct ShareChange: Codable, Sendable, Equatable {
  /// The least it can be, from -1 to 1.
  public var low: Double
  /// The difference of the stated shares; `nil` where either isn't.
  @Nullable public var stated: Double?
  /// The most it can be, from -1 to 1.
  public var high: Double
}

/// A verdict before and after.
public struct RequirementChange: Codable, Sendable, Equatable {
  /// What is looked at, for example `kind`.
  public var dimension: String
  /// Which value of it must be there.
  public var value: String
  /// The verdict in the earlier state; `nil` where the earlier network doesn't ask for it.
  @Nullable public var earlier: BreadthVerdict?
  /// The verdict in the later state; `nil` where the later network doesn't ask for it.
  @Nullable public var later: BreadthVerdict?
}
