import Graphs
import TestSupport
import Testing

@Suite struct RedundancyTests {
  @Test(arguments: 0..<50) func isTheShareOfPairsThatRemainJoined(seed: Int) throws {
    let graph = TwoModeGraph.random(seed: seed)
    let matrix = graph.graph.adjacencyMatrix
    for (vertex, value) in try graph.redundancy().enumerated() {
      let neighbors = matrix.indices.filter { matrix[vertex][$0] > 0 }
      let pairs = neighbors.flatMap { u in neighbors.filter { $0 > u }.map { (u, $0) } }
      let remaining = pairs.count { u, v in
        matrix.indices.contains { $0 != vertex && matrix[u][$0] * matrix[v][$0] > 0 }
      }
      #expect(value == (pairs.isEmpty ? nil : Double(remaining) / Double(pairs.count)))
    }
  }

  /// networkx 3.6.1 `bipartite.node_redundancy`.
  @Test func isThatOfOtherPrograms() throws {
    let values = try TwoModeGraph(.southernWomen, firstModeCount: 18).redundancy()
    #expect(values[0].isNear(27.0 / 28))
    #expect(values[18] == 1)
    #expect(values[25].isNear(0.802197802198))
  }

  @Test func isAllOrNothing() throws {
    let all = TwoModeGraph(.completeBipartite(3, 2), firstModeCount: 3)
    #expect(try all.redundancy() == [1, 1, 1, 1, 1])
    let star = TwoModeGraph(.star(leaves: 3), firstModeCount: 1)
    #expect(try star.redundancy() == [0, nil, nil, nil])
    #expect(try TwoModeGraph(.empty(0), firstModeCount: 0).redundancy().isEmpty)
  }
}
