import Graphs
import TestSupport
import Testing

/// Divisions, what they are worth and how they are compared, on graphs of all kinds.
@Suite struct CommunityFuzzTests {
  private static let positive: [FuzzGraph.Weights] = [.equal, .halves, .huge, .tiny, .mixed]

  @Test(arguments: FuzzGraph.batches) func modularity(_ seeds: Range<Int>) {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let usingWeights = Self.positive.contains(random.weights)
      let arcs = graph.weightMatrix(usingWeights: usingWeights)
      let total = arcs.joined().reduce(0, +)
      let partition = division(random.groups)
      let leaving = arcs.map { $0.reduce(0, +) }
      let entering = arcs.indices.map { target in arcs.reduce(0) { $0 + $1[target] } }
      var expected = 0.0
      for source in arcs.indices {
        for target in arcs.indices where partition.parts[source] == partition.parts[target] {
          expected += arcs[source][target] / total
          expected -= 1.5 * (leaving[source] / total) * (entering[target] / total)
        }
      }
      let found = graph.modularity(of: partition, resolution: 1.5, usingWeights: usingWeights)
      #expect(found.isNear(total > 0 ? expected : nil, within: 1e-9), "\(random)")
    }
  }

  /// Communities are connected, no two are worth more as one, and a search that has settled leaves
  /// no vertex that is worth more elsewhere.
  @Test(arguments: FuzzGraph.batches) func leiden(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) {
      let usingWeights = [.equal, .halves].contains(random.weights)
      let graph = random.graph.underlying()
      let found = try random.graph.leidenCommunities(
        usingWeights: usingWeights, iterations: 20, seed: 3)
      func worth(_ labels: [Int]) -> Double {
        graph.modularity(of: Partition(labels: labels), usingWeights: usingWeights) ?? 0
      }
      let (partition, quality) = (found.partition, found.quality ?? 0)
      #expect(quality == worth(partition.parts) && quality >= 0, "\(random)")
      let inner = graph.edges.filter { partition.parts[$0.source] == partition.parts[$0.target] }
      let rest = Graph(
        vertexCount: graph.vertexCount, edges: inner.map { ($0.source, $0.target) })
      #expect(rest.connectedComponents() == partition, "\(random)")
      for first in 0..<partition.count {
        for second in 0..<first {
          let joined = partition.parts.map { $0 == second ? first : $0 }
          #expect(worth(joined) <= quality + 1e-9, "\(random)")
        }
      }
      #expect(found.isSettled, "\(random)")
      for edge in graph.edges {
        var moved = partition.parts
        moved[edge.source] = moved[edge.target]
        #expect(worth(moved) <= quality + 1e-9, "\(random)")
      }
      let again = try Execution(threadCount: 1).run {
        try random.graph.leidenCommunities(usingWeights: usingWeights, iterations: 20, seed: 3)
      }
      #expect(again == found, "\(random)")
    }
  }

  @Test(arguments: FuzzGraph.batches) func comparisons(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) {
      let first = random.graph.connectedComponents()
      let second = division(random.groups)
      let third = try random.graph.labelPropagationCommunities(seed: 1)
      for (one, other) in [(first, second), (second, third), (third, first)] {
        let distance = one.variationOfInformation(from: other)
        let information = one.mutualInformation(with: other)
        #expect(distance.isNear(other.variationOfInformation(from: one)), "\(random)")
        #expect(
          distance.isNear(one.entropy + other.entropy - 2 * information, within: 1e-9),
          "\(random)")
        #expect(one.randIndex(with: other) == other.randIndex(with: one), "\(random)")
        #expect(
          one.adjustedRandIndex(with: other).isNear(other.adjustedRandIndex(with: one)),
          "\(random)")
        #expect(
          one.adjustedMutualInformation(with: other)
            .isNear(other.adjustedMutualInformation(with: one), within: 1e-9), "\(random)")
        #expect(one.splitJoinDistance(from: one).total == 0, "\(random)")
        #expect((distance == 0) == (one == other), "\(random)")
      }
      let detour =
        first.variationOfInformation(from: third)
        + third.variationOfInformation(from: second)
      #expect(first.variationOfInformation(from: second) <= detour + 1e-9, "\(random)")
    }
  }

  /// The division by groups, in which those of none are a part.
  private func division(_ groups: [Int?]) -> Partition {
    Partition(labels: groups.map { group in groups.firstIndex { $0 == group } ?? 0 })
  }
}
