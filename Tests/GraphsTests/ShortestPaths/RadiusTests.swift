import Graphs
import TestSupport
import Testing

@Suite struct RadiusTests {
  // networkx 3.6.1, radius(G).
  @Test func classics() throws {
    #expect(try Classics.karateClub.radius() == 3)
    #expect(try Classics.krackhardtKite.radius() == 2)
  }

  @Test(arguments: RandomCase.all, [false, true])
  func isTheLeastEccentricityInALargestComponent(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
    let components = graph.vertices.map { vertex in
      graph.vertices.filter { distances[vertex][$0] + distances[$0][vertex] < .infinity }
    }
    let largest = components.map(\.count).max()
    let eccentricities = graph.vertices.filter { components[$0].count == largest }.map { vertex in
      components[vertex].map { distances[vertex][$0] }.max() ?? 0
    }
    #expect(try graph.radius(usingWeights: usingWeights) == eccentricities.min())
  }

  @Test(arguments: 0..<4) func largeGraphsHaveThatOfAllSources(seed: Int) throws {
    let graph = Graph.sparse(seed: seed, vertexCount: 550)
    #expect(try graph.radius() == graph.distanceSummary().radius)
  }

  @Test(arguments: [514, 515]) func cyclesAreSearchedFromEveryVertex(vertexCount: Int) throws {
    #expect(try Graph.cycle(vertexCount).radius() == 257)
    #expect(try Graph.cycle(vertexCount, isDirected: true).radius() == Double(vertexCount - 1))
  }

  @Test func ofLittleGraphs() throws {
    #expect(try Graph.empty(0).radius() == nil)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).radius() == 0)
    #expect(try Graph.path(3, isDirected: true).radius() == 0)
  }
}
