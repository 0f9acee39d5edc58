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

  /// sna 2.7 `centralization(g, degree, cmode = "indegree")` and `"outdegree"`.
  @Test func directionsAreThoseOfOtherPrograms() {
    let knoke = Classics.knokeInformation
    #expect(knoke.degreeCentralization(of: .incoming).isNear(0.50617283950617))
    #expect(knoke.degreeCentralization(of: .outgoing).isNear(0.38271604938272))
  }

  @Test(arguments: RandomCase.all) func directionsAgreeWithTheDefinition(_ random: RandomCase) {
    let matrix = random.graph.adjacencyMatrix
    for direction in ArcDirection.allCases {
      let degrees = random.graph.vertices.map { vertex in
        random.graph.vertices.count { other in
          let arc = direction == .outgoing ? matrix[vertex][other] : matrix[other][vertex]
          return other != vertex && arc > 0
        }
      }
      let others = random.graph.vertexCount - 1
      let sum = degrees.reduce(0) { $0 + (degrees.max() ?? 0) - $1 }
      let definition = others > 0 ? Double(sum) / Double(others * others) : nil
      #expect(random.graph.degreeCentralization(of: direction) == definition)
      #expect(random.graph.reversed().degreeCentralization(of: direction.opposite) == definition)
    }
  }

  @Test func directionsOfStars() {
    let star = Graph.star(leaves: 4, isDirected: true)
    #expect(star.degreeCentralization(of: .outgoing) == 1)
    #expect(star.degreeCentralization(of: .incoming) == 1.0 / 16)
    #expect(Graph.empty(1).degreeCentralization(of: .incoming) == nil)
    #expect(Graph.empty(0).degreeCentralization(of: .outgoing) == nil)
  }
}

extension ArcDirection {
  fileprivate var opposite: ArcDirection { self == .outgoing ? .incoming : .outgoing }
}
