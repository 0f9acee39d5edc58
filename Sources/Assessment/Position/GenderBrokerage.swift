import Graphs
import Partnerships

/// Who links people that have no contact with each other, by the groups of the three: the roles of
/// Gould and Fernandez.
///
/// Each pair that somebody links counts once. People of no known group or of several are left out, and
/// so are the pairs that they are a part of.
public struct GenderBrokerage: Codable, Sendable, Equatable {
  /// How many people have one known group.
  public var placed: Int
  /// How many have none, or several.
  public var unplaced: Int
  /// Between two of the broker's own group.
  public var coordinator: BrokeredPairs
  /// Between two of the same other group.
  public var consultant: BrokeredPairs
  /// Between one of the broker's own group and one of another: a gatekeeper or a representative.
  public var gateway: BrokeredPairs
  /// Between two of different other groups.
  public var liaison: BrokeredPairs

  /// Finds who links whom.
  ///
  /// - Parameters:
  ///   - graph: Who has contact with whom.
  ///   - values: What each person's group has in common; `nil` where that isn't known, or not one.
  ///   - genders: The gender of each person.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  init(in graph: Graph, values: [String?], genders: [Gender]) throws(CancellationError) {
    let roles = try graph.roles(amongGroups: values)
    func pairs(_ role: LinkingRole) -> BrokeredPairs {
      BrokeredPairs(counts: roles.map { $0.map(role.pairs) ?? 0 }, genders: genders)
    }
    placed = roles.count { $0 != nil }
    unplaced = roles.count - placed
    coordinator = pairs(.coordinator)
    consultant = pairs(.consultant)
    gateway = pairs(.gateway)
    liaison = pairs(.liaison)
  }
}

/// How often people of each gender link two others.
public struct BrokeredPairs: Codable, Sendable, Equatable {
  /// The people who link a pair or more.
  public var brokers: Tally
  /// The pairs, each as often as somebody links it, by the gender of who does.
  public var pairs: Tally

  fileprivate init(counts: [Int], genders: [Gender]) {
    let linking = zip(counts, genders).filter { $0.0 > 0 }
    brokers = Tally(linking.map(\.1))
    pairs = Tally(linking.lazy.flatMap { repeatElement($0.1, count: $0.0) })
  }
}
