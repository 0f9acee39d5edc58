import Graphs
import TestSupport
import Testing

@Suite struct TrianglesTests {
  @Test(arguments: RandomCase.all)
  func areSetsOfThreeThatAreAllJoined(random: RandomCase) throws {
    let graph = random.weightedGraph
    let isJoined = graph.underlying().adjacencyMatrix.map { $0.map { $0 > 0 } }
    var expected = [Int](repeating: 0, count: graph.vertexCount)
    for u in graph.vertices {
      for v in 0..<u where isJoined[u][v] {
        for w in 0..<v where isJoined[u][w] && isJoined[v][w] {
          for corner in [u, v, w] { expected[corner] += 1 }
        }
      }
    }
    #expect(try graph.triangleCounts() == expected)
    #expect(try graph.triangleCount() == expected.reduce(0, +) / 3)
  }

  /// Up to 64 vertices, rows are words of bits; isolated vertices take the graph past that.
  @Test(arguments: RandomCase.all)
  func moreVerticesMakeNoMoreTriangles(random: RandomCase) throws {
    let larger = random.graph.disjointUnion(with: .empty(64))
    #expect(try larger.triangleCount() == random.graph.triangleCount())
  }

  @Test(arguments: [40, 63, 64, 65, 66, 130], 0..<5)
  func isAThirdOfTheCounts(vertexCount: Int, seed: UInt64) throws {
    let graph = Graph.erdosRenyi(
      vertexCount: vertexCount, edgeCount: 6 * vertexCount, seed: seed)
    #expect(try graph.triangleCount() == graph.triangleCounts().reduce(0, +) / 3)
  }

  @Test(arguments: [0, 1, 2, 3, 17, 40])
  func allTriplesAreTrianglesWhereAllAreJoined(count: Int) throws {
    let pairs = (count - 1) * (count - 2) / 2
    let expected = [Int](repeating: count > 0 ? pairs : 0, count: count)
    #expect(try Graph.complete(count).triangleCounts() == expected)
  }

  @Test func thereAreNoneBetweenTwoSides() throws {
    #expect(try Graph.completeBipartite(20, 30).triangleCount() == 0)
    #expect(
      try Graph(vertexCount: 3, edges: [(0, 0), (0, 1), (0, 1), (1, 2)]).triangleCount() == 0)
  }

  @Test func manyThreadsCountTheSame() throws {
    // So many that they are counted in several parts.
    let graph = Graph.erdosRenyi(vertexCount: 300, edgeCount: 40_000, seed: 1)
    let counts = try Execution(threadCount: 1).run { try graph.triangleCounts() }
    #expect(try graph.triangleCount() == counts.reduce(0, +) / 3)
    for threadCount in [2, 16] {
      #expect(try Execution(threadCount: threadCount).run { try graph.triangleCounts() } == counts)
    }
    let labels = graph.shuffledLabels(seed: 1)
    let relabelled = try graph.relabelled(by: labels).triangleCounts()
    #expect(labels.map { relabelled[$0] } == counts)
  }

  /// networkx 3.6.1 `triangles`, igraph 1.0.0 `list_triangles`.
  @Test func areThoseOfOtherPrograms() throws {
    #expect(try Classics.karateClub.triangleCount() == 45)
    #expect(try Classics.karateClub.triangleCounts().prefix(4) == [18, 12, 11, 10])
    #expect(try Classics.whiteKinship.triangleCounts() == [12, 7, 0, 3, 5, 12, 7, 0, 3, 5])
    #expect(try Classics.florentineMarriages.triangleCount() == 3)
  }
}
