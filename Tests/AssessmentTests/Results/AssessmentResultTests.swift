import Partnerships
import Testing
import Wording

@testable import Assessment

/// Every result, of any network whatever.
@Suite struct AssessmentResultTests {
  /// Of 1,000 networks no result traps, no figure is impossible, and every table can be read.
  @Test(arguments: 0..<20) func noNetworkIsTooOdd(part: Int) throws {
    for seed in part * 50..<(part + 1) * 50 {
      let network = Network.odd(seed: seed)
      let language = Language.allCases[seed % 3]
      let names = Names(of: network, in: language)
      for result in try results(of: network, seed: seed) {
        let impossible = try PrintedFigures(of: result).impossible
        #expect(impossible == [], "network \(seed): \(impossible)")
        for table in result.tables(in: language, names: names) {
          let columns = table.rows.map(\.count) + [table.headings.count]
          #expect(Set(columns).count == 1, "network \(seed): \(table.id)")
          #expect(table.rows.joined().allSatisfy { $0.figure?.isFinite ?? true })
        }
      }
    }
  }

  /// Every result of a network, each seen in another way from one seed to the next.
  private func results(of network: Network, seed: Int) throws -> [any AssessmentResult] {
    var view = View()
    view.slice =
      [
        .always, .phase("f1"), .phase("no phase"), PartialDate("2012").map { .at($0) } ?? .always,
        .between(nil, PartialDate("2012-03")),
      ][seed % 5]
    view.rollUp = View.RollUp.allCases[seed / 5 % View.RollUp.allCases.count]
    view.includesParticipation = seed.isMultiple(of: 2)
    view.isDirected = seed.isMultiple(of: 3)
    view.certainty = View.CertaintyFilter.allCases[seed % 3]
    var otherLayer = view
    otherLayer.layer = View.Layer.allCases[seed % 3]
    let dimensions = GenderDimension.allCases
    let crossed = [dimensions[seed % 11], dimensions[(seed + 1 + seed / 11 % 10) % 11]]
    return [
      Description(of: network),
      try Connectivity(of: network.graph(of: otherLayer), in: network),
      GenderDistribution(of: network, view: view, by: crossed),
      try GenderPosition(of: network, slice: view.slice, shuffling: Shuffling(count: 1)),
      Breadth(of: network, view: view),
      try Dependence(of: network, view: otherLayer, worstUpTo: network.isMiddling ? 1 : 3),
      Departure(of: ["a0", "a3", "p1"], from: network, view: otherLayer),
      try RandomLoss(of: network, view: view, samples: 1, seed: UInt64(seed)),
      try Comparison(of: network, seenAs: view, with: .odd(seed: seed + 1), seenAs: View()),
    ]
  }

  /// What is said while genders are unknown holds whatever they turn out to be.
  @Test(arguments: 0..<10) func rangesHoldWhateverTheGenders(part: Int) throws {
    for seed in part * 10..<(part + 1) * 10 {
      var network = Network.odd(seed: 20 * seed + 1)
      network.people = Array(network.people.prefix(4))
      let completions = completions(of: network, at: \.people, most: 2) { person in
        person.gender.isStated
          ? nil : [.woman, .man, .other].map { Person(id: person.id, gender: $0) }
      }
      try expectRanges(of: network, toHoldIn: completions) { network in
        [
          GenderDistribution(of: network, by: [.actor, .theme]),
          try GenderPosition(of: network, shuffling: Shuffling(count: 1)),
          Departure(of: ["a0"], from: network),
        ]
      }
    }
  }

  /// What is said while countries are unknown holds whatever they turn out to be, if any is known.
  @Test(arguments: 0..<10) func rangesHoldWhateverTheCountries(part: Int) throws {
    for seed in part * 10..<(part + 1) * 10 {
      let network = Network.odd(seed: 20 * seed + 2)
      guard network.actors.contains(where: { $0.country != nil }) else { continue }
      let completions = completions(of: network, at: \.actors, most: 3) { actor in
        actor.country == nil ? ["SE", "VN", "NO"].map { actor.with(country: $0) } : nil
      }
      try expectRanges(of: network, toHoldIn: completions) { network in
        [Breadth(of: network), try Dependence(of: network)]
      }
    }
  }

  private func expectRanges(
    of network: Network, toHoldIn completions: [Network],
    results: (Network) throws -> [any AssessmentResult]
  ) throws {
    let told = try results(network).map { try PrintedFigures(of: $0).ranges }
    for completion in completions {
      for (ranges, result) in zip(told, try results(completion)) {
        for (place, exact) in try PrintedFigures(of: result).ranges {
          guard let range = ranges[place] else { continue }
          let holds = range.low <= exact.low + 1e-12 && exact.high <= range.high + 1e-12
          #expect(holds, "\(place): \(exact) isn't within \(range)")
        }
      }
    }
  }

  /// The network with each way of what the first few records may be of which something is unknown.
  private func completions<Record>(
    of network: Network, at table: WritableKeyPath<Network, [Record]>, most: Int,
    choices: (Record) -> [Record]?
  ) -> [Network] {
    let open = network[keyPath: table].enumerated().compactMap { index, record in
      choices(record).map { (index: index, choices: $0) }
    }
    return open.prefix(most).reduce([network]) { networks, record in
      networks.flatMap { network in
        record.choices.map { choice in
          var network = network
          network[keyPath: table][record.index] = choice
          return network
        }
      }
    }
  }
}

extension Network {
  fileprivate var isMiddling: Bool { actors.count > 10 }
}

extension Actor {
  fileprivate func with(country: String) -> Actor {
    var actor = self
    actor.country = country
    return actor
  }
}

extension PrintedFigures {
  /// The ranges that come of what is unknown, by their places.
  fileprivate var ranges: [String: (low: Double, high: Double)] {
    Dictionary(
      objects.filter { !$0.place.hasSuffix("/eiRange") }.compactMap { object in
        object.range.map { (object.place, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
