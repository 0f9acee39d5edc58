import TestSupport
import Testing

@testable import Graphs

@Suite struct DirectedContactsTests {
  @Test(arguments: RandomCase.all) func areThoseOfTheMatrix(random: RandomCase) throws {
    let matrix = random.graph.adjacencyMatrix
    let groups = random.groups.map { Int32($0 ?? -1) }
    let contacts = try DirectedContacts(random.graph, groups: groups, Checkpoint(steps: 0))
    for vertex in matrix.indices {
      let expected = matrix.indices.filter {
        matrix[vertex][$0] + matrix[$0][vertex] > 0 && min(groups[vertex], groups[$0]) >= 0
      }
      #expect(contacts.range(of: vertex).map { Int(contacts.targets[$0]) } == expected)
      for place in contacts.range(of: vertex) {
        let target = Int(contacts.targets[place])
        let directions = matrix[vertex][target] + 2 * matrix[target][vertex]
        #expect(Double(contacts.directions[place]) == directions)
      }
    }
  }

  @Test(arguments: RandomCase.all) func upwardEachPairStandsOnce(random: RandomCase) throws {
    let contacts = try DirectedContacts(
      random.graph, groups: random.graph.vertices.map { _ in 0 }, Checkpoint(steps: 0))
    let upward = contacts.upward()
    #expect(2 * upward.targets.count == contacts.targets.count)
    for vertex in random.graph.vertices {
      for place in upward.range(of: vertex) {
        let target = Int(upward.targets[place])
        #expect(contacts.range(of: vertex).count <= contacts.range(of: target).count)
      }
    }
  }
}
