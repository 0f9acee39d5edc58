import TestSupport
import Testing

@testable import Graphs

@Suite struct DistanceTotalsTests {
  /// Sparse graphs of more vertices than there are lanes, and paths that are too long for lanes.
  private static let graphs =
    (0..<3).flatMap { seed in
      [false, true].map { Graph.sparse(seed: seed, vertexCount: 600, isDirected: $0) }
    } + [
      .path(520), .path(520, isDirected: true), .cycle(520, isDirected: true),
      .star(leaves: 300).disjointUnion(with: .path(300)),
    ]

  @Test(arguments: graphs) func areThoseOfSearchesFromEveryVertex(graph: Graph) throws {
    var counts = [Int](repeating: 0, count: graph.vertexCount)
    var sums = [Double](repeating: 0, count: graph.vertexCount)
    var (inverseSums, maxima) = (sums, sums)
    var pairCounts: [Int] = []
    for source in graph.vertices {
      for (target, distance) in graph.distances(from: source).enumerated() {
        guard let distance else { continue }
        while pairCounts.count <= distance { pairCounts.append(0) }
        pairCounts[distance] += 1
        guard distance > 0 else { continue }
        counts[target] += 1
        sums[target] += Double(distance)
        inverseSums[target] += 1 / Double(distance)
        maxima[target] = max(maxima[target], Double(distance))
      }
    }
    let totals = try graph.distanceTotals(usingWeights: false)
    #expect(totals.vertices.map(\.count) == counts)
    #expect(totals.vertices.map(\.sum) == sums)
    #expect(totals.vertices.map(\.inverseSum).areNear(inverseSums, within: 1e-9))
    #expect(totals.vertices.map(\.maximum) == maxima)
    #expect(totals.pairCounts == pairCounts)
  }

  @Test func areTheSameOnSeveralThreads() throws {
    for graph in [Graph.sparse(seed: 1, vertexCount: 1100), .path(600)] {
      let alone = try Execution(threadCount: 1).run {
        try graph.distanceTotals(usingWeights: false)
      }
      for threadCount in [2, 16] {
        let shared = try Execution(threadCount: threadCount).run {
          try graph.distanceTotals(usingWeights: false)
        }
        #expect(shared == alone)
      }
    }
  }

  @Test func canBeCancelled() async {
    let graph = Graph.sparse(seed: 1, vertexCount: 1100)
    let computation = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try graph.closenessCentrality()
    }
    await #expect(throws: CancellationError.self) { try await computation.value }
  }
}
