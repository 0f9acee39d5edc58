import Assessment
import Partnerships
import TestSupport
import Testing

@Suite struct CoverageTests {
  /// The coverage of required kinds in a network with so many actors of each, and some unknown.
  private func coverage(
    found: [Int], unknown: Int = 0, requiring values: [String]? = nil
  ) throws -> Coverage {
    var network = Network()
    for (kind, count) in found.enumerated() {
      for copy in 0..<count {
        var actor = Actor(id: "\(kind)-\(copy)")
        actor.kind = "kind \(kind)"
        network.actors.append(actor)
      }
    }
    network.actors += (0..<unknown).map { Actor(id: "unknown \($0)") }
    network.requirements = (values ?? found.indices.map { "kind \($0)" }).map {
      Requirement(dimension: "kind", value: $0)
    }
    return try #require(Breadth(of: network).coverage["kind"])
  }

  /// From the definitions, with shares 3, 2, 2, 1, 1 and 4 of 13 and one kind that is missing.
  @Test func goldenNumbers() throws {
    let seven = try coverage(found: [3, 2, 2, 1, 1, 4, 0])
    #expect(seven.required == 7 && seven.present == 6)
    #expect(seven.missing == ["kind 6"] && seven.undecided == [])
    #expect(seven.low == 6.0 / 7 && seven.high == seven.low)
    #expect(try #require(seven.iqv).isNear(0.925049, within: 5e-7))
    let six = try coverage(found: [3, 2, 2, 1, 1, 4])
    #expect(try #require(six.iqv).isNear(0.951479, within: 5e-7))
  }

  @Test func unknownActorsMayBeWhatIsLacking() throws {
    let one = try coverage(found: [2, 0, 0], unknown: 1)
    #expect(one.missing == [] && one.undecided == ["kind 1", "kind 2"])
    #expect(one.low == 1.0 / 3 && one.high == 2.0 / 3, "one actor is of one kind")
    #expect(try coverage(found: [2, 0, 0], unknown: 5).high == 1)
  }

  @Test func anItemIsAnyOfItsValues() throws {
    let result = try coverage(found: [1, 1], requiring: ["kind 0|kind 9", "kind 8", "kind 8"])
    #expect(result.required == 2 && result.present == 1)
    #expect(result.missing == ["kind 8"])
    #expect(result.iqv == 0)
  }

  @Test func nothingFoundHasNoVariation() throws {
    #expect(try coverage(found: [0, 0]).iqv == nil)
    #expect(try coverage(found: [3]).iqv == nil)
  }

  @Test func onlyValuesThatAreRequiredCount() {
    var network = Network.small
    #expect(Breadth(of: network).coverage.isEmpty)
    var optional = Requirement(dimension: "kind", value: "company")
    optional.minimum = 0
    network.requirements = [optional, Requirement(dimension: "gender", value: "even")]
    #expect(Breadth(of: network).coverage.isEmpty)
  }

  /// Every way to give the unknown actors a kind lies in the range, and the ends are reached.
  @Test(arguments: 0..<50) func theRangeHoldsEveryCompletion(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let kinds = ["a", "b", "c"]
    var network = Network()
    for place in 0..<Int.random(in: 0...4, using: &generator) {
      var actor = Actor(id: "\(place)")
      actor.kind = kinds.randomElement(using: &generator)
      if Bool.random(using: &generator) { actor.kind = nil }
      network.actors.append(actor)
    }
    network.requirements = kinds.map { Requirement(dimension: "kind", value: $0) }
    let range = try #require(Breadth(of: network).coverage["kind"])
    let completions = network.actors.indices.reduce([network]) { networks, index in
      networks.flatMap { network in
        let choices = network.actors[index].kind.map { [$0] } ?? kinds + ["other"]
        return choices.map { kind in
          var network = network
          network.actors[index].kind = kind
          return network
        }
      }
    }
    let shares = try completions.map { try #require(Breadth(of: $0).coverage["kind"]).low }
    #expect(shares.min() == range.low)
    #expect(shares.max() == range.high)
  }
}
