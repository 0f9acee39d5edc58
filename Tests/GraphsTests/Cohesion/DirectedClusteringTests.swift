import Graphs
import TestSupport
import Testing

@Suite struct DirectedClusteringTests {
  /// Fagiolo's matrix form.
  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(random: RandomCase) throws {
    let arcs = random.graph.adjacencyMatrix
    let expected = arcs.indices.map { i in
      var (closed, total, bilateral) = (0.0, 0.0, 0.0)
      for j in arcs.indices {
        total += arcs[i][j] + arcs[j][i]
        bilateral += arcs[i][j] * arcs[j][i]
        for k in arcs.indices {
          let sides = (arcs[i][j] + arcs[j][i]) * (arcs[j][k] + arcs[k][j])
          closed += sides * (arcs[k][i] + arcs[i][k])
        }
      }
      let possible = 2 * (total * (total - 1) - 2 * bilateral)
      return possible > 0 ? closed / possible : 0
    }
    #expect(try random.graph.directedClustering().areNear(expected))
  }

  @Test func ofAnUndirectedGraphIsTheLocalClustering() throws {
    let club = Classics.karateClub
    #expect(try club.directedClustering() == club.localClustering())
    #expect(try club.withArcsBothWays().directedClustering().areNear(club.localClustering()))
  }

  @Test func isZeroWithFewerThanTwoNeighbors() throws {
    let graph = Graph(vertexCount: 2, edges: [(0, 1), (1, 0), (0, 0)], isDirected: true)
    #expect(try graph.directedClustering() == [0, 0])
    #expect(try Graph.empty(0).directedClustering().isEmpty)
  }

  /// networkx 3.6.1, clustering(G) of a DiGraph.
  @Test func isThatOfOtherPrograms() throws {
    let expected = [
      0.7794117647, 0.5510204082, 0.5121951220, 0.8333333333, 0.5178571429, 0.3, 0.6111111111,
      0.8846153846, 0.6923076923, 0.8157894737,
    ]
    let knoke = try Classics.knokeInformation.directedClustering()
    #expect(knoke.areNear(expected, within: 1e-10))
  }
}
