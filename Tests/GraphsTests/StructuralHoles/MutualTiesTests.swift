import TestSupport
import Testing

@testable import Graphs

@Suite struct MutualTiesTests {
  @Test(arguments: RandomCase.all, [false, true]) func areTheTiesOfBothDirections(
    _ random: RandomCase, usingWeights: Bool
  ) throws {
    let graph = random.weightedGraph
    let matrix = usingWeights ? graph.strengthMatrix : graph.adjacencyMatrix
    let ties = try MutualTies(of: graph, usingWeights: usingWeights)
    #expect(ties.vertices.map(Int.init).sorted() == Array(graph.vertices))
    let degrees = graph.underlying().degrees()
    let falling = ties.vertices.map { degrees[Int($0)] }
    #expect(falling == falling.sorted(by: >))

    for (rank, vertex) in ties.vertices.enumerated() {
      var strengths = [Double](repeating: 0, count: graph.vertexCount)
      for place in ties.contacts.range(of: rank) {
        let contact = Int(ties.vertices[Int(ties.contacts.targets[place])])
        strengths[contact] = ties.contacts.weights?[place] ?? 1
      }
      let expected = graph.vertices.map { other in
        let out = matrix[Int(vertex)][other]
        return graph.isDirected ? out + matrix[other][Int(vertex)] : out
      }
      #expect(strengths == expected)
      #expect(ties.totals[rank] == expected.reduce(0, +))
      #expect(ties.strongest[rank] == expected.max())
    }
  }
}
