import TestSupport
import Testing

@testable import Graphs

@Suite struct ContractionTests {
  /// Whatever is merged is parted by no cut below the bound, and something is merged.
  @Test(arguments: 0..<50)
  func keepsEveryCutBelowTheBound(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 8, isWeighted: true).underlying()
    guard graph.vertexCount > 1, graph.connectedComponents().count == 1 else { return }
    let oracle = CapacityOracle(graph, usingWeights: true)
    var contraction = Contraction(graph.outgoing)
    var bound = Double.infinity
    while contraction.rows.vertexCount > 1, let least = contraction.leastCut {
      let before = contraction.rows.vertexCount
      bound = min(bound, least.weight)
      try contraction.merge(below: bound, checkpoint: Checkpoint(steps: 1))
      #expect(contraction.rows.vertexCount < before)
      for u in 0..<graph.vertexCount {
        for v in 0..<u where contraction.merged[u] == contraction.merged[v] {
          #expect(oracle.leastCut(from: u, to: v) >= bound)
        }
      }
    }
    #expect(contraction.merged.allSatisfy { $0 == 0 })
  }
}
