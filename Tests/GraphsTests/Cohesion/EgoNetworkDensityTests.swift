import Graphs
import TestSupport
import Testing

@Suite struct EgoNetworkDensityTests {
  @Test(arguments: RandomCase.all) func isTheDensityBetweenNeighbors(_ random: RandomCase) throws {
    let arcs = random.graph.adjacencyMatrix
    let expected = arcs.indices.map { ego -> Double? in
      let neighbors = arcs.indices.filter { arcs[ego][$0] + arcs[$0][ego] > 0 }
      guard neighbors.count > 1 else { return nil }
      let joined = neighbors.reduce(0.0) { sum, u in
        neighbors.reduce(sum) { $0 + (u == $1 ? 0 : arcs[u][$1]) }
      }
      return joined / Double(neighbors.count * (neighbors.count - 1))
    }
    #expect(try random.graph.egoNetworkDensity().areNear(expected))
  }

  @Test func ofAnUndirectedGraphIsTheLocalClustering() throws {
    let club = Classics.karateClub
    let clustering = zip(try club.localClustering(), club.degrees()).map { $1 > 1 ? $0 : nil }
    #expect(try club.egoNetworkDensity() == clustering)
    #expect(try club.withArcsBothWays().egoNetworkDensity().areNear(clustering))
  }

  @Test func severalThreadsFindTheSame() throws {
    let graph = Graph.sparse(seed: 3, isDirected: true)
    let found = try [1, 2, 16].map { threadCount in
      try Execution(threadCount: threadCount).run { try graph.egoNetworkDensity() }
    }
    #expect(found[1] == found[0] && found[2] == found[0])
  }

  /// The directed example of LDBC Graphalytics and its expected clustering.
  @Test func exampleOfGraphalytics() throws {
    let edges = [
      (1, 3), (1, 5), (2, 4), (2, 5), (2, 10), (3, 1), (3, 5), (3, 8), (3, 10), (5, 3), (5, 4),
      (5, 8), (6, 3), (6, 4), (7, 4), (8, 1), (9, 4),
    ]
    let graph = Graph(
      vertexCount: 10, edges: edges.map { ($0.0 - 1, $0.1 - 1) }, isDirected: true)
    let densities = try graph.egoNetworkDensity()
    #expect(Array(densities.prefix(4)).areNear([2.0 / 3, 1.0 / 6, 0.15, 0.05]))
  }

  @Test func isUndefinedWithFewerThanTwoNeighbors() throws {
    #expect(try Graph.empty(0).egoNetworkDensity().isEmpty)
    let graph = Graph(vertexCount: 2, edges: [(0, 1), (1, 0), (0, 0)], isDirected: true)
    #expect(try graph.egoNetworkDensity() == [nil, nil])
  }
}
