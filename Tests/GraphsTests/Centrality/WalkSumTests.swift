import TestSupport
import Testing

@testable import Graphs

@Suite struct WalkSumTests {
  /// The sums solve *x* = 1 + *f* *A* *x*.
  @Test(arguments: RandomCase.all, [0.02, -0.02]) func solveTheirEquation(
    _ random: RandomCase, factor: Double
  ) throws {
    let rows = random.weightedGraph.outgoing
    guard let sums = try rows.walkSums(factor: factor) else { return }
    #expect(sums.count == rows.vertexCount)
    for vertex in sums.indices {
      let next = rows.range(of: vertex).reduce(0) {
        $0 + (rows.weights?[$1] ?? 1) * sums[Int(rows.targets[$1])]
      }
      #expect(sums[vertex].isNear(1 + factor * next, within: 1e-9))
    }
  }

  @Test func haveNoLimitFromTheLargestEigenvalueOn() throws {
    let cycle = Graph.cycle(7).outgoing
    for factor in [0.5, -0.5, 0.75] { #expect(try cycle.walkSums(factor: factor) == nil) }
    let sums = try #require(try cycle.walkSums(factor: 0.49))
    #expect(sums.areNear([Double](repeating: 1 / (1 - 0.98), count: 7), within: 1e-8))
  }

  @Test func endWhereWalksEnd() throws {
    let path = Graph.path(4, isDirected: true).outgoing
    #expect(try path.walkSums(factor: 10) == [1111, 111, 11, 1])
    #expect(try path.walkSums(factor: -10) == [-909, 91, -9, 1])
    #expect(try Graph.empty(2).outgoing.walkSums(factor: 5) == [1, 1])
    #expect(try Graph.empty(0).outgoing.walkSums(factor: 5) == [])
  }

  @Test func neighborSumsCountWeights() {
    let graph = Graph(vertexCount: 3, edges: [(0, 1), (0, 2)], weights: [2, 3])
    #expect(graph.outgoing.neighborSums(of: [1, 10, 100], times: 2) == [640, 4, 6])
  }
}
