/// The gender distribution group by group.
///
/// Someone with places in two groups counts in both. By actor, legal entity, sector, level, country
/// and side the people of a group are those who have a place with an actor there; by activity, what
/// it is and is about, phase and year they are those who took part.
public struct GenderGroups: Codable, Sendable, Equatable {
  /// By actor, in the order of their table.
  public var actor: [GenderGroup]
  /// By the legal entity that actors are a part of, in the order of the actors' table.
  public var entity: [GenderGroup]
  /// By sector, in the order of the vocabulary.
  public var sector: [GenderGroup]
  /// By level, in the order of the vocabulary.
  public var level: [GenderGroup]
  /// By country, in alphabetical order.
  public var country: [GenderGroup]
  /// By side of the partnership, in the order in which the actors' table has them.
  public var side: [GenderGroup]
  /// By activity, in the order of their table.
  public var activity: [GenderGroup]
  /// By what activities are, in the order in which their table has it.
  public var activityKind: [GenderGroup]
  /// By what activities are about, in the order in which their table has it.
  public var theme: [GenderGroup]
  /// By phase, in the order of their table.
  public var phase: [GenderGroup]
  /// By the year in which activities began.
  public var year: [GenderGroup]

  /// Returns the groups by one dimension.
  ///
  /// - Parameter dimension: What to group by.
  public subscript(dimension: GenderDimension) -> [GenderGroup] {
    switch dimension {
    case .phase: phase
    case .year: year
    case .side: side
    case .country: country
    case .sector: sector
    case .level: level
    case .entity: entity
    case .actor: actor
    case .activityKind: activityKind
    case .theme: theme
    case .activity: activity
    }
  }
}

/// The gender distribution of one group.
public struct GenderGroup: Codable, Sendable, Equatable {
  /// What the group has in common; `nil` for the last group, of those where that is unknown.
  @Nullable public var value: String?
  /// The people, each once.
  public var people: Tally
  /// The participations by these people; by activities those at activities of the group.
  public var seats: Tally
  /// The leading roles in the group, or of those who took part.
  public var leading: Tally
  /// What else is counted in the group.
  public var further: FurtherGenderCounts
}

extension GenderGroup {
  init(value: String?, tallies: [GenderCounted: Tally]) {
    self.init(
      value: value, people: tallies[.people, default: .nobody],
      seats: tallies[.seats, default: .nobody], leading: tallies[.leading, default: .nobody],
      further: FurtherGenderCounts(tallies))
  }
}

/// The gender distribution by two dimensions at once.
public struct GenderCrossing: Codable, Sendable, Equatable {
  /// The groups by a second dimension within one group by the first.
  public struct Row: Codable, Sendable, Equatable {
    /// What the group has in common; `nil` for the last one, of those where that is unknown.
    @Nullable public var value: String?
    /// The groups within it that hold anything, by the second dimension and in its order.
    public var groups: [GenderGroup]
  }

  /// The two dimensions.
  public var by: [GenderDimension]
  /// The groups by the first dimension, in its order.
  public var groups: [Row]
}
