import Graphs
import TestSupport
import Testing

@Suite struct LeastUpperBoundednessTests {
  @Test(arguments: RandomCase.all)
  func countsThePairsWithoutALeastSuperiorInCommon(random: RandomCase) throws {
    let graph = random.graph
    let distances = ShortestPathOracle(graph).distances
    let components = graph.connectedComponents()
    var violations = 0
    for members in components.members where members.count > 2 {
      for u in members {
        for v in members where v < u {
          let superiors = members.filter { distances[$0][u] + distances[$0][v] < .infinity }
          let hasLeast = superiors.contains { least in
            superiors.allSatisfy { distances[$0][least] < .infinity }
          }
          violations += hasLeast ? 0 : 1
        }
      }
    }
    let possible = components.sizes.reduce(0) { $0 + max(0, ($1 - 1) * ($1 - 2)) / 2 }
    let expected = possible > 0 ? 1 - Double(violations) / Double(possible) : nil
    try #expect(graph.leastUpperBoundedness().isNear(expected))
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let other = graph.relabelled(by: graph.shuffledLabels(seed: random.seed))
    try #expect(other.leastUpperBoundedness() == graph.leastUpperBoundedness())
  }

  @Test func isOneUnderOneHeadAndZeroUnderHeadsOfTheirOwn() throws {
    try #expect(Graph.star(leaves: 4, isDirected: true).leastUpperBoundedness() == 1)
    let leaves = Graph(
      vertexCount: 5, edges: (1..<5).map { ($0, 0) }, isDirected: true)
    try #expect(leaves.leastUpperBoundedness() == 0)
    try #expect(Graph.path(3).leastUpperBoundedness() == 1)
  }

  @Test(arguments: [1, 2, 16])
  func doesNotDependOnTheThreads(threadCount: Int) throws {
    let graph = Graph.random(seed: 7, maximumVertexCount: 150, isDirected: true, isSimple: true)
    let alone = try Execution(threadCount: 1).run { try graph.leastUpperBoundedness() }
    try Execution(threadCount: threadCount).run {
      try #expect(graph.leastUpperBoundedness() == alone)
    }
  }

  @Test func isUndefinedWithoutThreeVerticesInAComponent() throws {
    for count in 0...3 { try #expect(Graph.empty(count).leastUpperBoundedness() == nil) }
    try #expect(Graph.path(2, isDirected: true).leastUpperBoundedness() == nil)
  }

  /// sna 2.7 `lubness`; where it differs it asks for the greatest superior in place of the least.
  @Test func isThatOfOtherPrograms() throws {
    try #expect(Classics.knokeInformation.leastUpperBoundedness() == 1)
    try #expect(Graph.twoCircles.leastUpperBoundedness() == 1)
  }
}
