import Graphs
import TestSupport
import Testing

@Suite struct DiameterTests {
  // networkx 3.6.1, diameter(G).
  @Test func classics() throws {
    #expect(try Classics.karateClub.diameter() == 5)
    #expect(try Classics.krackhardtKite.diameter() == 4)
  }

  @Test(arguments: RandomCase.all, [false, true])
  func isTheGreatestDistance(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
    let longest = distances.joined().filter { $0 < .infinity }.max()
    #expect(try graph.diameter(usingWeights: usingWeights) == longest)
  }

  @Test(arguments: 0..<4) func largeGraphsHaveThatOfAllSources(seed: Int) throws {
    let graph = Graph.sparse(seed: seed, vertexCount: 550)
    let eccentricities = try graph.eccentricities()
    #expect(try graph.diameter() == eccentricities.max())
  }

  @Test(arguments: [514, 515]) func cyclesAreSearchedFromEveryVertex(vertexCount: Int) throws {
    #expect(try Graph.cycle(vertexCount).diameter() == 257)
    #expect(try Graph.cycle(vertexCount, isDirected: true).diameter() == Double(vertexCount - 1))
  }

  @Test func withoutPathsThereIsNoDistance() throws {
    #expect(try Graph.empty(0).diameter() == nil)
    #expect(try Graph.empty(2).diameter() == 0)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).diameter() == 0)
    #expect(try Graph.path(2).disjointUnion(with: .path(4)).diameter() == 3)
  }
}
