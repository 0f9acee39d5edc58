/// What a network contains: `samverkan/describe/1`.
public struct Description: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/describe/1"
  /// Which network it is about.
  public var network: NetworkLabel
  /// What a person's gender was taken from, in the network's own words; `nil` if it isn't said.
  @Nullable public var basis: String?
  /// How many rows each table has.
  public var tables: TableSizes
  /// The first date that any table names, at its own precision.
  @Nullable public var earliest: String?
  /// The last date that any table names, at its own precision.
  @Nullable public var latest: String?
  /// How many actors, ties and activities have neither a start nor an end.
  public var undated: Int
  /// How many actors are groups of nobody knows how many.
  public var groupsOfUnknownNumber: Int
  /// How many actors there are of each kind, most frequent first.
  public var kinds: [ValueCount]
  /// How many actors there are in each sector, most frequent first.
  public var sectors: [ValueCount]
  /// How many actors there are on each level, most frequent first.
  public var levels: [ValueCount]
  /// How many actors there are in each country, most frequent first.
  public var countries: [ValueCount]
  /// How many actors there are on each side, most frequent first.
  public var sides: [ValueCount]
  /// How many ties there are of each kind, most frequent first.
  public var tieKinds: [ValueCount]
  /// How many ties are sure, likely and disputed.
  public var certainties: [ValueCount]
  /// How many ties have a source.
  public var tiesWithSource: Int
  /// The gender of the people; `nil` where they are folded into their actors for publication.
  @Nullable public var people: Tally?
  /// How many activities there are on each theme, most frequent first.
  public var themes: [ValueCount]
  /// The phases, in the order of their table.
  public var phases: [PhaseSummary]
  /// The sources, in the order of their table.
  public var sources: [SourceSummary]
}

/// How many rows each table of a network has.
public struct TableSizes: Codable, Sendable, Equatable {
  /// The number of actors.
  public var actors: Int
  /// The number of people; `nil` where they are folded into their actors for publication.
  @Nullable public var people: Int?
  /// The number of affiliations; `nil` where people are folded into their actors.
  @Nullable public var affiliations: Int?
  /// The number of activities.
  public var activities: Int
  /// The number of participations; `nil` where people are folded into their actors.
  @Nullable public var participations: Int?
  /// The number of ties.
  public var ties: Int
  /// The number of phases.
  public var phases: Int
  /// The number of sources.
  public var sources: Int
  /// The number of requirements.
  public var requirements: Int
}

/// How often a value stands in a column.
public struct ValueCount: Codable, Sendable, Equatable {
  /// The value; `nil` for the last count, of the rows where it is unknown.
  @Nullable public var value: String?
  /// How many rows have it.
  public var count: Int
}

/// When a phase was, and how much belongs to it.
public struct PhaseSummary: Codable, Sendable, Equatable {
  /// The id.
  public var id: String
  /// The name.
  public var name: String
  /// When it began, at its own precision; `nil` if that is unknown.
  @Nullable public var start: String?
  /// When it ended, at its own precision; `nil` if that is unknown.
  @Nullable public var end: String?
  /// How many activities are stated to belong to it.
  public var activities: Int
}

/// A document that facts come from, and how many do.
public struct SourceSummary: Codable, Sendable, Equatable {
  /// The id.
  public var id: String
  /// The title.
  public var title: String
  /// When it was written, at its own precision; `nil` if that is unknown.
  @Nullable public var date: String?
  /// Where it is found; `nil` if that is unknown.
  @Nullable public var address: String?
  /// How many actors, ties and activities refer to it.
  public var references: Int
}
