import TestSupport
import Testing

@testable import Graphs

@Suite struct AdjacencyLabelsTests {
  @Test(arguments: 0..<50, [Double.infinity, 2, 3])
  func areNoGreaterThanAnyCutBetweenTheEnds(seed: Int, limit: Double) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 8, isWeighted: true).underlying()
    let oracle = CapacityOracle(graph, usingWeights: true)
    let rows = graph.outgoing
    let labels = try rows.adjacencyLabels(upTo: limit, checkpoint: Checkpoint(steps: 1))
    for vertex in 0..<graph.vertexCount {
      for arc in rows.range(of: vertex) {
        let cut = oracle.leastCut(from: vertex, to: Int(rows.targets[arc]))
        #expect(min(limit, labels[arc]) <= cut)
      }
    }
  }

  /// Every edge is met once: its label counts it and those that led to the same end before.
  @Test(arguments: 0..<50)
  func ofEachVertexRiseByOneWithoutWeights(seed: Int) throws {
    let rows = Graph.random(seed: seed).underlying().outgoing
    let labels = try rows.adjacencyLabels(checkpoint: Checkpoint(steps: 1))
    var labelsInto = [[Double]](repeating: [], count: rows.vertexCount)
    for arc in labels.indices where labels[arc] > 0 {
      labelsInto[Int(rows.targets[arc])].append(labels[arc])
    }
    #expect(labelsInto.map(\.count).reduce(0, +) == rows.targets.count / 2)
    for labels in labelsInto {
      #expect(labels.sorted() == (0..<labels.count).map { Double($0 + 1) })
    }
  }
}
