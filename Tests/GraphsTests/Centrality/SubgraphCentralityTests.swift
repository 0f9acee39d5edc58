import Graphs
import TestSupport
import Testing

@Suite struct SubgraphCentralityTests {
  // networkx 3.6.1, subgraph_centrality(G).
  @Test func karateClub() throws {
    let centrality = try Classics.karateClub.subgraphCentrality()
    #expect(centrality[0].isNear(128.095013522889, within: 1e-10))
    #expect(centrality[11].isNear(4.422322484601, within: 1e-10))
    #expect(centrality[33].isNear(136.722338183592, within: 1e-10))
  }

  /// The exponential series, term by term.
  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let matrix = random.graph.underlying().adjacencyMatrix
    let expected = matrix.indices.map { vertex in
      var walks = matrix.indices.map { $0 == vertex ? 1.0 : 0 }
      var sum = 1.0
      for length in 1...100 {
        walks = matrix.map { row in
          zip(row, walks).reduce(0) { $0 + $1.0 * $1.1 } / Double(length)
        }
        sum += walks[vertex]
      }
      return sum
    }
    let centrality = try random.graph.subgraphCentrality()
    #expect(
      zip(centrality, expected).allSatisfy { $0.isNear($1, within: 1e-12 * max(1, $1)) })
  }

  @Test(arguments: [2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let one = try Execution(threadCount: 1).run { try Classics.karateClub.subgraphCentrality() }
    let many = try Execution(threadCount: threadCount).run {
      try Classics.karateClub.subgraphCentrality()
    }
    #expect(one == many)
  }

  @Test func completeGraphs() throws {
    // (e⁹ + 9 / e) / 10 on the complete graph of ten.
    let centrality = try Graph.complete(10).subgraphCentrality()
    #expect(centrality[0].isNear(810.6394842545927, within: 1e-9))
  }

  @Test func aVertexAloneHasTheWalkOfNoEdge() throws {
    #expect(try Graph.empty(0).subgraphCentrality() == [])
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).subgraphCentrality() == [1])
  }
}
