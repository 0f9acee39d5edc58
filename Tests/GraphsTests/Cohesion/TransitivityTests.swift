import Graphs
import TestSupport
import Testing

@Suite struct TransitivityTests {
  /// Looks at all ordered triples of different vertices of which the first two and last two are
  /// joined.
  @Test(arguments: RandomCase.all)
  func isTheShareOfClosedPaths(random: RandomCase) throws {
    let graph = random.graph
    let isJoined = graph.underlying().adjacencyMatrix.map { $0.map { $0 > 0 } }
    var (paths, closed) = (0, 0)
    for first in isJoined.indices {
      for middle in isJoined.indices where isJoined[first][middle] {
        for last in isJoined.indices where last != first && isJoined[middle][last] {
          paths += 1
          if isJoined[first][last] { closed += 1 }
        }
      }
    }
    let expected = paths > 0 ? Double(closed) / Double(paths) : nil
    #expect(try graph.transitivity().isNear(expected))
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let other = graph.relabelled(by: graph.shuffledLabels(seed: random.seed))
    #expect(try other.transitivity() == graph.transitivity())
  }

  @Test func isNotDefinedWithoutPathsOfTwoEdges() throws {
    #expect(try Graph.empty(0).transitivity() == nil)
    #expect(try Graph.empty(3).transitivity() == nil)
    #expect(try Graph(vertexCount: 2, edges: [(0, 1), (0, 1), (1, 1)]).transitivity() == nil)
  }

  @Test func isZeroInTreesAndOneIfAllAreJoined() throws {
    #expect(try Graph.star(leaves: 4).transitivity() == 0)
    #expect(try Graph.completeBipartite(3, 3).transitivity() == 0)
    #expect(try Graph.complete(5).transitivity() == 1)
    #expect(try Graph.cycle(3, isDirected: true).transitivity() == 1)
  }

  /// networkx 3.6.1 `transitivity`, igraph 1.0.0 `transitivity_undirected`, sna 2.7 `gtrans`.
  @Test func isThatOfOtherPrograms() throws {
    #expect(try Classics.karateClub.transitivity().isNear(0.255681818182))
    #expect(try Classics.whiteKinship.transitivity().isNear(0.586956521739))
    #expect(try Classics.florentineMarriages.transitivity().isNear(0.191489361702))
    #expect(try Classics.knokeInformation.transitivity().isNear(0.758064516129))
  }
}
