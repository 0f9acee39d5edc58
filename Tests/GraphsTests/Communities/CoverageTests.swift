import Graphs
import TestSupport
import Testing

@Suite struct CoverageTests {
  @Test(arguments: RandomCase.all, [false, true])
  func isTheShareOfEdgesWithinParts(_ random: RandomCase, usingWeights: Bool) {
    let graph = random.weightedGraph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    let weights = graph.weightMatrix(usingWeights: usingWeights)
    var (within, all) = (0.0, 0.0)
    for u in graph.vertices {
      for v in graph.vertices {
        all += weights[u][v]
        if partition.parts[u] == partition.parts[v] { within += weights[u][v] }
      }
    }
    let coverage = graph.coverage(of: partition, usingWeights: usingWeights)
    #expect(coverage.isNear(all > 0 ? within / all : nil))
  }

  // networkx 3.6.1, partition_quality(G, ...)[0] of the halves.
  @Test func valuesOfAnotherProgram() {
    let halves = Partition(labels: (0..<34).map { $0 < 17 ? 0 : 1 })
    #expect(Classics.karateClub.coverage(of: halves).isNear(0.7435897436, within: 1e-10))
    let five = Partition(labels: (0..<10).map { $0 < 5 ? 0 : 1 })
    #expect(Classics.knokeInformation.coverage(of: five).isNear(0.4489795918, within: 1e-10))
  }
}
