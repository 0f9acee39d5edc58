import TestSupport
import Testing

@testable import Graphs

@Suite struct CommunityQualityTests {
  /// The gain by putting two vertices together is the tie between them less the penalty.
  @Test(arguments: RandomCase.all) func growsByTiesLessPenalty(_ random: RandomCase) {
    let graph = random.weightedGraph.underlying()
    guard graph.edgeCount > 0 else { return }
    let alone = Partition(labels: Array(graph.vertices))
    var labels = Array(graph.vertices)
    labels[1] = 0
    let together = Partition(labels: labels)
    let total = graph.weightMatrix().joined().reduce(0, +) / 2
    for (quality, unit) in [
      (CommunityQuality.modularity(resolution: 0.8), 1 / total),
      (.constantPotts(resolution: 0.4), 1),
    ] {
      let network = CommunityNetwork(graph, maximizing: quality)
      let gain =
        graph.weightMatrix()[0][1] - network.penalty * network.masses[0] * network.masses[1]
      let before = graph.quality(quality, of: alone, usingWeights: true) ?? .nan
      let after = graph.quality(quality, of: together, usingWeights: true) ?? .nan
      #expect((after - before).isNear(gain * unit))
    }
  }
}
