import Graphs
import Testing

@Suite struct TwoModeGraphTests {
  @Test func hasItsModesInOrder() {
    let women = TwoModeGraph(.southernWomen, firstModeCount: 18)
    #expect(women.firstModeCount == 18)
    #expect(women.secondModeCount == 14)
    #expect(women.vertices(of: .first) == 0..<18)
    #expect(women.vertices(of: .second) == 18..<32)
  }

  @Test func leavesOutDirectionsWeightsAndParallelEdges() {
    let arcs = [(0, 1), (1, 0), (0, 1)]
    let pair = TwoModeGraph(
      Graph(vertexCount: 2, edges: arcs, weights: [1, 2, 3], isDirected: true), firstModeCount: 1)
    #expect(pair.graph.edgeCount == 1)
    #expect(!pair.graph.isDirected)
    #expect(!pair.graph.isWeighted)
  }

  @Test func refusesEdgesWithinAMode() async {
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(.path(3), firstModeCount: 2)
    }
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(.path(3), firstModeCount: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = TwoModeGraph(Graph(vertexCount: 2, edges: [(0, 0)]), firstModeCount: 1)
    }
    await #expect(processExitsWith: .failure) { _ = TwoModeGraph(.path(2), firstModeCount: 3) }
  }
}
