import Graphs
import TestSupport
import Testing

@Suite struct PerformanceTests {
  @Test(arguments: RandomCase.all) func isTheShareOfPairsThatAreRight(_ random: RandomCase) {
    let graph = random.graph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    let arcs = graph.adjacencyMatrix
    var (right, all) = (0, 0)
    for u in graph.vertices {
      for v in graph.vertices where u != v {
        all += 1
        if (partition.parts[u] == partition.parts[v]) == (arcs[u][v] == 1) { right += 1 }
      }
    }
    #expect(
      graph.performance(of: partition).isNear(all > 0 ? Double(right) / Double(all) : nil))
  }

  // networkx 3.6.1, partition_quality(G, ...)[1] of the halves.
  @Test func valuesOfAnotherProgram() {
    let halves = Partition(labels: (0..<34).map { $0 < 17 ? 0 : 1 })
    #expect(Classics.karateClub.performance(of: halves).isNear(0.5828877005, within: 1e-10))
    let five = Partition(labels: (0..<10).map { $0 < 5 ? 0 : 1 })
    #expect(Classics.knokeInformation.performance(of: five).isNear(0.5, within: 1e-10))
  }
}
