import Graphs
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct GenderMixingTests {
  private static func mixing(_ graph: Graph, _ genders: [Gender]) throws -> GenderMixing {
    try GenderMixing(in: graph, genders: genders, shuffling: Shuffling(count: 20))
  }

  /// R's netseg gives the same figures; the p-value is of all 252 labelings.
  @Test func isThatOfWhitesKinship() throws {
    let genders = Graph.whiteKinshipGenders.map { $0 == 0 ? Gender.woman : .man }
    let mixing = try Self.mixing(.whiteKinship, genders)
    #expect(mixing.ties == [[6, 9], [9, 7]])
    #expect(mixing.genders == [.woman, .man])
    #expect(mixing.eiIndex.value.isNear(-0.181818, within: 1e-6))
    #expect(mixing.expectedEIIndex.isNear(0.111111, within: 1e-6))
    #expect(mixing.eiRange.map(\.low).isNear(-0.818182, within: 1e-6))
    #expect(mixing.eiRange?.high == 1)
    #expect(mixing.womenEIIndex.isNear(0.2))
    #expect(mixing.menEIIndex.isNear(0.125))
    #expect(mixing.assortativity.value.isNear(0.180124, within: 1e-6))
    #expect(mixing.womenColeman.value.isNear(0.228571, within: 1e-6))
    #expect(mixing.menColeman.value.isNear(0.295652, within: 1e-6))
    let chance = try #require(mixing.eiIndex.chance)
    #expect(chance.exact)
    #expect(chance.permutations == 252)
    #expect(chance.lowerPValue.isNear(8.0 / 252))
    #expect(chance.twoSidedPValue.isNear(16.0 / 252))
    #expect(chance.mean.isNear(0.111111, within: 1e-6))
    #expect(chance.standardDeviation.isNear(0.134980, within: 1e-6))
  }

  /// Tools that count a contact of unknown gender as external find +1/3 here.
  @Test func anUnknownContactIsNotAcross() throws {
    let mixing = try Self.mixing(.path(4), [.woman, .woman, .unknown, .woman])
    #expect(mixing.eiIndex.value == -1)
    #expect(mixing.unknownTies == 2)
    #expect(mixing.eiBounds.map(\.low) == -1)
    #expect(mixing.eiBounds.map(\.high).isNear(1.0 / 3))
    #expect(mixing.eiIndex.chance == nil)
    #expect(mixing.assortativity.value == nil)
  }

  /// Tools that take a missing attribute for a value make a further gender of it.
  @Test func unknownIsNoFurtherGender() throws {
    let mixing = try Self.mixing(.path(5), [.woman, .unknown, .undisclosed, .man, .other])
    #expect(mixing.genders == [.woman, .man, .other])
    #expect(mixing.people == [1, 1, 1])
    #expect(mixing.unknownPeople == 2)
    #expect(mixing.ties == [[0, 0, 0], [0, 0, 1], [0, 1, 0]])
    #expect(mixing.unknownTies == 3)
  }

  @Test(arguments: 0..<50) func boundsHoldForAllCompletions(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let genders = [Gender].random(upTo: 5, using: &generator)
    let pairs = genders.indices.flatMap { one in (0..<one).map { (one, $0) } }
    let graph = Graph(
      vertexCount: genders.count, edges: pairs.filter { _ in Bool.random(using: &generator) })
    let mixing = try Self.mixing(graph, genders)
    for completed in genders.completions {
      let full = try Self.mixing(graph, completed)
      #expect(full.unknownTies == 0)
      guard let value = full.eiIndex.value, let share = full.withinShare?.stated else {
        #expect(mixing.eiBounds == nil)
        continue
      }
      let bounds = try #require(mixing.eiBounds)
      #expect(bounds.low - 1e-12 <= value && value <= bounds.high + 1e-12)
      let range = try #require(mixing.withinShare)
      #expect(range.low - 1e-12 <= share && share <= range.high + 1e-12)
    }
  }

  @Test func drawsFollowFromTheSeed() throws {
    let genders = (0..<24).map { $0.isMultiple(of: 2) ? Gender.woman : .man }
    func chance(seed: UInt64) throws -> ChanceTest? {
      try GenderMixing(
        in: .cycle(24), genders: genders, shuffling: Shuffling(count: 30, seed: seed)
      ).eiIndex.chance
    }
    #expect(try chance(seed: 1) == chance(seed: 1))
    #expect(try chance(seed: 1) != chance(seed: 2))
    #expect(try chance(seed: 1)?.exact == false)
    // Nothing is as external as this circle: one of thirty-one.
    #expect(try chance(seed: 1)?.upperPValue.isNear(1.0 / 31) == true)
  }

  @Test func nobodyMixes() throws {
    for genders in [[], [Gender.woman], [.unknown, .undisclosed], [.woman, .man]] {
      let mixing = try Self.mixing(.empty(genders.count), genders)
      #expect(mixing.eiIndex.value == nil)
      #expect(mixing.eiIndex.chance == nil)
      #expect(mixing.withinShare == nil)
      #expect(mixing.womenColeman.value == nil)
    }
  }
}
