import Partnerships
import TestSupport
import Testing

@Suite struct RollUpTests {
  @Test func partsBelongToTheOutermostActor() {
    let entities = Network.small.legalEntities()
    #expect(entities == ["m": "m", "a": "m", "b": "m", "c": "m", "u": "u", "n": "n", "x": "x"])
  }

  @Test(arguments: [
    (["a": "b", "b": "a"], ["a": "a", "b": "b"]),
    (["a": "a"], ["a": "a"]),
    (["a": "b", "b": "c", "c": "b"], ["a": "b", "b": "b", "c": "c"]),
    (["a": "elsewhere"], ["a": "a"]),
  ])
  func circlesAndGapsEnd(parents: [String: String], entities: [String: String]) {
    var network = Network()
    network.actors = parents.keys.sorted().map { id in
      var actor = Actor(id: id)
      actor.partOf = parents[id]
      return actor
    }
    #expect(network.legalEntities() == entities)
  }

  @Test func deepChainsDoNotOverflow() {
    var network = Network()
    network.actors = (0..<100_000).map { number in
      var actor = Actor(id: "\(number)")
      actor.partOf = number > 0 ? "\(number - 1)" : nil
      return actor
    }
    network.actors.reverse()
    let entities = network.legalEntities()
    #expect(entities.count == 100_000)
    #expect(entities.values.allSatisfy { $0 == "0" })
  }
}
