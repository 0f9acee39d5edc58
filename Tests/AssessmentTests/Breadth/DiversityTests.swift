import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing

@Suite struct DiversityTests {
  /// The diversity of kinds in a network with so many actors of each kind.
  private func diversity(_ counts: [Int], unknown: Int = 0) throws -> Diversity {
    var network = Network()
    for (kind, count) in counts.enumerated() {
      for copy in 0..<count {
        var actor = Actor(id: "\(kind)-\(copy)")
        actor.kind = "kind \(kind)"
        network.actors.append(actor)
      }
    }
    network.actors += (0..<unknown).map { Actor(id: "unknown \($0)") }
    return try #require(Breadth(of: network).dimensions["kind"])
  }

  /// By hand from the definitions, with shares 3, 2, 2, 1, 1 and 4 of 13.
  @Test func goldenNumbers() throws {
    let result = try diversity([3, 2, 2, 1, 1, 4, 0])
    let hill = try #require(result.hill)
    #expect(result.richness == 6)
    #expect(try #require(result.shannon).isNear(1.671595, within: 5e-7))
    #expect(hill.areNear([6, 5.320649, 4.828571], within: 5e-7))
    #expect(try #require(result.evenness).isNear(0.932935, within: 5e-7))
    #expect(try #require(result.dominance).isNear(0.307692, within: 5e-7))
  }

  @Test(arguments: 0..<50)
  func hillNumbersFollowTheirLaws(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let counts = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      Int.random(in: 1...5, using: &generator)
    }
    let result = try diversity(counts)
    let hill = try #require(result.hill)
    #expect(hill[0] == Double(counts.count))
    #expect(hill[0] + 1e-12 >= hill[1] && hill[1] + 1e-12 >= hill[2] && hill[2] + 1e-12 >= 1)
    #expect(result.shannon.map { $0.isNear(log(hill[1])) } == true)
    if let evenness = result.evenness { #expect((0...(1 + 1e-12)).contains(evenness)) }

    // Twice as many kinds, just as common, are twice as diverse.
    let twice = try #require(try diversity(counts + counts).hill)
    #expect(twice.areNear(hill.map { 2 * $0 }, within: 1e-9))

    // The unknown change nothing but their own number.
    var withUnknown = try diversity(counts, unknown: 7)
    #expect(withUnknown.unknown == 7)
    withUnknown.unknown = 0
    #expect(withUnknown == result)
  }

  @Test func evenCountsAreWhollyEven() throws {
    let result = try diversity([2, 2, 2, 2])
    #expect(try #require(result.hill).areNear([4, 4, 4]))
    #expect(try #require(result.evenness).isNear(1))
  }

  @Test func oneValueHasNoEvenness() throws {
    let result = try diversity([5])
    #expect(result.shannon == 0)
    #expect(result.hill == [1, 1, 1])
    #expect(result.evenness == nil)
  }

  @Test func onlyUnknownHasNoDiversity() throws {
    let result = try diversity([], unknown: 3)
    #expect(result.richness == 0)
    #expect(result.shannon == nil)
    #expect(result.hill == nil)
    let json = String(decoding: try JSONEncoder().encode(result), as: UTF8.self)
    #expect(json.contains(#""hill":null"#))
  }

  @Test func hugeGroupsDoNotOverflow() throws {
    var network = Network()
    for id in ["a", "b"] {
      var actor = Actor(id: id)
      actor.kind = "company"
      actor.count = .group(.max)
      network.actors.append(actor)
    }
    #expect(Breadth(of: network).dimensions["kind"]?.counts == ["company": 2_000_000])
  }

  @Test func groupsCountAsManyAsTheyAre() throws {
    var network = Network()
    for (id, count) in [("a", ActorCount.one), ("b", .group(4)), ("c", .unknown), ("d", .group(0))]
    {
      var actor = Actor(id: id)
      actor.kind = "company"
      actor.count = count
      network.actors.append(actor)
    }
    let result = try #require(Breadth(of: network).dimensions["kind"])
    #expect(result.counts == ["company": 6])
    #expect(result.groupsOfUnknownNumber == 1)
  }
}
