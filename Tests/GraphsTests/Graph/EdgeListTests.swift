import TestSupport
import Testing

@testable import Graphs

@Suite struct EdgeListTests {
  @Test func becomesTheEdgesOfAGraph() {
    var edges = EdgeList(capacity: 2, isWeighted: true)
    edges.append(2, 0, weight: 3)
    edges.append(1, 1, weight: 5)
    #expect(edges.count == 2)
    let graph = Graph(vertexCount: 3, edgeList: edges, isDirected: true)
    #expect(graph.outgoing.targets == [1, 0])
    #expect(graph.outgoing.weights == [5, 3])
    #expect(!Graph(vertexCount: 3, edgeList: edges).isDirected)
  }

  @Test(arguments: RandomCase.all) func holdsEveryEdgeOnce(random: RandomCase) {
    for graph in [random.graph, random.weightedGraph] {
      let again = Graph(
        vertexCount: graph.vertexCount, edgeList: graph.edgeList(), isDirected: graph.isDirected)
      #expect(again.outgoing == graph.outgoing)
      #expect(again.incoming == graph.incoming)
      #expect(again.edgeCount == graph.edgeCount)
      #expect(again.loopCount == graph.loopCount)
    }
  }
}
