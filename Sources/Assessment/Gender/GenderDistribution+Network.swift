public import Partnerships

extension GenderDistribution {
  /// Counts the genders in a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: Of which only the part of time counts, and whether actors roll up to legal entities:
  ///     people of a department are then people of its entity. Any other roll-up counts as none.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public init(of network: Network, view: View = View()) {
    let sliced = network.sliced(to: view.slice)
    let roster = Roster(of: sliced.network, asEntities: view.rollUp == .entity)
    self.init(
      basis: network.information.genderBasis,
      fictitious: network.information.isFictitious,
      title: network.information.title,
      rollUp: roster.asEntities ? "entity" : "none",
      slice: view.slice.label,
      period: view.slice.description(of: network),
      uncertainInTime: sliced.uncertainCount,
      leadingNotStated: sliced.network.affiliations.count { $0.isLeading == nil },
      people: roster.tally(sliced.network.people.map(\.id)),
      seats: roster.tally(roster.seats.map(\.holder)),
      leading: roster.tally(roster.leadingRoles.map(\.holder)),
      by: GenderGroups(of: roster))
  }
}

extension GenderGroups {
  fileprivate init(of roster: Roster) {
    let network = roster.network
    self.init(
      actor: roster.groups(byActor: { $0.id }, inOrder: network.actors.map(\.id)),
      sector: roster.groups(byActor: { $0.sector }, inOrder: Vocabulary.sectors),
      country: roster.groups(byActor: { $0.country }, inOrder: []),
      side: roster.groups(byActor: { $0.side }, inOrder: network.actors.compactMap(\.side)),
      activity: roster.groups(byActivity: { $0.id }, inOrder: network.activities.map(\.id)),
      phase: roster.groups(byActivity: { $0.phase }, inOrder: network.phases.map(\.id)))
  }
}

/// Who holds which place in a network.
private struct Roster {
  /// A person's seat at an activity, or leading role with an actor.
  struct Place: Hashable {
    var holder: String
    var id: String
  }

  let network: Network
  let asEntities: Bool
  /// Every seat, once even where several rows tell of it.
  let seats: [Place]
  /// Every leading role, once for each person and actor.
  let leadingRoles: [Place]
  private let genders: [String: Gender]
  private let actors: [String: Actor]
  private let entities: [String: String]

  init(of network: Network, asEntities: Bool) {
    self.network = network
    self.asEntities = asEntities
    let genders = Dictionary(
      network.people.map { ($0.id, $0.gender) }, uniquingKeysWith: { first, _ in first })
    self.genders = genders
    actors = Dictionary(
      network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    entities = asEntities ? network.legalEntities() : [:]
    seats = network.participations.filter { genders[$0.participant] != nil }
      .map { Place(holder: $0.participant, id: $0.activity) }.unique()
    leadingRoles = network.affiliations.filter { $0.isLeading == true }
      .map { Place(holder: $0.person, id: $0.actor) }.unique()
  }

  func tally(_ holders: [String]) -> Tally { Tally(holders.compactMap { genders[$0] }) }

  /// Groups people by the actors that they have a place with; those without one come last.
  func groups(byActor value: (Actor) -> String?, inOrder order: [String]) -> [GenderGroup] {
    func key(ofActor id: String) -> String? { actors[entities[id] ?? id].flatMap(value) }
    var members = Dictionary(grouping: network.affiliations, by: { key(ofActor: $0.actor) })
      .mapValues { $0.map(\.person) }
    let placed = Set(network.affiliations.map(\.person))
    let placeless = network.people.map(\.id).filter { !placed.contains($0) }
    if !placeless.isEmpty { members[nil, default: []] += placeless }
    let leaders = Dictionary(grouping: leadingRoles, by: { key(ofActor: $0.id) })
    let seatCounts = Dictionary(grouping: seats, by: \.holder).mapValues(\.count)
    return members.keys.ordered(by: order).map { key in
      let people = members[key, default: []].unique()
      return GenderGroup(
        value: key, people: tally(people),
        seats: tally(people.flatMap { repeatElement($0, count: seatCounts[$0, default: 0]) }),
        leading: tally(leaders[key, default: []].map(\.holder)))
    }
  }

  /// Groups people by the activities that they took part in.
  func groups(byActivity value: (Activity) -> String?, inOrder order: [String]) -> [GenderGroup] {
    let values = Dictionary(
      network.activities.map { ($0.id, value($0)) }, uniquingKeysWith: { first, _ in first })
    let members = Dictionary(grouping: seats, by: { values[$0.id] ?? nil })
    let roles = Dictionary(grouping: leadingRoles, by: \.holder).mapValues(\.count)
    return members.keys.ordered(by: order).map { key in
      let holders = members[key, default: []].map(\.holder)
      let people = holders.unique()
      return GenderGroup(
        value: key, people: tally(people), seats: tally(holders),
        leading: tally(people.flatMap { repeatElement($0, count: roles[$0, default: 0]) }))
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in the order of their first occurrence.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Collection where Element == String? {
  /// The values in a stated order, then the others in alphabetical order, then `nil`.
  func ordered(by order: [String]) -> [String?] {
    let places = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return map { value in (value, value.map { places[$0] ?? order.count } ?? order.count + 1) }
      .sorted { ($0.1, $0.0 ?? "") < ($1.1, $1.0 ?? "") }
      .map(\.0)
  }
}
