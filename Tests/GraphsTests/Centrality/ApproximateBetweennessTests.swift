import Graphs
import TestSupport
import Testing

@Suite struct ApproximateBetweennessTests {
  @Test(arguments: 0..<50) func isWithinTheErrorOfTheExact(seed: Int) throws {
    let graph = Graph.sparse(seed: seed, vertexCount: 40, isDirected: !seed.isMultiple(of: 2))
    let exact = try graph.betweennessCentrality()
    let estimate = try graph.approximateBetweenness(
      error: 0.05, confidence: 0.95, seed: UInt64(seed))
    #expect(estimate.scores.areNear(exact, within: 0.05))
  }

  @Test func oneVertexBetweenAllIsFound() throws {
    // Every pair of leaves has the centre between it; pairs with the centre have none.
    let estimate = try Graph.star(leaves: 50).approximateBetweenness(error: 0.05, seed: 1)
    #expect(estimate.scores[0].isNear(1, within: 0.05))
    #expect(estimate.scores.dropFirst().allSatisfy { $0 == 0 })
  }

  @Test func lessErrorNeedsMorePairs() throws {
    let rough = try Classics.karateClub.approximateBetweenness(error: 0.1, seed: 1)
    let fine = try Classics.karateClub.approximateBetweenness(error: 0.02, seed: 1)
    #expect(fine.pairCount > 4 * rough.pairCount)
    let exact = try Classics.karateClub.betweennessCentrality()
    #expect(fine.scores.areNear(exact, within: 0.02))
    #expect(!fine.scores.areNear(exact, within: 1e-6))
  }

  @Test func followsFromTheSeedAlone() throws {
    let graph = Graph.sparse(seed: 1)
    func estimate(seed: UInt64, threadCount: Int) throws -> BetweennessEstimate {
      try Execution(threadCount: threadCount).run {
        try graph.approximateBetweenness(error: 0.05, seed: seed)
      }
    }
    let alone = try estimate(seed: 1, threadCount: 1)
    #expect(try estimate(seed: 1, threadCount: 2) == alone)
    #expect(try estimate(seed: 1, threadCount: 16) == alone)
    #expect(try estimate(seed: 2, threadCount: 1) != alone)
  }

  @Test(arguments: [Graph.empty(0), .empty(1), .path(2), .empty(5), .complete(5)])
  func nothingIsBetween(graph: Graph) throws {
    let estimate = try graph.approximateBetweenness(error: 0.1, seed: 1)
    #expect(estimate.scores == graph.vertices.map { _ in 0 })
  }

  @Test func refusesErrorsThatAreNone() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph(vertexCount: 3, edges: []).approximateBetweenness(error: 0, seed: 1)
    }
  }
}
