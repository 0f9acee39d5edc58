import Partnerships

/// The people and actors that count towards a requirement on a role, held with an actor or at an
/// activity.
struct RequiredRole {
  /// A row that may state a role.
  private struct Row {
    var holder: Int
    /// The place of the actor with which, or as which, it is held, if that counts.
    var vertex: Int?
    /// The place in the table of the person who holds it at an activity.
    var person: Int?
    /// Which role is stated, if any.
    var role: String?

    func isLeft(in part: NetworkPart) -> Bool {
      (vertex.map { part.hasVertex[$0] } ?? true) && (person.map { part.hasPerson[$0] } ?? true)
    }
  }

  private let role: String
  private let rows: [Row]
  /// The number as a holder of each person of the table.
  private let people: [Int]
  private let holderCount: Int

  init(_ role: String, in counted: CountedNetwork) {
    let network = counted.network
    let vertices = counted.graph.vertices.placesOfMembers
    var holders: [String: Int] = [:]
    var places: [String: Int] = [:]
    func holder(_ id: String) -> Int {
      if let known = holders[id] { return known }
      holders[id] = holders.count
      return holders.count - 1
    }
    self.role = role
    people = network.people.map { holder($0.id) }
    for (place, person) in network.people.enumerated() { places[person.id] = place }
    rows =
      network.affiliations.map {
        Row(holder: holder($0.person), vertex: vertices[$0.actor], role: $0.role)
      }
      + network.participations.map {
        Row(
          holder: holder($0.participant), vertex: vertices[$0.participant],
          person: places[$0.participant], role: $0.role)
      }
    holderCount = holders.count
  }

  /// Counts those that are left; `nil` where the network lists no people, which doesn't show that
  /// nobody has the role.
  func amount(in part: NetworkPart) -> Amount? {
    var (isThere, hasStated, hasRole) = (none, none, none)
    for (person, isLeft) in zip(people, part.hasPerson) where isLeft { isThere[person] = true }
    let listsPeople = isThere.contains(true)
    for row in rows where row.isLeft(in: part) {
      isThere[row.holder] = true
      if row.role != nil { hasStated[row.holder] = true }
      if row.role == role { hasRole[row.holder] = true }
    }
    let found = hasRole.count { $0 }
    guard found > 0 || listsPeople else { return nil }
    let unstated = zip(isThere, hasStated).count { $0 && !$1 }
    return Amount(found: found, most: found + unstated, unknown: unstated)
  }

  private var none: [Bool] { [Bool](repeating: false, count: holderCount) }

  /// The ids of the actors to which those with the role belong, or that have it themselves.
  func actors(in counted: CountedNetwork) -> [String] {
    var hasRole = none
    for row in rows where row.role == role { hasRole[row.holder] = true }
    let vertices = Set(rows.filter { hasRole[$0.holder] }.compactMap(\.vertex))
    return vertices.sorted().map { counted.actors[$0].actor.id }
  }
}
