import Graphs
import TestSupport
import Testing

@Suite struct DistanceMatrixTests {
  @Test(arguments: RandomCase.all, [false, true])
  func holdsAllDistances(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let expected = ShortestPathOracle(graph, usingWeights: usingWeights).distances
    let matrix = try graph.distanceMatrix(usingWeights: usingWeights)
    for source in graph.vertices {
      let row = graph.vertices.map { matrix[source, $0] ?? .infinity }
      #expect(row == expected[source])
    }
  }

  @Test func isTheSameOnSeveralThreads() throws {
    let graph = Graph.sparse(seed: 1, vertexCount: 700)
    let alone = try Execution(threadCount: 1).run { try graph.distanceMatrix() }
    #expect(try Execution(threadCount: 16).run { try graph.distanceMatrix() } == alone)
    #expect((0..<700).map { alone[3, $0].map(Int.init) } == graph.distances(from: 3))
  }

  @Test func refusesVerticesThatAreNone() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph(vertexCount: 2, edges: []).distanceMatrix()[0, 2]
    }
  }
}
