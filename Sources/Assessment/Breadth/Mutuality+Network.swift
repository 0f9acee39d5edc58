import Graphs
import Partnerships

extension Mutuality {
  /// Measures how a network reaches across borders.
  ///
  /// D. Krackhardt and R. Stern, "Informal networks and organizational crises", *Social Psychology
  /// Quarterly* 51(2), 123–140 (1988), [doi:10.2307/2786835](https://doi.org/10.2307/2786835).
  init(of counted: CountedNetwork) {
    let countries = counted.actors.map(\.actor.country)
    let numbers = Dictionary(
      Set(countries.compactMap(\.self)).sorted().enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    let index = counted.graph.graph.underlying().eiIndex(
      of: countries.map { $0.flatMap { numbers[$0] } })
    let border = BorderPairs(in: counted, countries: countries)
    let holders = border.holders
    let travel = Travel(in: counted.network)
    self.init(
      crossBorderPairs: index.externalEdgeCount, domesticPairs: index.internalEdgeCount,
      unknownPairs: index.unknownEdgeCount, mutualPairs: border.pairs.count { $0.isMutual },
      eiIndex: index.value, expectedEIIndex: index.expected,
      eiIndexRange: index.bounds.map { [$0.lowerBound, $0.upperBound] },
      holders: holders.map { Holder(actor: counted.actors[$0].actor.id, pairs: border.counts[$0]) },
      shareOfFirst: border.share(of: Array(holders.prefix(1))),
      shareOfHolders: border.share(of: holders),
      hosting: travel.hosting, activitiesWithoutHost: travel.activitiesWithoutHost)
  }
}

/// The pairs of actors that are tied across a border.
private struct BorderPairs {
  struct Pair {
    var first: Int
    var second: Int
    var isMutual: Bool
  }

  private(set) var pairs: [Pair] = []
  /// How many of the pairs each actor takes part in.
  private(set) var counts: [Int]

  init(in counted: CountedNetwork, countries: [String?]) {
    counts = [Int](repeating: 0, count: countries.count)
    /// Which ways a pair is tied: 1 from the first to the second, 2 back, 3 both.
    var ways: [[Int]: Int] = [:]
    for edge in counted.graph.edges {
      guard let from = countries[edge.from], let to = countries[edge.to], from != to else {
        continue
      }
      let isDirected =
        !edge.ties.isEmpty && edge.ties.allSatisfy { counted.allTies[$0].isDirected }
      let way = isDirected ? (edge.from < edge.to ? 1 : 2) : 3
      ways[[edge.from, edge.to].sorted(), default: 0] |= way
    }
    for (pair, way) in ways {
      pairs.append(Pair(first: pair[0], second: pair[1], isMutual: way == 3))
      for actor in pair { counts[actor] += 1 }
    }
  }

  /// The actors with most pairs, three at the most.
  var holders: [Int] {
    let holding = counts.indices.filter { counts[$0] > 0 }
    return Array(holding.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(3))
  }

  /// The share of the pairs in which some actors take part; `nil` without pairs.
  func share(of actors: [Int]) -> Double? {
    guard !pairs.isEmpty else { return nil }
    let held = pairs.count { actors.contains($0.first) || actors.contains($0.second) }
    return Double(held) / Double(pairs.count)
  }
}

/// Where activities took place and who came from abroad.
struct Travel {
  private(set) var hosting: [Mutuality.Hosting] = []
  private(set) var activitiesWithoutHost = 0

  init(in network: Network) {
    let homes = Homes(in: network)
    let present = Dictionary(grouping: network.participations, by: \.activity)
    var byCountry: [String: Mutuality.Hosting] = [:]
    func change(_ country: String, _ change: (inout Mutuality.Hosting) -> Void) {
      change(
        &byCountry[
          country,
          default: Mutuality.Hosting(
            country: country, hosted: 0, visitsReceived: network.isFolded ? nil : 0,
            visitsPaid: network.isFolded ? nil : 0)])
    }
    for activity in network.activities {
      let participations = present[activity.id, default: []]
      guard let host = homes.host(of: activity, participations) else {
        activitiesWithoutHost += 1
        continue
      }
      change(host) { $0.hosted += 1 }
      for participant in Set(participations.map(\.participant)) {
        guard let home = homes.country(of: participant), home != host else { continue }
        change(host) { $0.visitsReceived? += 1 }
        change(home) { $0.visitsPaid? += 1 }
      }
    }
    hosting = byCountry.values.sorted { $0.country < $1.country }
  }
}

/// The countries of people, actors and places.
private struct Homes {
  private let actors: [String: String]
  private let people: [String: Set<String>]
  private let places: [(name: String, country: String)]

  init(in network: Network) {
    let actors = Dictionary(
      network.actors.compactMap { actor in actor.country.map { (actor.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    self.actors = actors
    people = Dictionary(grouping: network.affiliations, by: \.person).mapValues {
      Set($0.compactMap { actors[$0.actor] })
    }
    places = network.actors.compactMap { actor in actor.country.map { (actor.name, $0) } }
  }

  /// The country of a person or an actor; `nil` where it is unknown or a person has several.
  func country(of participant: String) -> String? {
    if let country = actors[participant] { return country }
    let countries = people[participant] ?? []
    return countries.count == 1 ? countries.first : nil
  }

  /// The country in which an activity took place: that of its hosts, or else that of the actors
  /// whose names hold the name of its place; `nil` where these are in several or in none.
  func host(of activity: Activity, _ participations: [Participation]) -> String? {
    let hosts = participations.filter { $0.role == "host" }.compactMap {
      country(of: $0.participant)
    }
    let named = activity.place.map { place in
      places.filter { !place.isEmpty && $0.name.contains(place) }.map(\.country)
    }
    let countries = Set(hosts.isEmpty ? named ?? [] : hosts)
    return countries.count == 1 ? countries.first : nil
  }
}
