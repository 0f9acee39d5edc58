import Graphs
import TestSupport
import Testing

@Suite struct DegreeCentralizationTests {
  // sna 2.7-1, centralization(g, degree, mode = "graph").
  @Test func classics() throws {
    #expect(try #require(Classics.karateClub.degreeCentralization()).isNear(422.0 / 1056))
    #expect(try #require(Classics.whiteKinship.degreeCentralization()).isNear(26.0 / 72))
  }

  @Test(arguments: [2, 3, 10, 100]) func aStarHasOne(leaves: Int) {
    #expect(Graph.star(leaves: leaves).degreeCentralization() == 1)
    #expect(Graph.star(leaves: leaves, isDirected: true).degreeCentralization() == 1)
  }

  @Test func equalDegreesHaveNone() {
    #expect(Graph.cycle(5).degreeCentralization() == 0)
    #expect(Graph.empty(3).degreeCentralization() == 0)
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) {
    let graph = random.graph
    guard graph.vertexCount > 2 else { return }
    let matrix = graph.adjacencyMatrix
    let degrees = graph.vertices.map { vertex in
      Double(graph.vertices.count { matrix[vertex][$0] + matrix[$0][vertex] > 0 })
    }
    let largest = degrees.max() ?? 0
    let star = Double((graph.vertexCount - 1) * (graph.vertexCount - 2))
    let definition = degrees.reduce(0) { $0 + largest - $1 } / star
    #expect(graph.degreeCentralization() == definition)
    #expect(0 <= definition && definition <= 1)
  }
}
