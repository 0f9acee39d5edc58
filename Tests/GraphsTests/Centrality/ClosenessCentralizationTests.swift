import Graphs
import TestSupport
import Testing

@Suite struct ClosenessCentralizationTests {
  // sna 2.7-1, centralization(g, closeness, mode = "graph").
  @Test func classics() throws {
    let club = try #require(try Classics.karateClub.closenessCentralization())
    #expect(club.isNear(0.298194891208, within: 1e-12))
    let kin = try #require(try Classics.whiteKinship.closenessCentralization())
    #expect(kin.isNear(0.445452464202, within: 1e-12))
  }

  @Test(arguments: [2, 3, 10, 100]) func aStarHasOne(leaves: Int) throws {
    let star = try #require(
      try Graph.star(leaves: leaves, isDirected: true).closenessCentralization())
    #expect(star.isNear(1))
    #expect(star <= 1)
  }

  @Test func aCycleHasNone() throws {
    #expect(try Graph.cycle(6).closenessCentralization() == 0)
  }

  @Test func aGraphInPartsHasNoAnswer() throws {
    #expect(try Classics.florentineMarriages.closenessCentralization() == nil)
    #expect(try Graph.empty(3).closenessCentralization() == nil)
  }

  @Test(arguments: RandomCase.all) func isAShareOfAConnectedGraph(_ random: RandomCase) throws {
    let graph = random.graph
    let isDefined = graph.vertexCount > 2 && graph.connectedComponents().count == 1
    #expect(try (graph.closenessCentralization() != nil) == isDefined)
    guard let centralization = try graph.closenessCentralization() else { return }
    #expect(0 <= centralization && centralization <= 1)
  }

  @Test(arguments: RandomCase.all) func isThatOfKnownScores(_ random: RandomCase) throws {
    let graph = random.graph
    let scores = try graph.underlying().closenessCentrality()
    #expect(graph.closenessCentralization(of: scores) == (try graph.closenessCentralization()))
  }
}
