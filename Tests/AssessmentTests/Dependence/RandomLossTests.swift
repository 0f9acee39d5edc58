import Assessment
import Foundation
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
