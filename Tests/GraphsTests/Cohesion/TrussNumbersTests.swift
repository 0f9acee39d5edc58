import Graphs
import TestSupport
import Testing

@Suite struct TrussNumbersTests {
  /// Removes the edges in too few triangles until there are none, for one truss after another.
  @Test(arguments: RandomCase.all)
  func areThoseOfTheTrussesThatAreLeft(random: RandomCase) throws {
    let graph = random.graph.underlying()
    let edges = graph.edges.map { VertexPair($0.source, $0.target) }
    var numbers = [VertexPair: Int](uniqueKeysWithValues: edges.map { ($0, 2) })
    var left = Set(edges)
    var k = 3
    while !left.isEmpty {
      var removed: [VertexPair]
      repeat {
        removed = left.filter { edge in
          let triangles = graph.vertices.count { third in
            third != edge.source && third != edge.target
              && left.contains(VertexPair(edge.source, third))
              && left.contains(VertexPair(edge.target, third))
          }
          return triangles < k - 2
        }
        left.subtract(removed)
      } while !removed.isEmpty
      for edge in left { numbers[edge] = k }
      k += 1
    }
    let result = try random.graph.trussNumbers()
    #expect(result.edges == edges)
    #expect(result.numbers == edges.map { numbers[$0] })
  }

  @Test(arguments: RandomCase.all)
  func areNoMoreThanOneBeyondTheCoreNumbers(random: RandomCase) throws {
    let cores = random.graph.coreNumbers()
    let trusses = try random.graph.trussNumbers()
    for (edge, number) in zip(trusses.edges, trusses.numbers) {
      #expect(number <= 1 + min(cores[edge.source], cores[edge.target]))
    }
  }

  @Test func areTheSizeOfACompleteGraph() throws {
    try #expect(Graph.complete(6).trussNumbers().numbers == [Int](repeating: 6, count: 15))
    try #expect(Graph.cycle(4, isDirected: true).trussNumbers().numbers == [2, 2, 2, 2])
  }

  @Test func areNoneWithoutEdges() throws {
    try #expect(Graph.empty(0).trussNumbers().edges.isEmpty)
    try #expect(Graph(vertexCount: 1, edges: [(0, 0)]).trussNumbers().numbers.isEmpty)
  }

  /// networkx 3.6.1 `k_truss(G, k).number_of_edges()` for *k* from 2.
  @Test func areThoseOfOtherPrograms() throws {
    let numbers = try Classics.karateClub.trussNumbers().numbers
    #expect((2...6).map { k in numbers.count { $0 >= k } } == [78, 67, 25, 14, 0])
  }
}
