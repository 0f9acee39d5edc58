import Graphs
import TestSupport
import Testing

@Suite struct InfomapCommunitiesTests {
  @Test(arguments: 0..<30) func isTheBestOfAllDivisionsOfFewVertices(_ seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 7, isWeighted: true)
    let found = try graph.infomapCommunities(usingWeights: true, trials: 20)
    let codelength = graph.codelength(of: found, usingWeights: true)
    let least = Partition.all(vertexCount: graph.vertexCount)
      .compactMap { graph.codelength(of: $0, usingWeights: true) }.min()
    #expect(codelength.isNear(least, within: 1e-9))
  }

  @Test(arguments: RandomCase.all) func noVertexIsBetterWithItsNeighbors(
    _ random: RandomCase
  ) throws {
    let graph = random.graph.underlying()
    let found = try graph.infomapCommunities(trials: 1)
    guard let codelength = graph.codelength(of: found) else { return }
    for edge in graph.edges {
      for (vertex, neighbor) in [(edge.source, edge.target), (edge.target, edge.source)] {
        var labels = found.parts
        labels[vertex] = labels[neighbor]
        #expect((graph.codelength(of: Partition(labels: labels)) ?? 0) >= codelength - 1e-9)
      }
    }
  }

  /// igraph 1.0.0, `community_infomap(trials=20)`.
  @Test func classics() throws {
    for (graph, expected) in [
      (Classics.karateClub, 4.3117926458), (Classics.krackhardtKite, 3.1105560595),
      (Classics.florentineMarriages, 3.4469617274),
    ] {
      let found = try graph.infomapCommunities(trials: 20)
      #expect(graph.codelength(of: found).isNear(expected, within: 1e-9))
    }
  }

  @Test func findsCliquesInARing() throws {
    let ring = Graph.ringOfCliques(count: 10, size: 5)
    #expect(try ring.infomapCommunities().parts == ring.vertices.map { $0 / 5 })
  }

  @Test func severalThreadsFindTheSame() throws {
    let graph = Graph.random(seed: 30, maximumVertexCount: 60)
    let found = try [1, 2, 16].map { threadCount in
      try Execution(threadCount: threadCount).run { try graph.infomapCommunities(seed: 9) }
    }
    #expect(found[1] == found[0] && found[2] == found[0])
  }

  @Test func edgeCases() throws {
    #expect(try Graph.empty(0).infomapCommunities().count == 0)
    #expect(try Graph.empty(3).infomapCommunities().count == 3)
    let edges = [(0, 0), (0, 1), (1, 0)]
    let graph = Graph(vertexCount: 3, edges: edges, isDirected: true)
    #expect(try graph.infomapCommunities().parts == [0, 0, 1])
  }
}
