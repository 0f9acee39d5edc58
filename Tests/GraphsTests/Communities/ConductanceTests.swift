import Graphs
import TestSupport
import Testing

@Suite struct ConductanceTests {
  @Test(arguments: RandomCase.all, [false, true])
  func followsFromTheDefinition(_ random: RandomCase, usingWeights: Bool) {
    let graph = random.weightedGraph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    let weights = (usingWeights ? graph : graph.unweighted()).underlying().weightMatrix()
    let expected = (0..<partition.count).map { part -> Double? in
      var (leaving, inside, outside) = (0.0, 0.0, 0.0)
      for u in graph.vertices {
        for v in graph.vertices {
          if partition.parts[u] == part {
            inside += weights[u][v]
          } else {
            outside += weights[u][v]
          }
          if partition.parts[u] == part && partition.parts[v] != part { leaving += weights[u][v] }
        }
      }
      return min(inside, outside) > 0 ? leaving / min(inside, outside) : nil
    }
    #expect(graph.conductance(of: partition, usingWeights: usingWeights).areNear(expected))
  }

  // networkx 3.6.1, conductance(G, set(range(17))) of the karate club.
  @Test func valueOfAnotherProgram() {
    let halves = Partition(labels: (0..<34).map { $0 < 17 ? 0 : 1 })
    let conductance = Classics.karateClub.conductance(of: halves)
    #expect(conductance.areNear([0.2631578947, 0.2631578947], within: 1e-10))
  }
}
