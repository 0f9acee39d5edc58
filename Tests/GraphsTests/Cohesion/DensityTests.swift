import Graphs
import TestSupport
import Testing

@Suite struct DensityTests {
  @Test(arguments: RandomCase.all)
  func isTheShareOfOrderedPairsThatAreJoined(random: RandomCase) {
    let graph = random.graph
    let pairs = graph.vertexCount * (graph.vertexCount - 1)
    let joined = graph.adjacencyMatrix.joined().reduce(0, +)
    #expect(graph.density() == (pairs > 0 ? joined / Double(pairs) : nil))
  }

  @Test func isNotDefinedWithFewerThanTwoVertices() {
    #expect(Graph.empty(0).density() == nil)
    #expect(Graph(vertexCount: 1, edges: [(0, 0)]).density() == nil)
  }

  @Test func countsNeitherLoopsNorParallelEdges() {
    let edges = [(0, 1), (1, 0), (0, 1), (2, 2)]
    #expect(Graph(vertexCount: 3, edges: edges).density().isNear(1.0 / 3))
    #expect(Graph(vertexCount: 3, edges: edges, isDirected: true).density().isNear(2.0 / 6))
  }

  @Test func isOneIfAllAreJoined() {
    #expect(Graph.complete(5).density() == 1)
    #expect(Graph.complete(5).withArcsBothWays().density() == 1)
    #expect(Graph.empty(5).density() == 0)
  }

  /// networkx 3.6.1 `density`, igraph 1.0.0 `density`, sna 2.7 `gden`.
  @Test func isThatOfOtherPrograms() {
    #expect(Classics.karateClub.density().isNear(0.139037433155))
    #expect(Classics.whiteKinship.density().isNear(0.488888888889))
    #expect(Classics.florentineMarriages.density().isNear(0.166666666667))
    #expect(Classics.knokeInformation.density().isNear(0.544444444444))
  }
}
