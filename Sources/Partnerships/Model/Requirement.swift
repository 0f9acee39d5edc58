/// Something that the network must contain.
public struct Requirement: Sendable, Hashable {
  /// What is looked at: `kind`, `sector`, `level`, `country`, `side`, `theme`, `role`, `gender` or
  /// `connectivity`.
  public var dimension: String
  /// Which value of it must be there, for example `university`; of actors' values also one of
  /// several, for example `agency|county-board`.
  public var value: String
  /// How much of it must be there, if that is stated: a count, or a share for `connectivity`.
  public var minimum: Double?
  /// Why, in the words of whoever requires it.
  public var because: String?
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes a requirement.
  ///
  /// - Parameters:
  ///   - dimension: What is looked at.
  ///   - value: Which value of it must be there.
  public init(dimension: String, value: String) {
    self.dimension = dimension
    self.value = value
  }

  /// The values of which any will do: usually one, two of `agency|county-board`.
  public var alternatives: [String] { value.split(separator: "|").map(String.init) }
}

/// A document that facts come from.
public struct Source: Sendable, Hashable, Identifiable {
  /// The key that other tables refer to.
  public var id: String
  /// The title.
  public var title: String
  /// When it was written.
  public var date: PartialDate?
  /// Where it is found.
  public var address: String?
  /// What whoever entered the source has to say of it.
  public var note: String?
  /// The columns that the tables don't define, by their heading.
  public var attributes: [String: String] = [:]

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - id: The key that other tables refer to.
  ///   - title: The title; the id where it has none.
  public init(id: String, title: String? = nil) {
    self.id = id
    self.title = title ?? id
  }
}
