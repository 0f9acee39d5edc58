public import Partnerships
public import Wording

extension Network {
  /// Returns what actors, activities and phases are called, for the tables of results.
  ///
  /// People are left out: they stay pseudonymous.
  ///
  /// - Parameter language: The language; where an actor has no name in it, the network's own is
  ///   taken.
  /// - Returns: The names by id.
  public func names(in language: Language) -> [String: String] {
    let named =
      actors.map { ($0.id, $0.names[language.rawValue] ?? $0.name) }
      + activities.map { ($0.id, $0.name) } + phases.map { ($0.id, $0.name) }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}
