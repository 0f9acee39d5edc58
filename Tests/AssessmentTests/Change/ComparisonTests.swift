import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ComparisonTests {
  private func network(_ actors: String, _ ties: String...) -> Network {
    var network = Network()
    network.actors = actors.map { Actor(id: String($0)) }
    network.ties = ties.map { Tie(from: String($0.prefix(1)), to: String($0.suffix(1))) }
    return network
  }

  private func compare(_ earlier: Network, _ later: Network) throws -> Comparison {
    try Comparison(of: earlier, seenAs: View(), with: later, seenAs: View())
  }

  /// The definitions of actors and ties that came, stayed and went, by hand.
  @Test func separatesDepartureFromDissolution() throws {
    let result = try compare(
      network("abcd", "ab", "ba", "bc", "cd", "ac"), network("cabe", "ab", "be", "ac", "ca"))
    #expect(result.actors.kept == ["a", "b", "c"])
    #expect(result.actors.joined == ["e"] && result.actors.left == ["d"])
    #expect(result.actors.jaccard?.stated == 0.6 && result.actors.churn?.stated == 0.4)
    #expect(result.actors.retention?.stated == 0.75)
    #expect(result.ties.kept == [["a", "b"], ["a", "c"]])
    #expect(result.ties.newByArrival == [["b", "e"]] && result.ties.newAmongKept == [])
    #expect(result.ties.lostByDeparture == [["c", "d"]])
    #expect(result.ties.lostByDissolution == [["b", "c"]])
    #expect(result.ties.jaccard?.stated == 2.0 / 5)
    #expect(result.ties.jaccardAmongKept?.stated == 2.0 / 3)
  }

  /// An R package of the field gives 0.2308 here, by the order in which it takes its operators.
  @Test(arguments: 0..<50) func twoIdenticalNetworksAreTheSame(seed: Int) throws {
    let network = Network.random(seed: seed)
    let result = try compare(network, network)
    #expect(result.actors.jaccard?.stated == (network.actors.isEmpty ? nil : 1))
    let hasTies = network.ties.contains { $0.from != $0.to }
    #expect(result.ties.jaccard?.stated == (hasTies ? 1 : nil))
    #expect(result.ties.jaccardAmongKept == result.ties.jaccard)
    #expect(result.measures.allSatisfy { $0.change == ($0.earlier == nil ? nil : 0) })
    #expect(result.gender.allSatisfy { $0.earlier == $0.later })
    #expect(result.requirements.allSatisfy { $0.earlier == $0.later })
    #expect(result.matches.isEmpty && result.doubtful.isEmpty)
  }

  @Test func emptyNetworksHaveNoShares() throws {
    let result = try compare(Network(), Network())
    #expect(result.actors.jaccard == nil && result.actors.retention == nil)
    #expect(result.actors.churn == nil && result.ties.jaccard == nil)
    #expect(!result.tables(in: .english).isEmpty)
  }

  /// Sums, and the same turned round, of any two networks.
  @Test(arguments: 0..<50) func turningRoundSwapsComingAndLeaving(seed: Int) throws {
    let (one, other) = (Network.random(seed: seed), Network.random(seed: seed + 1000))
    let forward = try compare(one, other)
    let back = try compare(other, one)
    for (there, here) in [
      (forward.actors, back.actors),
      (try #require(forward.people), try #require(back.people)),
      (try #require(forward.participants), try #require(back.participants)),
    ] {
      #expect(Set(there.kept) == Set(here.kept))
      #expect(there.joined == here.left && there.left == here.joined)
      #expect(there.jaccard == here.jaccard && there.churn == here.churn)
    }
    #expect(forward.actors.kept.count + forward.actors.left.count == one.actors.count)
    #expect(forward.actors.kept.count + forward.actors.joined.count == other.actors.count)
    #expect(Set(forward.ties.newByArrival) == Set(back.ties.lostByDeparture))
    #expect(Set(forward.ties.newAmongKept) == Set(back.ties.lostByDissolution))
    #expect(forward.ties.jaccardAmongKept == back.ties.jaccardAmongKept)
    for (there, here) in zip(forward.gender, back.gender) {
      #expect(there.womenShareChange?.low == (here.womenShareChange?.high).map { 0 - $0 })
    }
  }

  /// Whatever the unknown are, the change of the share lies within what is told.
  @Test(arguments: 0..<50) func everyCompletionLiesWithin(seed: Int) throws {
    func completed(_ network: Network) -> Network {
      var network = network
      for person in network.people.indices
      where [.unknown, .undisclosed].contains(network.people[person].gender) {
        network.people[person].gender = [.woman, .man, .other][(person + seed) % 3]
      }
      return network
    }
    let (one, other) = (Network.random(seed: seed), Network.random(seed: seed + 1000))
    let told = try compare(one, other)
    let known = try compare(completed(one), completed(other))
    for (range, exact) in zip(told.gender, known.gender) {
      guard let range = range.womenShareChange, let exact = exact.womenShareChange else { continue }
      #expect(range.low <= exact.low + 1e-12 && exact.high <= range.high + 1e-12)
    }
  }

  @Test func twoPhasesOfOneNetwork() throws {
    var (one, two) = (View(), View())
    one.slice = .at(try #require(PartialDate("2010")))
    two.slice = .at(try #require(PartialDate("2014")))
    let result = try Comparison(of: .small, seenAs: one, with: .small, seenAs: two)
    #expect(result.earlier.view.slice == "at 2010" && result.later.view.slice == "at 2014")
    #expect(result.actors.kept.count == 7)
    #expect(result.ties.kept == [["a", "b"], ["m", "n"]])
    #expect(result.ties.newAmongKept == [["a", "n"], ["n", "u"]])
    #expect(result.participants?.kept == [] && result.participants?.joined == ["p1", "p3"])
  }

  @Test func aStateThatIsKnownDecidesTheDirection() throws {
    func people(_ genders: Gender...) -> Network {
      var network = Network()
      network.people = genders.enumerated().map { Person(id: "p\($0)", gender: $1) }
      return network
    }
    func sentences(_ earlier: Network, _ later: Network) throws -> [String] {
      try compare(earlier, later).findings(in: .english, names: Names())
    }
    #expect(
      try sentences(people(.man, .man), people(.woman, .man)).contains(
        "People: the share of women is higher than before."))
    #expect(
      try sentences(people(.man, .unknown), people(.woman, .man)).contains {
        $0.contains("can’t be decided")
      })
    #expect(
      try sentences(people(.other, .woman), people(.woman, .man)).contains(
        "People: the share of women is the same as before."))
  }

  @Test func nothingIsToldOfFoldedPeople() throws {
    let result = try compare(Network.small.folded(), Network.small.folded())
    #expect(result.people == nil && result.participants == nil && result.gender.isEmpty)
    #expect(!result.measures.contains { $0.topic == "reach" })
    #expect(result.tables(in: .english)[0].notes.contains { $0.sentence.contains("folded") })
    #expect(result.hosting.allSatisfy { $0.later.visitsPaid == nil })
  }

  /// Every figure of breadth and of gender stands beside its change.
  @Test func measuresStandSideBySide() throws {
    var later = Network.small
    later.requirements = [Requirement(dimension: "country", value: "VN")]
    let result = try compare(.small, later)
    func change(_ topic: String, _ key: String) -> MeasureChange? {
      result.measures.first { $0.topic == topic && $0.measure == key }
    }
    let breadth = Breadth(of: later)
    #expect(
      change("mutuality", "crossBorderPairs")?.later == Double(breadth.mutuality.crossBorderPairs))
    #expect(change("mutuality", "eiIndex")?.earlier == breadth.mutuality.eiIndex)
    #expect(change("multiplexity", "pairs")?.later == Double(breadth.multiplexity.pairs))
    #expect(change("reach", "seats")?.later == Double(try #require(breadth.reach).seats))
    #expect(change("kind", "hill2")?.later == breadth.dimensions["kind"]?.hill?[2])
    #expect(result.hosting.map(\.later) == breadth.mutuality.hosting)
    let coverage = try #require(result.coverage.first { $0.dimension == "country" })
    #expect(coverage.earlier == nil && coverage.later == breadth.coverage["country"])
    #expect(coverage.shareChange == nil)
    #expect(
      result.gender.map(\.counted) == [
        "people", "seats", "leading", "steering", "speakers", "organisers", "personDays", "ties",
        "firstContacts",
      ])
    let ids = result.tables(in: .vietnamese).map(\.id)
    #expect(Set(ids).isSuperset(of: ["mutuality", "coverage", "reach", "breadth"]))
  }

  @Test func survivesItsOwnJSON() throws {
    let result = try compare(.small, .random(seed: 3))
    let json = try result.json()
    #expect(json.contains(#""schema" : "samverkan/compare/1""#))
    #expect(try JSONDecoder().decode(Comparison.self, from: Data(json.utf8)) == result)
  }
}
