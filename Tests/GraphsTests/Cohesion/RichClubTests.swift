import Graphs
import TestSupport
import Testing

@Suite struct RichClubTests {
  @Test(arguments: RandomCase.all)
  func areTheDensitiesAmongVerticesOfHighDegree(random: RandomCase) {
    let graph = random.graph.underlying()
    let degrees = graph.degrees()
    let expected = (0..<(degrees.max() ?? 0)).map { k -> Double? in
      let club = graph.vertices.filter { degrees[$0] > k }
      let edges = graph.edges.count { degrees[$0.source] > k && degrees[$0.target] > k }
      return club.count < 2 ? nil : Double(2 * edges) / Double(club.count * (club.count - 1))
    }
    #expect(random.graph.richClubCoefficients().areNear(expected))
  }

  @Test func areAllOneInACompleteGraph() {
    #expect(Graph.complete(4).richClubCoefficients() == [1, 1, 1])
    #expect(Graph.star(leaves: 3).richClubCoefficients() == [0.5, nil, nil])
  }

  @Test func areNoneWithoutEdges() {
    #expect(Graph.empty(0).richClubCoefficients().isEmpty)
    #expect(Graph(vertexCount: 1, edges: [(0, 0)]).richClubCoefficients().isEmpty)
  }

  /// networkx 3.6.1 `rich_club_coefficient(normalized=False)`.
  @Test func areThoseOfOtherPrograms() {
    let expected = [4.0 / 21, 16.0 / 55, 13.0 / 36, 0, nil, nil]
    #expect(Classics.florentineMarriages.richClubCoefficients().areNear(expected))
    let karate = Classics.karateClub.richClubCoefficients()
    #expect(karate[1].isNear(0.14583333333333334))
    #expect(karate[4].isNear(0.4888888888888889))
    #expect(karate[15] == 0)
    #expect(karate[16] == nil)
  }
}
