import Graphs
import TestSupport
import Testing

@Suite struct DistanceMeasuresTests {
  @Test(arguments: RandomCase.all, [false, true])
  func areThoseFoundOneByOne(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let measures = try graph.distanceMeasures(usingWeights: usingWeights)
    #expect(measures.closeness == (try graph.closenessCentrality(usingWeights: usingWeights)))
    #expect(measures.harmonic == (try graph.harmonicCentrality(usingWeights: usingWeights)))
    #expect(measures.summary == (try graph.distanceSummary(usingWeights: usingWeights)))
  }

  @Test func ofTheNullGraph() throws {
    let measures = try Graph.empty(0).distanceMeasures()
    #expect(measures.closeness == [] && measures.harmonic == [])
    #expect(measures.summary.diameter == nil && measures.summary.globalEfficiency == nil)
  }
}
