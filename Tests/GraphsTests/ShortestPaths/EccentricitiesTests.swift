import Graphs
import TestSupport
import Testing

@Suite struct EccentricitiesTests {
  // networkx 3.6.1, eccentricity(G); igraph 1.0.0 gives the same.
  @Test func classics() throws {
    #expect(try Classics.krackhardtKite.eccentricities() == [4, 4, 4, 4, 4, 3, 3, 2, 3, 4])
    #expect(try Classics.whiteKinship.eccentricities() == [2, 2, 4, 3, 3, 2, 2, 4, 3, 3])
  }

  @Test(arguments: RandomCase.all, [false, true])
  func areTheGreatestDistances(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
    #expect(
      try graph.eccentricities(usingWeights: usingWeights)
        == distances.map { $0.filter { $0 < .infinity }.max() ?? 0 })
  }

  @Test func followTheArcs() throws {
    #expect(try Graph.path(3, isDirected: true).eccentricities() == [2, 1, 0])
    #expect(try Graph.empty(0).eccentricities() == [])
    #expect(try Graph(vertexCount: 2, edges: [(0, 0)]).eccentricities() == [0, 0])
  }
}
