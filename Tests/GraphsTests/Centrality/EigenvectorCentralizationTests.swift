import Graphs
import TestSupport
import Testing

@Suite struct EigenvectorCentralizationTests {
  // networkx 3.6.1, eigenvector_centrality(G, max_iter=100000, tol=1e-15), the differences from the
  // largest over those of eigenvector_centrality(star_graph(n - 1)).
  @Test func classics() throws {
    let club = try #require(try Classics.karateClub.eigenvectorCentralization())
    #expect(club.isNear(0.4003825053, within: 1e-10))
    let kin = try #require(try Classics.whiteKinship.eigenvectorCentralization())
    #expect(kin.isNear(0.3631573398, within: 1e-10))
  }

  @Test(arguments: [2, 3, 10, 100]) func aStarHasOne(leaves: Int) throws {
    let star = try #require(
      try Graph.star(leaves: leaves, isDirected: true).eigenvectorCentralization())
    #expect(star.isNear(1, within: 1e-9))
  }

  @Test func equalVerticesHaveNone() throws {
    #expect(try #require(try Graph.complete(5).eigenvectorCentralization()).isNear(0))
  }

  @Test func aSmallStarWithALongTailPassesOne() throws {
    let head = (1...8).map { (0, $0) }
    let tail = (8..<40).map { ($0, $0 + 1) }
    let comet = Graph(vertexCount: 41, edges: head + tail)
    #expect(try #require(try comet.eigenvectorCentralization()) > 1)
  }

  @Test(arguments: RandomCase.all) func isThatOfAConnectedGraph(_ random: RandomCase) throws {
    let graph = random.graph
    let isDefined = graph.vertexCount > 2 && graph.connectedComponents().count == 1
    #expect(try (graph.eigenvectorCentralization() != nil) == isDefined)
    if let centralization = try graph.eigenvectorCentralization() { #expect(centralization >= 0) }
  }
}
