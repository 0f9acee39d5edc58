/// A partnership network: what the tables say, and nothing else.
public struct Network: Sendable, Hashable {
  /// What the network is called and how it was made.
  public var information = NetworkInformation()
  /// The actors, in the order of their table.
  public var actors: [Actor] = []
  /// The people, in the order of their table.
  public var people: [Person] = []
  /// The people's places with actors.
  public var affiliations: [Affiliation] = []
  /// The activities, in the order of their table.
  public var activities: [Activity] = []
  /// Who took part in which activity.
  public var participations: [Participation] = []
  /// The stated relations between actors.
  public var ties: [Tie] = []
  /// The phases, in the order of their table.
  public var phases: [Phase] = []
  /// The sources, in the order of their table.
  public var sources: [Source] = []
  /// What the network must contain.
  public var requirements: [Requirement] = []
  /// Whether its people are folded into their actors: then nothing is known of how many there are.
  public internal(set) var isFolded = false

  /// Makes an empty network.
  public init() {}
}

/// What a network is called and how it was made.
public struct NetworkInformation: Sendable, Hashable {
  /// The title in the network's own language.
  public var title: String?
  /// The titles in other languages, by language code: `en`, `vi`.
  public var titles: [String: String] = [:]
  /// What the network is about.
  public var description: String?
  /// The code of the language that names are written in.
  public var language: String?
  /// What a person's gender was taken from: legal sex, self-stated, assigned by the coder.
  public var genderBasis: String?
  /// Whether the people or other parts are made up, which every output then says.
  public var isFictitious = false
  /// The keys that the tables don't define.
  public var attributes: [String: String] = [:]

  /// Makes the information of a network of which nothing is known.
  public init() {}
}

/// The tables that a network is read from and written to.
public enum Table: String, Sendable, Hashable, CaseIterable, Codable {
  /// Key and value: the title and how the network was made.
  case network
  /// Organisations, parts of them, unnamed groups.
  case actors
  /// People, by pseudonymous ids.
  case people
  /// Who belongs to which actor.
  case affiliations
  /// What was done together.
  case activities
  /// Who took part in what.
  case participations
  /// Stated relations between actors.
  case ties
  /// Named stretches of time.
  case phases
  /// Documents.
  case sources
  /// What the network must contain.
  case requirements
}
