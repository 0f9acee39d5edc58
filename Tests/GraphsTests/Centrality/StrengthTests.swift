import Graphs
import TestSupport
import Testing

@Suite struct StrengthTests {
  @Test func weightsOfTheEdgesOfAVertexAreAdded() {
    let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], weights: [2, 0.5])
    #expect(path.strengths() == [2, 2.5, 0.5])
  }

  @Test func loopsCountTwiceAndParallelEdgesEach() {
    let edges = [(0, 0), (0, 1), (1, 0)]
    let undirected = Graph(vertexCount: 3, edges: edges, weights: [1, 2, 4])
    #expect(undirected.strengths() == [8, 6, 0])
    let directed = Graph(vertexCount: 3, edges: edges, weights: [1, 2, 4], isDirected: true)
    #expect(directed.strengths() == [8, 6, 0])
  }

  @Test(arguments: RandomCase.all) func everyWeightHasTwoEnds(_ random: RandomCase) {
    let graph = random.weightedGraph
    let weights = graph.edges.reduce(0) { $0 + ($1.weight ?? 0) }
    #expect(graph.strengths().reduce(0, +) == 2 * weights)
  }

  @Test(arguments: RandomCase.all) func withoutWeightsItIsTheDegree(_ random: RandomCase) {
    #expect(random.graph.strengths() == random.graph.degrees().map(Double.init))
    #expect(random.graph.reweighted { _ in 1 }.strengths() == random.graph.strengths())
  }
}
