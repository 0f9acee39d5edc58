import TestSupport
import Testing

@testable import Graphs

@Suite struct BlockDependenciesTests {
  private static let graphs =
    (0..<20).map { Graph.sparse(seed: $0, vertexCount: 60).simplified() } + [
      .path(20), .star(leaves: 9), .cycle(8), Classics.karateClub, Classics.krackhardtKite,
      Classics.florentineMarriages,
    ]

  @Test(arguments: graphs) func areThoseOfTheWholeGraph(graph: Graph) throws {
    let sums = try graph.dependencySumsByBlock(usingWeights: false)
    let whole = try graph.dependencySums(
      of: graph.vertices.map { _ in 1 }, usingWeights: false, Checkpoint(steps: 0))
    #expect(sums.areNear(whole, within: 1e-9))
  }

  @Test func ofATreeFollowFromItsBranches() throws {
    let path = try Graph.path(10_000).dependencySumsByBlock(usingWeights: false)
    let expected: [Double] = (0..<10_000).map { Double(2 * $0 * (9999 - $0)) }
    #expect(path == expected)
    #expect(try Graph.star(leaves: 50).dependencySumsByBlock(usingWeights: true)[0] == 50 * 49)
  }
}
