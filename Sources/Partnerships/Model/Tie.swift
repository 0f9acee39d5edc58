/// A stated relation between two actors or two people, or between one and another of them.
public struct Tie: Sendable, Hashable {
  /// The id of the actor or person that it comes from.
  public var from: String
  /// The id of the actor or person that it goes to.
  public var to: String
  /// What the relation is, for example `funds`.
  public var kind: String?
  /// Whether it goes one way only.
  public var isDirected = false
  /// Its weight, if one is given.
  public var weight: Double?
  /// When it held.
  public var interval = Interval()
  /// How sure it is.
  public var certainty: Certainty = .sure
  /// Where the facts come from.
  public var evidence = Evidence()
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes a tie.
  ///
  /// - Parameters:
  ///   - from: The id of the actor or person that it comes from.
  ///   - to: The id of the actor or person that it goes to.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

/// How sure a tie is.
public enum Certainty: String, Sendable, Hashable, CaseIterable, Codable {
  /// The source says so.
  case sure
  /// It follows from what the source says.
  case likely
  /// Sources disagree, or one source disagrees with itself.
  case disputed
}
