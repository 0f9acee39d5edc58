import TestSupport
import Testing

@testable import Graphs

@Suite struct PairColumnsTests {
  @Test(arguments: RandomCase.all) func aColumnIsTheMatrix(_ random: RandomCase) {
    let graph = random.graph
    let pairs = PairColumns(vertexCount: graph.vertexCount, isOrdered: graph.isDirected)
    let column = pairs.column(of: graph, usingWeights: false)
    #expect(column.count == pairs.count)
    #expect(pairs.matrix(of: column) == Array(graph.adjacencyMatrix.joined()))
  }

  @Test(arguments: RandomCase.all) func permutationsExchangeVertices(_ random: RandomCase) {
    let graph = random.graph.simplified()
    let pairs = PairColumns(vertexCount: graph.vertexCount, isOrdered: graph.isDirected)
    let matrix = pairs.matrix(of: pairs.column(of: graph, usingWeights: false))
    let labels = graph.shuffledLabels(seed: random.seed)
    let expected = pairs.column(of: graph, usingWeights: false)
    let relabelled = graph.relabelled(by: labels)
    let relabelledMatrix = pairs.matrix(of: pairs.column(of: relabelled, usingWeights: false))
    #expect(pairs.column(of: relabelledMatrix, after: labels) == expected)
    #expect(pairs.column(of: matrix, after: Array(graph.vertices)) == expected)
  }

  @Test func columnsAreMadeOrthonormal() throws {
    let columns = try #require(OrthonormalColumns([[1, 1, 1], [1, 2, 4]]))
    // What is left is at right angles to both.
    let rest = columns.rest(of: [5, -1, 2])
    #expect(dotProduct(rest, [1, 1, 1]).isNear(0))
    #expect(dotProduct(rest, [1, 2, 4]).isNear(0))
    #expect(OrthonormalColumns([[1, 1, 1], [2, 2, 2]]) == nil)
  }
}
