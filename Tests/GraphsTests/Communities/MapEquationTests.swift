import TestSupport
import Testing

@testable import Graphs

@Suite struct MapEquationTests {
  @Test(arguments: RandomCase.all) func aMoveChangesTheCodelengthByWhatItSays(
    _ random: RandomCase
  ) throws {
    let graph = random.weightedGraph.underlying()
    let start = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    var codelength = graph.codelength(of: start, usingWeights: true)
    guard codelength != nil else { return }
    let network = CommunityNetwork(graph, maximizing: .modularity())
    var labels = start.parts.map { Int32($0) }
    var modules = MapModules(network, labels)
    var ties = TieTally(communityCount: graph.vertexCount)
    for vertex in graph.vertices {
      let target = Int32((vertex + random.seed) % graph.vertexCount)
      guard target != labels[vertex] else { continue }
      ties.add(network.rows, of: vertex, labels)
      let change = modules.change(vertex, from: labels[vertex], to: target, ties)
      modules.move(vertex, from: labels[vertex], to: target, ties)
      ties.removeAll()
      labels[vertex] = target
      let next = graph.codelength(
        of: Partition(labels: labels.map { Int($0) }), usingWeights: true)
      #expect(next.isNear((codelength ?? 0) + change, within: 1e-9))
      codelength = next
    }
  }
}
