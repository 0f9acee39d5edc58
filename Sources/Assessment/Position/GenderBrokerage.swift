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
    let numbers = Dictionary(
      values.compactMap(\.self).unique().enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let groups = values.map { $0.flatMap { numbers[$0] } }
    let roles = try graph.brokerage(of: groups).vertices
    func pairs(_ count: (BrokerageRoles) -> Int) -> BrokeredPairs {
      BrokeredPairs(counts: roles.map { $0.map(count) ?? 0 }, genders: genders)
    }
    placed = groups.count { $0 != nil }
    unplaced = groups.count - placed
    // An undirected contact is an arc each way, so that a pair of equals counts in both directions.
    coordinator = pairs { $0.coordinator.count / 2 }
    consultant = pairs { $0.itinerant.count / 2 }
    gateway = pairs { $0.gatekeeper.count }
    liaison = pairs { $0.liaison.count / 2 }
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
