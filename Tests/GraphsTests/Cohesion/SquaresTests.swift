import Graphs
import TestSupport
import Testing

@Suite struct SquaresTests {
  /// Cycles of four vertices, one by one, from each vertex and by its two neighbours in order.
  @Test(arguments: RandomCase.all)
  func areTheCyclesOfFourVertices(random: RandomCase) throws {
    let matrix = random.graph.underlying().adjacencyMatrix
    let expected = matrix.indices.map { corner in
      matrix.indices.reduce(0) { sum, across in
        guard across != corner else { return sum }
        let shared = matrix.indices.count { matrix[corner][$0] * matrix[across][$0] > 0 }
        return sum + shared * (shared - 1) / 2
      }
    }
    #expect(try random.graph.squareCounts() == expected)
    #expect(try random.graph.squareCount() == expected.reduce(0, +) / 4)
  }

  /// igraph 1.0.0 `get_subisomorphisms_lad(Graph.Ring(4))`, which finds each square eight times.
  @Test func areThoseOfOtherPrograms() throws {
    #expect(try Graph.karateClub.squareCount() == 154)
    #expect(try Graph.southernWomen.squareCount() == 341)
  }

  @Test func areAllInACompleteGraph() throws {
    #expect(try Graph.complete(6).squareCount() == 45)
    #expect(try Graph.completeBipartite(4, 3).squareCount() == 18)
    #expect(try Graph.path(4).squareCount() == 0)
    #expect(try Graph.empty(0).squareCounts().isEmpty)
    #expect(try Graph(vertexCount: 2, edges: [(0, 1), (0, 1), (1, 1)]).squareCounts() == [0, 0])
  }

  @Test(arguments: [1, 2, 16]) func doNotDependOnThreads(threadCount: Int) throws {
    let graph = Graph.erdosRenyi(vertexCount: 800, edgeCount: 9000, seed: 1)
    let counts = try Execution(threadCount: threadCount).run { () throws(CancellationError) in
      try graph.squareCounts()
    }
    #expect(try counts == graph.squareCounts())
    #expect(counts.reduce(0, +).isMultiple(of: 4))
  }
}
