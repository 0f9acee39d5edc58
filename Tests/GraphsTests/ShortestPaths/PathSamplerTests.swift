import TestSupport
import Testing

@testable import Graphs

@Suite struct PathSamplerTests {
  @Test(arguments: RandomCase.all) func drawsShortestPaths(random: RandomCase) {
    let graph = random.graph.simplified()
    let distances = ShortestPathOracle(graph).distances
    var sampler = PathSampler(of: graph)
    var generator = SplitMix64(seed: UInt64(random.seed))
    for source in graph.vertices {
      for target in graph.vertices where target != source {
        var between: [Int32] = []
        sampler.draw(from: source, to: target, using: &generator, appendingTo: &between)
        let distance = distances[source][target]
        #expect(between.count == (distance < .infinity ? Int(distance) - 1 : 0))
        for vertex in between.map(Int.init) {
          #expect(distances[source][vertex] + distances[vertex][target] == distance)
        }
        #expect(Set(between.map { distances[source][Int($0)] }).count == between.count)
      }
    }
  }

  @Test func everyPathIsAsLikely() {
    // From 0 to 6 lead three paths: two by 1, of which one goes by 3 and one by 4, and one by 2.
    let arcs = [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (3, 6), (4, 6), (5, 6)]
    for isDirected in [false, true] {
      var sampler = PathSampler(of: Graph(vertexCount: 7, edges: arcs, isDirected: isDirected))
      var generator = SplitMix64(seed: 1)
      var counts = [Int](repeating: 0, count: 7)
      for _ in 0..<3000 {
        var between: [Int32] = []
        sampler.draw(from: 0, to: 6, using: &generator, appendingTo: &between)
        for vertex in between { counts[Int(vertex)] += 1 }
      }
      #expect(counts[0] + counts[6] == 0)
      #expect(counts[1] + counts[2] == 3000)
      // Five standard deviations of 3000 draws are 130.
      for vertex in 2...5 { #expect((870...1130).contains(counts[vertex])) }
    }
  }
}
