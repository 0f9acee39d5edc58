extension Network {
  /// Returns one network of two, in which everyone who is in either has a name and a source.
  ///
  /// - Parameter later: The other network, whose actors have the ids of this one, as those of
  ///   ``ActorMatching/later`` have.
  /// - Returns: This network with the actors and sources of the other that it doesn't have, and
  ///   with all that was done and stated in the other; fictitious if either is.
  public func united(with later: Network) -> Network {
    var result = self
    result.information.isFictitious =
      information.isFictitious || later.information.isFictitious
    result.information.title = Self.title(information.title, later.information.title)
    for language in Set(information.titles.keys).union(later.information.titles.keys) {
      result.information.titles[language] = Self.title(
        information.titles[language] ?? information.title,
        later.information.titles[language] ?? later.information.title)
    }
    let known = Set(actors.map(\.id))
    result.actors += later.actors.filter { !known.contains($0.id) }
    result.sources += later.sources.filter { !sources.contains($0) }
    result.ties += later.ties
    result.activities += later.activities
    result.participations += later.participations
    return result
  }

  /// Both titles, or the one that both or only one has.
  private static func title(_ earlier: String?, _ later: String?) -> String? {
    guard let earlier, let later, earlier != later else { return earlier ?? later }
    return "\(earlier) – \(later)"
  }
}
