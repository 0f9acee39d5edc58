import Partnerships

/// The people with a role, or one of several, on the partner's side that has fewest of them.
///
/// Partners are the sides that an agreement joins; without one, all sides are.
struct RolePerSide {
  /// How many they are.
  let amount: Amount
  /// The ids of the actors to which those with the role belong.
  let actors: Set<String>

  /// Counts them; `nil` where there are no two sides or no people.
  init?(_ roles: [String], in network: Network) {
    let sides = Dictionary(
      network.actors.compactMap { actor in actor.side.map { (actor.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    let partners = network.partners(among: sides)
    guard partners.count > 1, !network.people.isEmpty else { return nil }
    let affiliations = Dictionary(grouping: network.affiliations, by: \.person)
    let takingPart = Dictionary(grouping: network.participations, by: \.participant)
    // How many certainly have the role on a side, and how many more may.
    var (certain, possible): ([String: Int], [String: Int]) = ([:], [:])
    var open = 0
    var actors: Set<String> = []
    for person in Set(network.people.map(\.id)) {
      let places = affiliations[person, default: []]
      let stated = (places.map(\.role) + takingPart[person, default: []].map(\.role))
        .compactMap(\.self)
      let has = stated.contains(where: roles.contains)
      guard has || stated.isEmpty else { continue }
      let known = Set(places.compactMap { sides[$0.actor] })
      guard known.isEmpty || !known.isDisjoint(with: partners) else { continue }
      if has { actors.formUnion(places.map(\.actor)) }
      if has && !known.isEmpty {
        for side in known { certain[side, default: 0] += 1 }
      } else {
        open += 1
        for side in known.isEmpty ? partners : known { possible[side, default: 0] += 1 }
      }
    }
    self.actors = actors
    amount = Amount(
      found: partners.map { certain[$0, default: 0] }.min() ?? 0,
      most: partners.map { certain[$0, default: 0] + possible[$0, default: 0] }.min(),
      unknown: open, oneIsEnough: true)
  }
}

extension Network {
  fileprivate func partners(among sides: [String: String]) -> Set<String> {
    let joined = ties.filter { $0.kind == "agreement" }.flatMap { tie -> [String] in
      guard let from = sides[tie.from], let to = sides[tie.to], from != to else { return [] }
      return [from, to]
    }
    return Set(joined.isEmpty ? Array(sides.values) : joined)
  }

  /// Counts the activities in the country that was the host of fewest; `nil` where there are no two
  /// countries or no activities.
  var hosting: Amount? {
    let countries = Set(actors.compactMap(\.country))
    guard countries.count > 1, !activities.isEmpty else { return nil }
    let travel = Travel(in: self)
    let hosted = Dictionary(
      travel.hosting.map { ($0.country, $0.hosted) }, uniquingKeysWith: { first, _ in first })
    let fewest = countries.map { hosted[$0, default: 0] }.min() ?? 0
    return Amount(
      found: fewest, most: fewest + travel.activitiesWithoutHost,
      unknown: travel.activitiesWithoutHost, oneIsEnough: true)
  }
}
