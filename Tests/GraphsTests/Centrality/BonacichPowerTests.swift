import Graphs
import TestSupport
import Testing

@Suite struct BonacichPowerTests {
  @Test func withoutExponentItIsInProportionToTheDegree() throws {
    let power = try #require(try Classics.karateClub.bonacichPower(exponent: 0))
    let degrees = Classics.karateClub.degrees().map(Double.init)
    let scale = (34 / degrees.reduce(0) { $0 + $1 * $1 }).squareRoot()
    #expect(power.areNear(degrees.map { $0 * scale }))
  }

  @Test func aNegativeExponentFavoursWhomOthersDependOn() throws {
    // A centre with three contacts, each of which has two leaves that depend on it.
    let network = Graph(
      vertexCount: 10,
      edges: [(0, 1), (0, 2), (0, 3), (1, 4), (1, 5), (2, 6), (2, 7), (3, 8), (3, 9)])
    let friends = try #require(try network.bonacichPower(exponent: 0.4))
    let bargainers = try #require(try network.bonacichPower(exponent: -0.4))
    #expect(friends[0] > friends[1])
    #expect(bargainers[0] < bargainers[1])
    #expect(bargainers[1].isNear(bargainers[3]))
  }

  /// The vector *c* = *A 1* + β *A c*, scaled, put to the test.
  @Test(arguments: RandomCase.all) func solvesItsEquation(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    let matrix = graph.weightMatrix
    let strengths = matrix.map { $0.reduce(0, +) }
    guard let bound = strengths.max(), bound > 0 else {
      #expect(try graph.bonacichPower(exponent: 0.1, usingWeights: true) == nil)
      return
    }
    for exponent in [0.9 / bound, -0.9 / bound] {
      let power = try #require(try graph.bonacichPower(exponent: exponent, usingWeights: true))
      let rests = graph.vertices.map { vertex in
        power[vertex]
          - graph.vertices.reduce(0) { $0 + exponent * matrix[vertex][$1] * power[$1] }
      }
      let first = strengths.indices.first { strengths[$0] > 0 } ?? 0
      let scale = rests[first] / strengths[first]
      #expect(rests.areNear(strengths.map { $0 * scale }, within: 1e-9))
      let squares = power.reduce(0) { $0 + $1 * $1 }
      #expect(squares.isNear(Double(graph.vertexCount), within: 1e-9))
    }
  }

  @Test func beyondTheInverseOfTheEigenvalueThereIsNone() throws {
    #expect(try Graph.complete(5).bonacichPower(exponent: 0.3) == nil)
    #expect(try Graph.complete(5).bonacichPower(exponent: -0.3) == nil)
    #expect(try Graph.complete(5).bonacichPower(exponent: 0.2) != nil)
  }

  @Test func withoutEdgesThereIsNone() throws {
    #expect(try Graph.empty(0).bonacichPower(exponent: 0.1) == nil)
    #expect(try Graph.empty(3).bonacichPower(exponent: 0.1) == nil)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).bonacichPower(exponent: 0.1) == nil)
  }

  @Test func directedWalksBeginAtTheVertex() throws {
    let power = try #require(
      try Graph.path(3, isDirected: true).bonacichPower(exponent: 0.5))
    // 1 + 0.5, 1 and 0, scaled.
    let scale = (3 / 3.25).squareRoot()
    #expect(power.areNear([1.5 * scale, scale, 0]))
  }
}
