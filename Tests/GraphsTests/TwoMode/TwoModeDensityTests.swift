import Graphs
import TestSupport
import Testing

@Suite struct TwoModeDensityTests {
  /// networkx 3.6.1 `bipartite.density`.
  @Test func isThatOfOtherPrograms() {
    let women = TwoModeGraph(.southernWomen, firstModeCount: 18)
    #expect(women.density().isNear(0.353174603175))
  }

  @Test(arguments: 0..<50) func isTheMeanDegreeCentralityOfAMode(seed: Int) {
    let graph = TwoModeGraph.random(seed: seed)
    guard let density = graph.density() else {
      #expect(min(graph.firstModeCount, graph.secondModeCount) == 0)
      return
    }
    let centralities = graph.degreeCentrality()[graph.vertices(of: .second)]
    #expect((centralities.reduce(0, +) / Double(graph.secondModeCount)).isNear(density))
  }

  @Test func isNotDefinedWithoutAMode() {
    #expect(TwoModeGraph(.empty(0), firstModeCount: 0).density() == nil)
    #expect(TwoModeGraph(.empty(2), firstModeCount: 2).density() == nil)
    #expect(TwoModeGraph(.completeBipartite(3, 2), firstModeCount: 3).density() == 1)
  }
}
