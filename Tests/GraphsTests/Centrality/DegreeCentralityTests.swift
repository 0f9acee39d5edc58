import Graphs
import TestSupport
import Testing

@Suite struct DegreeCentralityTests {
  @Test func degreesOfTheKarateClub() {
    let degrees = Classics.karateClub.degrees()
    #expect(degrees[0] == 16)
    #expect(degrees[33] == 17)
    #expect(degrees.reduce(0, +) == 2 * 78)
  }

  @Test func loopsCountTwiceAndParallelEdgesEach() {
    let graph = Graph(vertexCount: 3, edges: [(0, 0), (0, 1), (1, 0)])
    #expect(graph.degrees() == [4, 2, 0])
  }

  @Test func outgoingAndIncomingArcsAreAdded() {
    let graph = Graph(
      vertexCount: 3, edges: [(0, 0), (0, 1), (1, 0), (0, 1)], isDirected: true)
    #expect(graph.degrees() == [5, 3, 0])
  }

  @Test(arguments: RandomCase.all) func everyEdgeHasTwoEnds(_ random: RandomCase) {
    let graph = random.graph
    #expect(graph.degrees().reduce(0, +) == 2 * graph.edgeCount)
  }

  // networkx 3.6.1, degree_centrality(G).
  @Test func degreeCentralityOfClassics() {
    let kite = Classics.krackhardtKite.degreeCentrality()
    #expect(kite.areNear([4, 4, 3, 6, 3, 5, 5, 3, 2, 1].map { $0 / 9 }))
    let directed = Graph.twoCircles.degreeCentrality()
    #expect(directed.areNear([4, 2, 4, 3, 2, 1, 0].map { $0 / 6 }))
  }

  @Test func centralityLeavesOutLoopsAndParallelEdges() {
    let graph = Graph(vertexCount: 3, edges: [(0, 0), (0, 1), (1, 0)])
    #expect(graph.degreeCentrality() == [0.5, 0.5, 0])
  }

  @Test func aVertexAloneHasNone() {
    #expect(Graph.empty(1).degreeCentrality() == [0])
  }
}
