import Graphs
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct GenderBrokerageTests {
  /// A path of four: her two contacts are on her side and on the other, his on both sides likewise.
  @Test func countsEachPairOnce() throws {
    let brokerage = try GenderBrokerage(
      in: .path(4), values: ["here", "here", "there", "there"],
      genders: [.man, .woman, .man, .woman])
    #expect(brokerage.gateway.pairs == Tally(women: 1, men: 1))
    #expect(brokerage.gateway.brokers == Tally(women: 1, men: 1))
    #expect(brokerage.coordinator.pairs.total == 0)
    #expect(brokerage.unplaced == 0)
  }

  /// R's sna counts each pair in both directions: 22, 4, 25 and 25, none as a liaison.
  @Test func isThatOfWhitesKinship() throws {
    let genders = Graph.whiteKinshipGenders.map { $0 == 0 ? Gender.woman : .man }
    let brokerage = try GenderBrokerage(
      in: .whiteKinship, values: genders.map(\.rawValue), genders: genders)
    #expect(brokerage.coordinator.pairs.total == 11)
    #expect(brokerage.consultant.pairs.total == 2)
    #expect(brokerage.gateway.pairs.total == 25)
    #expect(brokerage.liaison.pairs.total == 0)
  }

  @Test(arguments: 0..<50) func isCountedFromThePairs(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let genders = [Gender].random(upTo: 8, using: &generator)
    let groups = genders.map { _ in ["a", "b", "c", nil][Int.random(in: 0..<4, using: &generator)] }
    let pairs = genders.indices.flatMap { one in (0..<one).map { [one, $0] } }
    let edges = Set(pairs.filter { _ in Bool.random(using: &generator) })
    func isJoined(_ one: Int, _ other: Int) -> Bool {
      edges.contains([max(one, other), min(one, other)])
    }
    func linked(_ plays: (String, String, String) -> Bool) -> Tally {
      Tally(
        genders.indices.flatMap { broker in
          pairs.filter { pair in
            let (one, other) = (pair[0], pair[1])
            guard isJoined(one, broker), isJoined(broker, other), !isJoined(one, other),
              let own = groups[broker], let first = groups[one], let second = groups[other]
            else { return false }
            return plays(first, own, second)
          }.map { _ in genders[broker] }
        })
    }
    let brokerage = try GenderBrokerage(
      in: Graph(vertexCount: genders.count, edges: edges.map { ($0[0], $0[1]) }), values: groups,
      genders: genders)
    #expect(brokerage.coordinator.pairs == linked { $0 == $1 && $1 == $2 })
    #expect(brokerage.consultant.pairs == linked { $0 == $2 && $0 != $1 })
    #expect(brokerage.gateway.pairs == linked { ($0 == $1) != ($1 == $2) })
    #expect(brokerage.liaison.pairs == linked { $0 != $1 && $1 != $2 && $0 != $2 })
    #expect(brokerage.placed + brokerage.unplaced == genders.count)
  }
}
