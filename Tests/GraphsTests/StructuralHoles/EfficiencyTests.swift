import Graphs
import TestSupport
import Testing

@Suite struct EfficiencyTests {
  @Test(arguments: RandomCase.all)
  func isTheEffectiveShareOfTheContacts(random: RandomCase) throws {
    let graph = random.weightedGraph
    for usingWeights in [false, true] {
      let sizes = try graph.effectiveSize(usingWeights: usingWeights)
      let expected = zip(sizes, graph.underlying().degrees()).map { size, degree in
        size.map { $0 / Double(degree) }
      }
      let efficiency = try graph.efficiency(usingWeights: usingWeights)
      #expect(efficiency == expected)
      #expect(efficiency.allSatisfy { $0.map { $0 > 0 && $0 <= 1 } ?? true })
    }
  }

  @Test func isOneAmongStrangersAndLeastInACompleteGraph() throws {
    #expect(try Graph.star(leaves: 4).efficiency() == [1, 1, 1, 1, 1])
    #expect(try Graph.complete(5).efficiency() == [Double?](repeating: 0.25, count: 5))
    #expect(try Graph.empty(1).efficiency() == [nil])
    #expect(try Graph.empty(0).efficiency().isEmpty)
  }

  /// networkx 3.6.1, effective_size(G)[v] / G.degree(v).
  @Test func isThatOfOtherPrograms() throws {
    let club = try Classics.karateClub.efficiency()
    #expect([club[0], club[2], club[33]].areNear([0.859375, 0.78, 0.8961937716262978]))
  }
}
