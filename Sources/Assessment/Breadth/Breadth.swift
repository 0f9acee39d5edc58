/// How broad a network is, and whether it holds what it must: `samverkan/breadth/1`.
public struct Breadth: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/breadth/1"
  /// Which network it is about.
  public var network: NetworkLabel
  /// Which view it is about.
  public var view: ViewLabel
  /// What actors are counted as: `none` for departments apart, `entity` for legal entities.
  public var rollUp: String
  /// The diversity of actors by `kind`, `sector`, `level`, `country` and `side`, and of activities
  /// by `theme`.
  public var dimensions: [String: Diversity]
  /// How much of what is required in a dimension is there, for each that has requirements.
  public var coverage: [String: Coverage]
  /// What the network must hold, in the order of its table, and whether it does.
  public var requirements: [RequirementResult]
  /// The worst of the requirements' verdicts; `nil` where nothing is required.
  @Nullable public var verdict: BreadthVerdict?
  /// How evenly the network reaches across borders.
  public var mutuality: Mutuality
  /// How many pairs of actors are tied in more than one way.
  public var multiplexity: Multiplexity
  /// How many people and activities the network has reached; `nil` where people are folded into their actors.
  @Nullable public var reach: Reach?
  /// The same figures with actors counted the other way, so that parts never flatter a network.
  public var beside: BreadthLevel
}

extension Breadth {
  /// Whether the network certainly lacks something that it must hold: a requirement is missing, or
  /// fewer were found than it asks for and no more can be among the unknown.
  public var fails: Bool {
    requirements.contains { $0.verdict == .missing || $0.reason == .belowMinimum }
  }
}

/// The breadth of a network with actors counted one way.
public struct BreadthLevel: Codable, Sendable, Equatable {
  /// What actors are counted as: `none` for departments apart, `entity` for legal entities.
  public var rollUp: String
  /// The diversity of each dimension.
  public var dimensions: [String: Diversity]
  /// How much of what is required in a dimension is there, for each that has requirements.
  public var coverage: [String: Coverage]
  /// What the network must hold, and whether it does.
  public var requirements: [RequirementResult]
  /// The worst of the requirements' verdicts; `nil` where nothing is required.
  @Nullable public var verdict: BreadthVerdict?
}

/// Whether a network holds one thing that it must.
public struct RequirementResult: Codable, Sendable, Equatable {
  /// What is looked at, for example `kind`.
  public var dimension: String
  /// Which value of it must be there, for example `university`.
  public var value: String
  /// How much of it must be there, if that is stated; for `articulation-share` the most there may
  /// be.
  @Nullable public var minimum: Double?
  /// How much of it there is, at least; `nil` where it can't be counted.
  @Nullable public var found: Double?
  /// Whether that is enough.
  public var verdict: BreadthVerdict
  /// Why the verdict is not `present`, where it isn't; or why it can't be decided.
  @Nullable public var reason: VerdictReason?
  /// How many could change the verdict, if more were known of them: actors, activities or people
  /// whose value is unknown, and groups of unknown number.
  public var unknown: Int
  /// The ids of the actors behind it, in the order of their table.
  public var actors: [String]
  /// What the material says of the actors, parts of actors or activities that were found.
  public var evidence: [RowEvidence]
  /// How many ties and activities connect these actors with any others; `nil` where the
  /// requirement isn't about actors.
  @Nullable public var connections: Int?
  /// Why it is required, in the words of whoever requires it.
  @Nullable public var because: String?
}

/// Why a verdict on a requirement is what it is.
public enum VerdictReason: String, Codable, Sendable, CaseIterable {
  /// There is none.
  case absent
  /// There is some, but less than is required.
  case belowMinimum = "below-minimum"
  /// There is one only.
  case onlyOne = "only-one"
  /// One tie or activity only connects it with the network.
  case oneConnection = "one-connection"
  /// There is more than is allowed.
  case aboveMaximum = "above-maximum"
  /// The distribution is not even.
  case notEven = "not-even"
  /// It depends on what is unknown.
  case dependsOnUnknown = "depends-on-unknown"
  /// It depends on how many there are in a group of unknown number, and on nothing else.
  case dependsOnNumber = "depends-on-number"
  /// The group is too small to be even.
  case tooSmall = "too-small"
  /// The network holds nothing that could be measured.
  case nothingToMeasure = "nothing-to-measure"
  /// It is about people, who are folded into their actors for publication.
  case notPublished = "not-published"
  /// The requirement's dimension, value or minimum can't be compared with anything.
  case notUnderstood = "not-understood"
}

/// Whether a network holds what it must, from the best to the worst verdict.
public enum BreadthVerdict: String, Codable, Sendable, CaseIterable, Comparable {
  /// It is there.
  case present
  /// It is there, but less of it than is required, or it hangs on one actor or one tie.
  case thin
  /// It can't be decided, because something is unknown.
  case undecided
  /// It isn't there.
  case missing

  /// Returns whether one verdict is better than another.
  ///
  /// - Parameters:
  ///   - left: A verdict.
  ///   - right: The verdict that it is compared with.
  /// - Returns: Whether `left` is better than `right`.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .present: 0
    case .thin: 1
    case .undecided: 2
    case .missing: 3
    }
  }
}
