import Graphs
import TestSupport
import Testing

@Suite struct ModularityTests {
  @Test(arguments: RandomCase.all, [false, true])
  func followsFromAllPairs(_ random: RandomCase, usingWeights: Bool) {
    let graph = random.weightedGraph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    for resolution in [0, 0.5, 1, 2] {
      let modularity = graph.modularity(
        of: partition, resolution: resolution, usingWeights: usingWeights)
      let expected = definition(
        graph.weightMatrix(usingWeights: usingWeights), partition, resolution: resolution)
      #expect(modularity.isNear(expected))
    }
  }

  @Test(arguments: RandomCase.all) func staysInItsRange(_ random: RandomCase) {
    let graph = random.graph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    guard let modularity = graph.modularity(of: partition) else { return }
    #expect((graph.isDirected ? -1 : -0.5) <= modularity && modularity < 1)
    let whole = Partition(labels: graph.vertices.map { _ in 0 })
    #expect(graph.modularity(of: whole).isNear(0))
  }

  @Test(arguments: RandomCase.all) func goesWithTheVertices(_ random: RandomCase) {
    let graph = random.weightedGraph
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    let labels = graph.shuffledLabels(seed: random.seed)
    let other = graph.relabelled(by: labels).modularity(
      of: partition.relabelled(by: labels), usingWeights: true)
    #expect(graph.modularity(of: partition, usingWeights: true).isNear(other))
    let even = graph.simplified().reweighted { _ in 1 }
    #expect(even.modularity(of: partition, usingWeights: true) == graph.modularity(of: partition))
  }

  // igraph 1.0.0 Graph.modularity and networkx 3.6.1 community.modularity.
  @Test func valuesOfOtherPrograms() {
    let halves = Partition(labels: [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    #expect(Classics.whiteKinship.modularity(of: halves).isNear(0.0898760331, within: 1e-10))
    let knoke = Classics.knokeInformation
    #expect(knoke.modularity(of: halves).isNear(-0.0716368180, within: 1e-10))
    #expect(knoke.modularity(of: halves, resolution: 0.7).isNear(0.0845481050, within: 1e-10))
    #expect(knoke.underlying().modularity(of: halves).isNear(-0.0356445313, within: 1e-10))
    let weighted = Graph(
      vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)], weights: [1, 2, 3, 0.5, 4])
    let parts = Partition(labels: [0, 0, 0, 1, 1])
    #expect(weighted.modularity(of: parts, usingWeights: true).isNear(0.4342403628, within: 1e-10))
    #expect(
      weighted.modularity(of: parts, resolution: 2, usingWeights: true)
        .isNear(-0.0839002268, within: 1e-10))
  }

  @Test func isUndefinedWithoutEdges() {
    #expect(Graph.empty(0).modularity(of: Partition(labels: [])) == nil)
    #expect(Graph.empty(2).modularity(of: Partition(labels: [0, 1])) == nil)
    let loop = Graph(vertexCount: 1, edges: [(0, 0)])
    #expect(loop.modularity(of: Partition(labels: [0])) == nil)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).modularity(of: Partition(labels: [0, 0]))
    }
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(2).modularity(of: Partition(labels: [0, 0]), resolution: -1)
    }
    await #expect(processExitsWith: .failure) {
      let graph = Graph.path(2).reweighted { _ in 0 }
      _ = graph.modularity(of: Partition(labels: [0, 0]), usingWeights: true)
    }
  }

  private func definition(
    _ weights: [[Double]], _ partition: Partition, resolution: Double
  ) -> Double? {
    let total = weights.joined().reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for source in weights.indices {
      for target in weights.indices where partition.parts[source] == partition.parts[target] {
        let leaving = weights[source].reduce(0, +)
        let entering = weights.reduce(0) { $0 + $1[target] }
        sum += weights[source][target] / total - resolution * leaving * entering / total / total
      }
    }
    return sum
  }
}
