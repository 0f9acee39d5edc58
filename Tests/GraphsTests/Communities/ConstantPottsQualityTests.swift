import Graphs
import TestSupport
import Testing

@Suite struct ConstantPottsQualityTests {
  @Test(arguments: RandomCase.all, [false, true])
  func followsFromAllPairs(_ random: RandomCase, usingWeights: Bool) {
    let graph = random.weightedGraph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    let weights = (usingWeights ? graph : graph.unweighted()).underlying().weightMatrix()
    var expected = 0.0
    for u in graph.vertices {
      for v in 0..<u where partition.parts[u] == partition.parts[v] {
        expected += weights[u][v] - 0.3
      }
    }
    let quality = graph.constantPottsQuality(
      of: partition, resolution: 0.3, usingWeights: usingWeights)
    #expect(quality.isNear(expected, within: 1e-10))
  }

  @Test func aPartOfItsOwnForEachVertexIsWorthNothing() {
    let alone = Partition(labels: Array(0..<34))
    #expect(Classics.karateClub.constantPottsQuality(of: alone, resolution: 0.5) == 0)
    #expect(Graph.empty(0).constantPottsQuality(of: Partition(labels: []), resolution: 1) == 0)
  }

  /// leidenalg 0.12.0, `CPMVertexPartition(g, resolution_parameter=0.2).quality()`, which counts
  /// every edge twice.
  @Test func valueOfAnotherProgram() {
    let labels = [
      1, 1, 1, 1, 2, 2, 2, 1, 0, 6, 2, 4, 1, 1, 0, 0, 2, 1, 0, 1, 5, 1, 0, 0, 3, 3, 0, 3, 3, 0, 0,
      3, 0, 0,
    ]
    let quality = Classics.karateClub.constantPottsQuality(
      of: Partition(labels: labels), resolution: 0.2)
    #expect(quality.isNear(60.0 / 2))
  }
}
