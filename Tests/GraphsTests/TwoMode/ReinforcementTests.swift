import Graphs
import TestSupport
import Testing

@Suite struct ReinforcementTests {
  /// All paths of three edges, one by one.
  @Test(arguments: 0..<50) func isTheShareOfClosedPaths(seed: Int) throws {
    let graph = TwoModeGraph.random(seed: seed)
    let isJoined = graph.graph.adjacencyMatrix.map { $0.map { $0 > 0 } }
    var (all, closed) = (0, 0)
    for edge in graph.graph.edges {
      let starts = isJoined.indices.filter { isJoined[edge.source][$0] && $0 != edge.target }
      let ends = isJoined.indices.filter { isJoined[edge.target][$0] && $0 != edge.source }
      all += starts.count * ends.count
      closed += starts.reduce(0) { sum, start in sum + ends.count { isJoined[start][$0] } }
    }
    #expect(try graph.reinforcement() == (all > 0 ? Double(closed) / Double(all) : nil))
  }

  /// networkx 3.6.1 `bipartite.robins_alexander_clustering`.
  @Test func isThatOfOtherPrograms() throws {
    let women = TwoModeGraph(.southernWomen, firstModeCount: 18)
    #expect(try women.reinforcement().isNear(0.46776406035665297))
  }

  @Test func isAllOrNothing() throws {
    #expect(try TwoModeGraph(.completeBipartite(3, 2), firstModeCount: 3).reinforcement() == 1)
    let path = Graph(vertexCount: 4, edges: [(0, 2), (1, 2), (1, 3)])
    #expect(try TwoModeGraph(path, firstModeCount: 2).reinforcement() == 0)
    #expect(try TwoModeGraph(.star(leaves: 3), firstModeCount: 1).reinforcement() == nil)
    #expect(try TwoModeGraph(.empty(0), firstModeCount: 0).reinforcement() == nil)
  }
}
