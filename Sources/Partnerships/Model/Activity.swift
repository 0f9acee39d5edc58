/// Something that people or actors did together: a visit, a course, a project.
public struct Activity: Sendable, Hashable, Identifiable {
  /// The key that other tables refer to.
  public var id: String
  /// The name.
  public var name: String
  /// What it is, for example `visit`.
  public var kind: String?
  /// What it is about.
  public var theme: String?
  /// The id of the phase that it belongs to.
  public var phase: String?
  /// When it took place.
  public var interval = Interval()
  /// Where it took place.
  public var place: String?
  /// Where the facts come from.
  public var evidence = Evidence()
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes an activity.
  ///
  /// - Parameters:
  ///   - id: The key that other tables refer to.
  ///   - name: The name; the id where it has none.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name ?? id
  }
}

/// One seat at an activity: a person or an actor that took part in it.
public struct Participation: Sendable, Hashable {
  /// The id of the activity.
  public var activity: String
  /// The id of the person or the actor.
  public var participant: String
  /// What the participant did there, for example `speaker`.
  public var role: String?
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes a participation.
  ///
  /// - Parameters:
  ///   - activity: The id of the activity.
  ///   - participant: The id of the person or the actor.
  public init(activity: String, participant: String) {
    self.activity = activity
    self.participant = participant
  }
}

/// A named stretch of the partnership's time.
public struct Phase: Sendable, Hashable, Identifiable {
  /// The key that other tables refer to.
  public var id: String
  /// The name.
  public var name: String
  /// When it began and ended.
  public var interval = Interval()
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes a phase.
  ///
  /// - Parameters:
  ///   - id: The key that other tables refer to.
  ///   - name: The name; the id where it has none.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name ?? id
  }
}
