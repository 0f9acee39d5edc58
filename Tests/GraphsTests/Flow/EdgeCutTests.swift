import TestSupport
import Testing

@testable import Graphs

@Suite struct EdgeCutTests {
  @Test func holdsWhatLeavesTheSide() {
    let graph = Graph(
      vertexCount: 4, edges: [(0, 1), (3, 0), (1, 2), (3, 2), (2, 3), (0, 0), (0, 1)],
      weights: [1, 2, 4, 8, 16, 32, 64], isDirected: true)
    let cut = EdgeCut(of: FlowNetwork(graph, usingWeights: true), around: [3, 0])
    #expect(cut.sourceSide == [0, 3] && cut.weight == 73)
    #expect(cut.edges == [VertexPair(0, 1), VertexPair(2, 3)])
    #expect(EdgeCut(of: FlowNetwork(graph, usingWeights: false), around: [3, 0]).weight == 2)
  }
}
