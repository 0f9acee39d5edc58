import Graphs
import TestSupport
import Testing

@Suite struct ConnectednessTests {
  @Test(arguments: RandomCase.all)
  func isTheShareOfPairsThatAPathJoins(random: RandomCase) {
    let graph = random.graph
    let distances = ShortestPathOracle(graph.underlying()).distances
    let pairs = graph.vertices.flatMap { u in (0..<u).map { distances[u][$0] } }
    let joined = pairs.count { $0 < .infinity }
    let expected = pairs.isEmpty ? nil : Double(joined) / Double(pairs.count)
    #expect(graph.connectedness().isNear(expected))
  }

  @Test func isUndefinedWithoutPairs() {
    #expect(Graph.empty(0).connectedness() == nil)
    #expect(Graph.empty(1).connectedness() == nil)
    #expect(Graph.empty(2).connectedness() == 0)
  }

  /// sna 2.7 `connectedness`.
  @Test func isThatOfOtherPrograms() {
    #expect(Classics.knokeInformation.connectedness() == 1)
    #expect(Classics.florentineMarriages.connectedness().isNear(0.875))
  }
}
