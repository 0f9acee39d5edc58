import Graphs
import TestSupport
import Testing

@Suite struct DistancesTests {
  @Test(arguments: RandomCase.all)
  func areTheLeastNumbersOfEdges(random: RandomCase) {
    let graph = random.weightedGraph
    let expected = ShortestPathOracle(graph).distances
    for source in 0..<graph.vertexCount {
      let distances = graph.distances(from: source)
      #expect(distances.map { $0.map(Double.init) ?? .infinity } == expected[source])
    }
  }

  @Test func followDirection() {
    let path = Graph.path(3, isDirected: true)
    #expect(path.distances(from: 0) == [0, 1, 2])
    #expect(path.distances(from: 1) == [nil, 0, 1])
  }

  @Test func areFoundOnLongPaths() {
    #expect(Graph.path(200_000).distances(from: 0).last == 199_999)
  }

  @Test func refuseASourceThatIsNotAVertex() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 1, edges: []).distances(from: 1)
    }
  }
}
