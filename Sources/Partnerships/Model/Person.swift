/// A person, known by a pseudonymous id.
public struct Person: Sendable, Hashable, Identifiable {
  /// The key that other tables refer to.
  public var id: String
  /// The name, which is never needed and never shown unasked.
  public var name: String?
  /// The gender as it was stated; never inferred.
  public var gender: Gender = .unknown
  /// What whoever entered the person has to say.
  public var note: String?
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes a person.
  ///
  /// - Parameters:
  ///   - id: The key that other tables refer to.
  ///   - gender: The gender as it was stated.
  public init(id: String, gender: Gender = .unknown) {
    self.id = id
    self.gender = gender
  }
}

/// A person's gender, as it was stated.
public enum Gender: String, Sendable, Hashable, CaseIterable, Codable {
  /// A woman.
  case woman
  /// A man.
  case man
  /// Neither woman nor man.
  case other
  /// The person preferred not to say.
  case undisclosed
  /// Nothing is known.
  case unknown
}

/// A person's place with an actor.
public struct Affiliation: Sendable, Hashable {
  /// The id of the person.
  public var person: String
  /// The id of the actor.
  public var actor: String
  /// What the person is there.
  public var role: String?
  /// Whether the role is a leading one; `nil` where that is unknown.
  public var isLeading: Bool?
  /// When the person was there.
  public var interval = Interval()
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes an affiliation.
  ///
  /// - Parameters:
  ///   - person: The id of the person.
  ///   - actor: The id of the actor.
  public init(person: String, actor: String) {
    self.person = person
    self.actor = actor
  }
}
