import Graphs
import TestSupport
import Testing

@Suite struct QuotientTests {
  @Test(arguments: RandomCase.all) func weightsAreSumsOverParts(random: RandomCase) {
    for graph in [random.graph, random.weightedGraph] {
      let partition = Partition(labels: graph.vertices.map { $0 * $0 % 3 % graph.vertexCount })
      let quotient = graph.quotient(by: partition)
      #expect(quotient.vertexCount == partition.count)
      #expect(quotient.isDirected == graph.isDirected)
      #expect(quotient.parallelEdgeCount == 0)
      #expect(quotient.isWeighted)
      var expected: [[Int]: Double] = [:]
      for (source, target, weight) in graph.edges {
        let ends = [partition.parts[source], partition.parts[target]]
        expected[graph.isDirected ? ends : ends.sorted(), default: 0] += weight ?? 1
      }
      #expect(quotient.edgeCount == expected.count)
      for (source, target, weight) in quotient.edges {
        #expect(weight == expected[[source, target]])
      }
    }
  }

  @Test func partsOfOneVertexMergeParallelEdges() {
    let graph = Graph(vertexCount: 2, edges: [(0, 1), (1, 0), (1, 1), (1, 1)])
    let quotient = graph.quotient(by: Partition(labels: [0, 1]))
    #expect(quotient.edges.map(\.weight) == [2, 2])
    #expect(quotient.loopCount == 1)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).quotient(by: Partition(labels: [0, 1]))
    }
  }
}
