import Assessment
import Foundation
import Graphs
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct RandomLossTests {
  private func star(_ leaves: Int) -> Network {
    var network = Network()
    network.actors = (0...leaves).map { Actor(id: "a\($0)") }
    network.ties = (1...leaves).map { Tie(from: "a0", to: "a\($0)") }
    network.people = [Person(id: "p", gender: .woman), Person(id: "q", gender: .man)]
    network.affiliations = [Affiliation(person: "p", actor: "a1")]
    var requirement = Requirement(dimension: "kind", value: "university")
    requirement.minimum = 1
    network.requirements = [requirement]
    return network
  }

  private func stands(_ result: RandomLoss, _ finding: String, _ lost: String) -> [Double?] {
    result.findings.first { $0.finding == finding }?.losses.filter { $0.lost == lost }
      .map(\.stands) ?? []
  }

  /// Of a star's ties some may go: its centre stays so, and it no longer hangs together.
  @Test func aStarWithoutSomeTies() throws {
    let result = try RandomLoss(of: star(10), samples: 20)
    #expect(result.ties == 10 && result.actors == 11)
    #expect(stands(result, "mostTies", "ties") == [1, 1, 1])
    #expect(stands(result, "mostBetween", "ties") == [1, 1, 1])
    #expect(stands(result, "articulationPoints", "ties") == [1, 1, 1])
    #expect(stands(result, "connected", "ties") == [0, 0, 0])
    #expect(stands(result, "gender", "ties") == [nil, nil, nil])
    #expect(result.findings.last?.dimension == "kind")
  }

  /// Whoever is left of a star, its centre stays so while it is there; it goes with 1, 2 or 3 of 11
  /// actors, and then the others no longer hang together.
  @Test func aStarWithoutSomeActors() throws {
    let result = try RandomLoss(of: star(10), samples: 400)
    for finding in ["mostTies", "mostBetween", "articulationPoints"] {
      #expect(stands(result, finding, "actors") == [1, 1, 1])
    }
    // With the actor of one of two people that person goes, and one is too small to be even.
    for finding in ["connected", "gender"] {
      for (share, expected) in zip(stands(result, finding, "actors"), [10.0, 9, 8]) {
        let share = try #require(share)
        #expect(abs(share - expected / 11) < 0.08)
      }
    }
  }

  @Test(arguments: 0..<50) func sharesAreSharesAndTheSeedDecides(seed: Int) throws {
    let network = Network.random(seed: seed)
    let result = try RandomLoss(of: network, samples: 2, seed: UInt64(seed))
    let again = try RandomLoss(of: network, samples: 2, seed: UInt64(seed))
    #expect(result == again)
    for finding in result.findings {
      #expect(finding.losses.count == 6)
      let shares = finding.losses.compactMap(\.stands)
      #expect(shares.allSatisfy { (0...1).contains($0) })
      #expect(!finding.found.isEmpty || shares.isEmpty)
    }
  }

  /// Each finding is found anew in the tables without the rows that are lost.
  @Test(arguments: 0..<20) func standsAsOftenAsFromTheTables(seed: Int) throws {
    var network = Network.random(seed: seed)
    network.ties += network.ties.map { Tie(from: $0.to, to: $0.from) }
    for index in network.ties.indices where index.isMultiple(of: 3) {
      network.ties[index].kind = "agreement"
    }
    for index in network.affiliations.indices where index.isMultiple(of: 2) {
      network.affiliations[index].role = "expert"
    }
    network.requirements = [
      ("kind", "university"), ("sector", "public|academia"), ("country", "VN"),
      ("theme", "water"), ("role", "expert"), ("role-per-side", "expert"),
      ("mutuality", "hosting"), ("gender", "even"), ("connectivity", "articulation-share"),
      ("weather", "fine"),
    ].map { dimension, value in
      var requirement = Requirement(dimension: dimension, value: value)
      requirement.minimum = dimension == "connectivity" ? 0.2 : 1
      return requirement
    }
    var view = View()
    view.includesParticipation = seed.isMultiple(of: 2)
    view.rollUp = seed.isMultiple(of: 3) ? .entity : .none
    view.slice = seed.isMultiple(of: 5) ? .phase("f1") : .always
    let result = try RandomLoss(of: network, view: view, samples: 5, seed: UInt64(seed))
    let expected = try standingFromTables(of: network, view: view, samples: 5, seed: seed)
    #expect(result.findings.map { $0.losses.map(\.stands) } == expected)
    let alone = try Execution(threadCount: 1).run { () throws(CancellationError) in
      try RandomLoss(of: network, view: view, samples: 5, seed: UInt64(seed))
    }
    #expect(result == alone)
  }

  /// Those who leave are taken out of the part of time that is looked at.
  private func standingFromTables(
    of all: Network, view: View, samples: Int, seed: Int
  ) throws -> [[Double?]] {
    let network = all.sliced(to: view.slice).network
    var generator = SplitMix64(seed: UInt64(seed))
    let graph = network.graph(of: view)
    let ties = graph.edges.flatMap(\.ties)
    let whole = try RandomLoss(of: network, view: view, samples: 0).findings
    var standing = whole.map { _ in [Double?]() }
    for (losesTies, share) in [true, false].flatMap({ lost in [0.1, 0.2, 0.3].map { (lost, $0) } })
    {
      var values = whole.map { _ in [Double]() }
      for _ in 0..<samples {
        var rest = network
        if losesTies {
          let count = Int((share * Double(ties.count)).rounded())
          if count == 0 { break }
          let lost = Set(ties.shuffled(using: &generator).prefix(count))
          rest.ties = network.ties.indices.filter { !lost.contains($0) }.map { network.ties[$0] }
        } else {
          let count = Int((share * Double(graph.vertices.count)).rounded())
          if count == 0 { break }
          let lost = graph.vertices.shuffled(using: &generator).prefix(count)
          rest = without(Set(lost.flatMap(\.members)), in: network)
        }
        let left = Set(rest.graph(of: view).vertices.map(\.id))
        let found = try RandomLoss(of: rest, view: view, samples: 0).findings
        for (place, finding) in whole.enumerated() {
          if losesTies && finding.finding == "gender" { continue }
          let isOfActors = ["mostTies", "mostBetween", "articulationPoints"]
            .contains(finding.finding)
          let there = finding.found.filter { !isOfActors || left.contains($0) }
          if there.isEmpty { continue }
          let kept = there.count { found[place].found.contains($0) }
          values[place].append(
            finding.finding == "articulationPoints"
              ? Double(kept) / Double(there.count) : kept > 0 ? 1 : 0)
        }
      }
      for (place, values) in values.enumerated() {
        standing[place].append(
          values.isEmpty ? nil : values.reduce(0, +) / Double(values.count))
      }
    }
    return standing
  }

  /// The tables without some actors, their ties, and the people who belong to them alone.
  private func without(_ actors: Set<String>, in network: Network) -> Network {
    let leavers = network.people.map(\.id).filter { person in
      let places = network.affiliations.filter { $0.person == person }
      return !places.isEmpty && places.allSatisfy { actors.contains($0.actor) }
    }
    let absent = actors.union(leavers)
    var rest = network
    rest.actors = network.actors.filter { !actors.contains($0.id) }
    rest.people = network.people.filter { !absent.contains($0.id) }
    rest.ties = network.ties.filter { !actors.contains($0.from) && !actors.contains($0.to) }
    rest.affiliations = network.affiliations.filter { !actors.contains($0.actor) }
    rest.participations = network.participations.filter { !absent.contains($0.participant) }
    return rest
  }

  @Test func nothingToLose() throws {
    let result = try RandomLoss(of: Network(), samples: 2)
    #expect(result.findings.allSatisfy { $0.losses.allSatisfy { $0.stands == nil } })
    #expect(
      result.statements(in: .swedish, names: Names()).map(\.sentence)
        == ["Vyn har för få relationer och aktörer för att några ska kunna tas bort."])
    // A tenth of three ties is none of them.
    let few = try RandomLoss(of: star(3), samples: 2)
    #expect(stands(few, "connected", "ties").map { $0 == nil } == [true, false, false])
  }

  @Test func saysWhatStands() throws {
    let sentences = try RandomLoss(of: star(10), samples: 20)
      .statements(in: .english, names: Names()).map(\.sentence)
    #expect(
      sentences.contains {
        $0.hasPrefix("Hang on the tables being complete") && $0.contains("all hang together")
      })
    let json = try RandomLoss(of: star(3), samples: 1).json()
    #expect(json.contains(#""schema" : "samverkan/random-loss/1""#))
  }
}
