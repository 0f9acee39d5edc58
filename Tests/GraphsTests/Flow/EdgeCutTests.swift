import TestSupport
import Testing

@testable import Graphs

@Suite struct EdgeCutTests {
  @Test func holdsWhatLeavesTheSide() throws {
    let graph = Graph(
      vertexCount: 4, edges: [(0, 1), (3, 0), (1, 2), (3, 2), (2, 3), (0, 0), (0, 1)],
      weights: [1, 2, 4, 8, 16, 32, 64], isDirected: true)
    let checkpoint = Checkpoint(steps: 0)
    let weighted = try FlowNetwork(graph, usingWeights: true, checkpoint)
    let cut = EdgeCut(of: weighted, around: [3, 0])
    #expect(cut.sourceSide == [0, 3] && cut.weight == 73)
    #expect(cut.edges == [VertexPair(0, 1), VertexPair(2, 3)])
    let counted = try FlowNetwork(graph, usingWeights: false, checkpoint)
    #expect(EdgeCut(of: counted, around: [3, 0]).weight == 2)
  }
}
