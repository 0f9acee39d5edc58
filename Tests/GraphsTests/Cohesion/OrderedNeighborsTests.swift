import TestSupport
import Testing

@testable import Graphs

@Suite struct OrderedNeighborsTests {
  @Test(arguments: RandomCase.all)
  func areThoseOfTheMatrix(random: RandomCase) {
    let graph = random.graph.underlying()
    let matrix = graph.adjacencyMatrix
    let order = graph.shuffledLabels(seed: random.seed)
    var neighbors = OrderedNeighbors(in: graph.outgoing, order: order.map(Int32.init))
    for (rank, vertex) in order.enumerated() {
      neighbors.find(of: vertex, includingEarlier: true)
      let later = graph.vertices.filter {
        matrix[vertex][$0] == 1 && order[(rank + 1)...].contains($0)
      }
      let earlier = graph.vertices.filter {
        matrix[vertex][$0] == 1 && order[..<rank].contains($0)
      }
      #expect(neighbors.later.map(Int.init) == later)
      #expect(neighbors.earlier.map(Int.init) == earlier)
      let bits = (later + earlier).map { first in
        later.enumerated().reduce(UInt64(0)) {
          matrix[first][$1.element] == 1 ? $0 | 1 << UInt64($1.offset) : $0
        }
      }
      #expect(neighbors.bits == (later.isEmpty ? [] : bits))
      neighbors.find(of: vertex, includingEarlier: false)
      #expect(neighbors.earlier.isEmpty)
    }
  }
}
