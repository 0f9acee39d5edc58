import Partnerships

/// The actors that count towards a requirement on what actors are.
struct RequiredActors {
  /// The places of the actors that have one of the values, or a part that has it.
  let having: [Int]
  /// The places of those that may have it, since something is unknown of them.
  private let possible: [Int]
  private let values: [String]
  private let dimension: ActorDimension

  init(_ values: [String], in dimension: ActorDimension, of counted: CountedNetwork) {
    self.values = values
    self.dimension = dimension
    func has(_ actor: Actor) -> Bool { actor[dimension].map(values.contains) ?? false }
    let actors = counted.actors
    having = actors.indices.filter { actors[$0].members.contains(where: has) }
    possible = actors.indices.filter { place in
      !actors[place].members.contains(where: has)
        && actors[place].members.contains { $0[dimension] == nil }
    }
  }

  /// Counts those that are left.
  func amount(in part: NetworkPart) -> Amount {
    let having = having.filter { part.hasVertex[$0] }
    let possible = possible.filter { part.hasVertex[$0] }
    let counts = having.map { part.whole.actors[$0].actor.count }
    let more = possible.map { part.whole.actors[$0].actor.count }
    let found = counts.map(\.atLeast).reduce(0, +)
    let groups = counts.count { $0 == .unknown }
    let isUnlimited = groups > 0 || more.contains(.unknown)
    return Amount(
      found: found, most: isUnlimited ? nil : found + more.map(\.atLeast).reduce(0, +),
      unknown: possible.count + groups, groups: groups,
      connections: part.hasConnection.contains(true)
        ? (part.connectionCount(of: having), part.connectionCount(of: having + possible)) : nil)
  }

  /// What the material says of the actors, or of their parts, that have one of the values.
  func evidence(in counted: CountedNetwork) -> [RowEvidence] {
    having.flatMap { counted.actors[$0].members }
      .filter { $0[dimension].map(values.contains) ?? false }
      .map { RowEvidence(id: $0.id, evidence: $0.evidence) }
  }
}

extension NetworkPart {
  /// How many ties and activities connect some of the vertices with any others.
  fileprivate func connectionCount(of vertices: [Int]) -> Int {
    var isCounted = hasConnection.map { !$0 }
    var count = 0
    for connection in vertices.lazy.flatMap({ whole.actors[$0].connections })
    where !isCounted[connection] {
      isCounted[connection] = true
      count += 1
    }
    return count
  }
}
