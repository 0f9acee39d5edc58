/// An organisation, a part of one, or an unnamed group of organisations.
public struct Actor: Sendable, Hashable, Identifiable {
  /// The key that other tables refer to.
  public var id: String
  /// The name in the network's own language.
  public var name: String
  /// The names in other languages, by language code: `en`, `vi`.
  public var names: [String: String] = [:]
  /// What it is, for example `university`; `nil` where that is unknown.
  public var kind: String?
  /// Its sector of the quintuple helix, for example `academia`.
  public var sector: String?
  /// The level that it acts on, for example `local`.
  public var level: String?
  /// Its country, as a two-letter code.
  public var country: String?
  /// Its side of the partnership, in the network's own words.
  public var side: String?
  /// The id of the actor that it is a part of.
  public var partOf: String?
  /// A public identifier, for example `SE-ON-…`.
  public var identifier: String?
  /// How many actors it stands for: one, unless it is an unnamed group.
  public var count: ActorCount = .one
  /// When it took part.
  public var interval = Interval()
  /// Where the facts come from.
  public var evidence = Evidence()
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes an actor of which nothing but its id and name is known.
  ///
  /// - Parameters:
  ///   - id: The key that other tables refer to.
  ///   - name: The name; the id where it has none.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name ?? id
  }
}

/// How many actors a row of the actors' table stands for.
public enum ActorCount: Sendable, Hashable {
  /// One named actor.
  case one
  /// An unnamed group of that many.
  case group(Int)
  /// An unnamed group of nobody knows how many.
  case unknown
}

/// Where a fact comes from.
public struct Evidence: Sendable, Hashable {
  /// The id of the source.
  public var source: String?
  /// The words of the source.
  public var quote: String?
  /// What whoever entered the fact has to say of it.
  public var note: String?

  /// Makes a piece of evidence.
  ///
  /// - Parameters:
  ///   - source: The id of the source.
  ///   - quote: The words of the source.
  ///   - note: What whoever entered the fact has to say of it.
  public init(source: String? = nil, quote: String? = nil, note: String? = nil) {
    self.source = source
    self.quote = quote
    self.note = note
  }
}
