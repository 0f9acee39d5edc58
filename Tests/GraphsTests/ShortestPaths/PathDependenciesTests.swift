import TestSupport
import Testing

@testable import Graphs

@Suite struct PathDependenciesTests {
  @Test(arguments: RandomCase.all) func ofVerticesAreThoseOfTheArcsTheyGoOnBy(
    random: RandomCase
  ) throws {
    let graph = random.weightedGraph.simplified(merging: .minimum)
    let sizes = graph.vertices.map { _ in 1.0 }
    var paths = PathDependencies(
      along: graph.outgoing, usingWeights: true, sizes: sizes, countingArcs: true)
    var pace = PacedCheckpoint(Checkpoint(steps: 0))
    for source in graph.vertices { try paths.add(from: source, &pace) }
    let distances = ShortestPathOracle(graph, usingWeights: true).distances
    for vertex in graph.vertices {
      let onward = graph.outgoing.range(of: vertex).reduce(0) { $0 + paths.arcSums[$1] }
      // Paths that begin at a vertex lead along its arcs, but not through it.
      let own = distances[vertex].count { 0 < $0 && $0 < .infinity }
      #expect(paths.sums[vertex].isNear(onward - Double(own), within: 1e-9))
    }
  }
}
