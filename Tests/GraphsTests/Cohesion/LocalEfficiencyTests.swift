import Graphs
import TestSupport
import Testing

@Suite struct LocalEfficiencyTests {
  // networkx 3.6.1, local_efficiency(G), which takes those without an answer for 0.
  @Test func classics() throws {
    #expect(try mean(of: Classics.karateClub).isNear(0.6451265102000395))
    #expect(try mean(of: Classics.krackhardtKite).isNear(0.6188888888888889))
  }

  private func mean(of graph: Graph) throws -> Double {
    try graph.localEfficiency().reduce(0) { $0 + ($1 ?? 0) } / Double(graph.vertexCount)
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(random: RandomCase) throws {
    let graph = random.graph.underlying()
    let efficiencies = try random.graph.localEfficiency()
    for vertex in graph.vertices {
      let neighbors = graph.neighbors(of: vertex).map(Int.init)
      let edges = graph.edges.compactMap { edge -> (Int, Int)? in
        guard let source = neighbors.firstIndex(of: edge.source),
          let target = neighbors.firstIndex(of: edge.target)
        else { return nil }
        return (source, target)
      }
      let inner = ShortestPathOracle(Graph(vertexCount: neighbors.count, edges: edges))
      let sum = inner.distances.joined().filter { $0 > 0 }.reduce(0) { $0 + 1 / $1 }
      let pairs = Double(neighbors.count * (neighbors.count - 1))
      #expect(efficiencies[vertex].isNear(pairs > 0 ? sum / pairs : nil))
    }
  }

  @Test func isTheSameOnSeveralThreads() throws {
    let graph = Graph.sparse(seed: 2, vertexCount: 6000)
    let alone = try Execution(threadCount: 1).run { try graph.localEfficiency() }
    #expect(try Execution(threadCount: 16).run { try graph.localEfficiency() } == alone)
  }

  @Test func needsTwoNeighbors() throws {
    #expect(try Graph.empty(0).localEfficiency() == [])
    #expect(try Graph.path(3).localEfficiency() == [nil, 0, nil])
    #expect(try Graph.complete(4).localEfficiency() == [1, 1, 1, 1])
  }
}
