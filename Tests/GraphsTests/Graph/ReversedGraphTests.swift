import Graphs
import TestSupport
import Testing

@Suite struct ReversedGraphTests {
  @Test(arguments: RandomCase.all) func everyArcLeadsTheOtherWay(random: RandomCase) {
    let graph = random.weightedGraph
    let expected = Graph(
      vertexCount: graph.vertexCount, edges: graph.edges.map { ($0.target, $0.source) },
      weights: graph.edges.compactMap(\.weight), isDirected: graph.isDirected)
    let reversed = graph.reversed()
    #expect(reversed.outgoing.targets == expected.outgoing.targets)
    #expect(reversed.incoming.targets == expected.incoming.targets)
    #expect(reversed.edgeCount == graph.edgeCount)
    #expect(reversed.loopCount == graph.loopCount)
    #expect(reversed.parallelEdgeCount == graph.parallelEdgeCount)
    #expect(reversed.reversed().outgoing == graph.outgoing)
  }
}
