import Graphs
import TestSupport
import Testing

@Suite struct BetweennessCentralizationTests {
  // sna 2.7-1, centralization(g, betweenness, mode = "graph").
  @Test func classics() throws {
    let club = try #require(try Classics.karateClub.betweennessCentralization())
    #expect(club.isNear(0.40555719533, within: 1e-11))
    let kin = try #require(try Classics.whiteKinship.betweennessCentralization())
    #expect(kin.isNear(0.162037037037, within: 1e-12))
    let marriages = try #require(try Classics.florentineMarriages.betweennessCentralization())
    #expect(marriages.isNear(0.383492063492, within: 1e-12))
  }

  @Test(arguments: [2, 3, 10]) func aStarHasOne(leaves: Int) throws {
    let star = try #require(
      try Graph.star(leaves: leaves, isDirected: true).betweennessCentralization())
    #expect(star.isNear(1))
  }

  @Test func equalVerticesHaveNone() throws {
    #expect(try Graph.complete(5).betweennessCentralization() == 0)
    #expect(try Graph.empty(3).betweennessCentralization() == 0)
  }

  @Test(arguments: RandomCase.all) func isAShare(_ random: RandomCase) throws {
    let graph = random.graph
    #expect(try (graph.betweennessCentralization() == nil) == (graph.vertexCount < 3))
    guard let centralization = try graph.betweennessCentralization() else { return }
    #expect(0 <= centralization && centralization <= 1)
  }

  @Test(arguments: RandomCase.all) func isThatOfKnownScores(_ random: RandomCase) throws {
    let graph = random.graph
    let scores = try graph.underlying().betweennessCentrality()
    #expect(graph.betweennessCentralization(of: scores) == (try graph.betweennessCentralization()))
  }
}
