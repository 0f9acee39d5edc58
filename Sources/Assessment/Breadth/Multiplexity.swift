import Partnerships

/// How many of the tied pairs of actors are tied in more than one way.
public struct Multiplexity: Codable, Sendable, Equatable {
  /// How many pairs of actors are tied by anything.
  public var pairs: Int
  /// How many of them are tied by two kinds of tie or more.
  public var pairsOfSeveralKinds: Int
  /// How many might be, since some of their ties are of unknown kind.
  public var undecidedPairs: Int
  /// The mean number of known kinds of tie for each pair; `nil` where there is none.
  @Nullable public var meanKinds: Double?
}

extension Multiplexity {
  /// Counts the kinds of tie between the actors of a network.
  init(of counted: CountedNetwork) {
    var kinds: [[Int]: Set<String>] = [:]
    var unknown: [[Int]: Int] = [:]
    for edge in counted.graph.edges where edge.from != edge.to {
      let pair = [edge.from, edge.to].sorted()
      kinds[pair, default: []].formUnion(edge.ties.compactMap { counted.allTies[$0].kind })
      unknown[pair, default: 0] += edge.ties.count { counted.allTies[$0].kind == nil }
    }
    let several = kinds.count { $0.value.count > 1 }
    self.init(
      pairs: kinds.count, pairsOfSeveralKinds: several,
      undecidedPairs: kinds.count { pair, known in
        known.count < 2 && known.count + unknown[pair, default: 0] > 1
      },
      meanKinds: kinds.isEmpty
        ? nil : Double(kinds.values.reduce(0) { $0 + $1.count }) / Double(kinds.count))
  }
}
