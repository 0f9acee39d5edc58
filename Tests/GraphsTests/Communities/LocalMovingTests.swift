import TestSupport
import Testing

@testable import Graphs

@Suite struct LocalMovingTests {
  @Test(arguments: RandomCase.all) func onceNoneMovesNoneIsWorthMoreElsewhere(_ random: RandomCase)
    throws
  {
    let graph = random.weightedGraph.underlying()
    for quality in [CommunityQuality.modularity(), .constantPotts(resolution: 0.5)] {
      let start = Partition.random(
        vertexCount: graph.vertexCount, maximumCount: 3, seed: random.seed)
      var labels = start.parts.map { Int32($0) }
      var pace = PacedCheckpoint(Checkpoint(steps: 1))
      let network = CommunityNetwork(graph, maximizing: quality)
      while try network.moveVertices(&labels, &pace) {}
      let found = labels.map { Int($0) }
      let best = graph.quality(quality, of: Partition(labels: found), usingWeights: true) ?? 0
      #expect(best >= graph.quality(quality, of: start, usingWeights: true) ?? 0)
      for vertex in graph.vertices {
        for label in graph.vertices {
          var other = found
          other[vertex] = label
          let worth = graph.quality(quality, of: Partition(labels: other), usingWeights: true) ?? 0
          #expect(worth <= best + 1e-9)
        }
      }
    }
  }
}
