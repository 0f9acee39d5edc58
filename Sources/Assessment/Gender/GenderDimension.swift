import Partnerships

/// What a gender distribution can be grouped by.
public enum GenderDimension: String, Codable, Sendable, CaseIterable {
  /// The phase of an activity.
  case phase
  /// The year in which an activity began.
  case year
  /// The side of the partnership that an actor is on.
  case side
  /// The country of an actor.
  case country
  /// The sector of an actor.
  case sector
  /// The level that an actor acts on.
  case level
  /// The legal entity that an actor is a part of.
  case entity
  /// An actor.
  case actor
  /// What an activity is, for example a visit.
  case activityKind = "activity-kind"
  /// What an activity is about.
  case theme
  /// An activity.
  case activity

  /// Whether people are grouped by the actors that they have a place with, rather than by the
  /// activities that they took part in.
  public var isOfActors: Bool {
    switch self {
    case .side, .country, .sector, .level, .entity, .actor: true
    case .phase, .year, .activityKind, .theme, .activity: false
    }
  }

  /// The values in the order in which groups stand; any others come after them, in alphabetical
  /// order.
  func order(in network: Network) -> [String] {
    switch self {
    case .phase: network.phases.map(\.id)
    case .side: network.actors.compactMap(\.side)
    case .sector: Vocabulary.sectors
    case .level: Vocabulary.levels
    case .entity, .actor: network.actors.map(\.id)
    case .activityKind: network.activities.compactMap(\.kind)
    case .theme: network.activities.compactMap(\.theme)
    case .activity: network.activities.map(\.id)
    case .year, .country: []
    }
  }
}
