/// Which actors of two networks are the same.
///
/// Actors are the same if they have the same id; if not, the same public identifier; if not, the
/// same name but for case, accents, punctuation and legal form. What speaks against it makes a pair
/// doubtful, and doubtful pairs are told and not matched. People are the same by their id alone,
/// since names tell nobody apart.
public struct ActorMatching: Sendable, Hashable {
  /// An actor of the earlier network and one of the later that are or may be the same.
  public struct Pair: Sendable, Hashable {
    /// The id in the earlier network.
    public var earlier: String
    /// The id in the later network.
    public var later: String
    /// What they have in common, or why it is doubtful.
    public var reason: Reason
  }

  /// Why two actors are taken for the same, or why that is doubtful.
  public enum Reason: String, Sendable, Hashable, CaseIterable, Codable {
    /// They have the same identifier.
    case sameIdentifier = "same-identifier"
    /// They have the same name, and no others have it.
    case sameName = "same-name"
    /// Doubtful: they have the same id or name, but identifiers that differ.
    case identifiersDiffer = "identifiers-differ"
    /// Doubtful: they have the same name, but countries that differ.
    case countriesDiffer = "countries-differ"
    /// Doubtful: several have the same identifier or name.
    case severalAlike = "several-alike"
    /// Doubtful: their names may be two spellings of one.
    case similarName = "similar-name"
    /// Doubtful: one name lies within the other, and neither is more like another's.
    case nameWithin = "name-within"
  }

  /// The pairs that are the same under different ids, in the order of the later network's table.
  public let matches: [Pair]
  /// The pairs that may be the same and were not matched, in the order of the later network's table.
  public let doubtful: [Pair]
  /// The later network with the ids of the earlier one: an actor that is the same has the same id in
  /// both, and no other has.
  public let later: Network

  /// Finds which actors of two networks are the same.
  ///
  /// - Parameters:
  ///   - earlier: The earlier network.
  ///   - later: The later network; or the same once more, which matches itself.
  /// - Complexity: O(*n*) for *n* actors with names of bounded length.
  public init(of earlier: Network, with later: Network) {
    var search = MatchSearch(earlier: earlier.actors, later: later.actors)
    search.matchIDs()
    search.match(by: \.identifier, as: .sameIdentifier)
    search.match(by: { ComparableName($0.name)?.whole }, as: .sameName)
    search.findSimilarNames()
    search.findNamesWithin()
    matches = search.matches
    doubtful = search.doubtful
    self.later = later.renamingActors(search.newIDs)
  }
}
