import Graphs
import TestSupport
import Testing

@Suite struct UnweightedGraphTests {
  @Test(arguments: RandomCase.all) func onlyTheWeightsAreGone(_ random: RandomCase) {
    let unweighted = random.weightedGraph.unweighted()
    #expect(!unweighted.isWeighted)
    #expect(
      unweighted.edges.map { [$0.source, $0.target] }
        == random.weightedGraph.edges.map { [$0.source, $0.target] })
    #expect(unweighted.loopCount == random.graph.loopCount)
    #expect(unweighted.parallelEdgeCount == random.graph.parallelEdgeCount)
  }
}
