import Graphs
import TestSupport
import Testing

@Suite struct ApproximateDistanceDistributionTests {
  @Test(arguments: 0..<6) func isNearTheExact(seed: Int) throws {
    let graph = Graph.sparse(seed: seed, vertexCount: 300, isDirected: seed > 2)
    let estimate = try graph.approximateDistanceDistribution(registerBits: 7, seed: UInt64(seed))
    var exact = 0
    var counts = try graph.distanceDistribution().map { count in
      exact += count
      return Double(exact)
    }
    while counts.count < estimate.pairCounts.count { counts.append(Double(exact)) }
    for (count, estimated) in zip(counts, estimate.pairCounts) {
      #expect(abs(estimated / count - 1) < 4 * estimate.standardError)
    }
    let average = try #require(try graph.distanceSummary().averageDistance)
    #expect(try #require(estimate.averageDistance).isNear(average, within: 0.15 * average))
  }

  @Test func followsFromTheSeedAlone() throws {
    let graph = Graph.sparse(seed: 1, vertexCount: 1000)
    func estimate(seed: UInt64, threadCount: Int) throws -> DistanceEstimate {
      try Execution(threadCount: threadCount).run {
        try graph.approximateDistanceDistribution(registerBits: 7, seed: seed)
      }
    }
    let alone = try estimate(seed: 1, threadCount: 1)
    #expect(try estimate(seed: 1, threadCount: 16) == alone)
    #expect(try estimate(seed: 2, threadCount: 1) != alone)
  }

  @Test func ofLittleGraphs() throws {
    let null = try Graph.empty(0).approximateDistanceDistribution(seed: 1)
    #expect(null.pairCounts == [] && null.averageDistance == nil)
    let apart = try Graph.empty(3).approximateDistanceDistribution(seed: 1)
    #expect(apart.pairCounts == [3] && apart.averageDistance == nil)
    #expect(apart.standardError == 1.06 / 16)
  }

  @Test func refusesTooFewRegisters() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph(vertexCount: 1, edges: []).approximateDistanceDistribution(
        registerBits: 3, seed: 1)
    }
  }
}
