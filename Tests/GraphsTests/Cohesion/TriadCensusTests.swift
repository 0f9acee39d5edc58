import Graphs
import TestSupport
import Testing

@Suite struct TriadCensusTests {
  /// Looks at all triples, and knows the kinds by an example of each.
  @Test(arguments: RandomCase.all) func countsEveryTripleOnce(random: RandomCase) throws {
    let matrix = random.graph.adjacencyMatrix
    var expected = [Int](repeating: 0, count: 16)
    for u in matrix.indices {
      for v in 0..<u {
        for w in 0..<v {
          let kind = try #require(Self.examples.firstIndex { isAlike($0, matrix, [u, v, w]) })
          expected[kind] += 1
        }
      }
    }
    #expect(try random.graph.triadCensus().counts == expected)
  }

  /// Arcs among three vertices of each kind, in the order of the kinds.
  private static let examples: [[(Int, Int)]] = [
    [], [(0, 1)], [(0, 1), (1, 0)], [(1, 0), (1, 2)], [(0, 1), (2, 1)], [(0, 1), (1, 2)],
    [(0, 1), (1, 0), (2, 1)], [(0, 1), (1, 0), (1, 2)], [(0, 1), (1, 2), (0, 2)],
    [(0, 1), (1, 2), (2, 0)], [(0, 1), (1, 0), (1, 2), (2, 1)],
    [(0, 2), (2, 0), (1, 0), (1, 2)], [(0, 2), (2, 0), (0, 1), (2, 1)],
    [(0, 2), (2, 0), (0, 1), (1, 2)], [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2)],
    [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)],
  ]

  /// Whether the arcs among three vertices are those of an example, in any order of the three.
  private func isAlike(_ example: [(Int, Int)], _ matrix: [[Double]], _ triple: [Int]) -> Bool {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let arcCount = triple.reduce(0.0) { sum, u in sum + triple.reduce(0) { $0 + matrix[u][$1] } }
    return Int(arcCount) == example.count
      && orders.contains { order in
        example.allSatisfy { matrix[triple[order[$0.0]]][triple[order[$0.1]]] > 0 }
      }
  }

  @Test func aGraphOfFewerThanThreeHasNoTriads() throws {
    for count in 0...2 {
      let census = try Graph.complete(count).triadCensus()
      #expect(census.counts.allSatisfy { $0 == 0 })
    }
    #expect(try Graph.path(3, isDirected: true).triadCensus()[.t021C] == 1)
  }

  @Test func undirectedEdgesLeadBothWays() throws {
    let club = Classics.karateClub
    let census = try club.triadCensus()
    #expect(census[.t300] == 45)
    #expect(try club.withArcsBothWays().triadCensus() == census)
  }

  @Test func manyThreadsCountTheSame() throws {
    // So many triples that they are counted in several parts.
    let graph = Graph.erdosRenyi(
      vertexCount: 300, edgeCount: 40_000, isDirected: true, seed: 1)
    let census = try Execution(threadCount: 1).run { try graph.triadCensus() }
    #expect(try Execution(threadCount: 16).run { try graph.triadCensus() } == census)
    let triples = 300 * 299 * 298 / 6
    #expect(census.counts.reduce(0, +) == triples)
  }

  /// networkx 3.6.1 `triadic_census`, igraph 1.0.0 `triad_census`, sna 2.7 `triad.census`.
  @Test func isThatOfOtherPrograms() throws {
    let census = try Classics.knokeInformation.triadCensus()
    #expect(census.counts == [3, 13, 12, 1, 13, 3, 10, 4, 7, 0, 14, 4, 2, 1, 24, 9])
  }
}
