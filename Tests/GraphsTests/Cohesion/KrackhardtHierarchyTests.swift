import Graphs
import TestSupport
import Testing

@Suite struct KrackhardtHierarchyTests {
  @Test(arguments: RandomCase.all)
  func isTheShareOfReachablePairsThatAreReachedOneWay(random: RandomCase) throws {
    let graph = random.graph
    let distances = ShortestPathOracle(graph).distances
    var (oneWay, all) = (0, 0)
    for u in graph.vertices {
      for v in 0..<u {
        let ways = [distances[u][v], distances[v][u]].count { $0 < .infinity }
        oneWay += ways == 1 ? 1 : 0
        all += ways > 0 ? 1 : 0
      }
    }
    try #expect(graph.krackhardtHierarchy() == (all > 0 ? Double(oneWay) / Double(all) : nil))
  }

  @Test(arguments: RandomCase.all)
  func isThatOfTheGraphTurnedRound(random: RandomCase) throws {
    let graph = random.graph
    let turned = Graph(
      vertexCount: graph.vertexCount, edges: graph.edges.map { ($0.target, $0.source) },
      isDirected: graph.isDirected)
    try #expect(graph.krackhardtHierarchy() == turned.krackhardtHierarchy())
  }

  @Test func isOneInATreeAndZeroInACycle() throws {
    try #expect(Graph.star(leaves: 4, isDirected: true).krackhardtHierarchy() == 1)
    try #expect(Graph.cycle(4, isDirected: true).krackhardtHierarchy() == 0)
    try #expect(Graph.path(4).krackhardtHierarchy() == 0)
  }

  @Test func isUndefinedWhereNothingIsReached() throws {
    try #expect(Graph.empty(0).krackhardtHierarchy() == nil)
    let loop = Graph(vertexCount: 2, edges: [(0, 0)], isDirected: true)
    try #expect(loop.krackhardtHierarchy() == nil)
  }

  /// sna 2.7 `hierarchy(measure = "krackhardt")`.
  @Test func isThatOfOtherPrograms() throws {
    try #expect(Classics.knokeInformation.krackhardtHierarchy() == 0)
    try #expect(Graph.twoCircles.krackhardtHierarchy().isNear(0.733333333333, within: 1e-11))
  }
}
