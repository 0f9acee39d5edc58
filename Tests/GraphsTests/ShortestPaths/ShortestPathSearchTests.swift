import TestSupport
import Testing

@testable import Graphs

@Suite struct ShortestPathSearchTests {
  /// One search after another from every vertex, in the same memory.
  @Test(arguments: RandomCase.all, [false, true]) func findsTheDistances(
    _ random: RandomCase, usingWeights: Bool
  ) {
    let graph = random.weightedGraph
    let distances = ShortestPathOracle(graph, usingWeights: usingWeights).distances
    var search = ShortestPathSearch(along: graph.outgoing, usingWeights: usingWeights)
    for source in graph.vertices.reversed() {
      search.run(from: source)
      #expect(search.distances == distances[source])
      let reached = search.order.map { distances[source][Int($0)] }
      #expect(reached == reached.sorted() && search.order.first == Int32(source))
      #expect(
        search.order.sorted().map(Int.init)
          == graph.vertices.filter { distances[source][$0].isFinite })
    }
  }

  @Test(arguments: [false, true]) func aLongSearchEndsWithItsTask(usingWeights: Bool) async {
    let computation = Task {
      withUnsafeCurrentTask { unsafe $0?.cancel() }
      var pace = PacedCheckpoint(Checkpoint(steps: 1))
      let graph = Graph.complete(400).reweighted { _ in 1 }
      var search = ShortestPathSearch(along: graph.outgoing, usingWeights: usingWeights)
      _ = #expect(throws: CancellationError.self) { try search.run(from: 0, &pace) }
    }
    await computation.value
  }

  @Test func refusesLengthsOfZero() async {
    await #expect(processExitsWith: .failure) {
      let graph = Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
      _ = ShortestPathSearch(along: graph.outgoing, usingWeights: true)
    }
  }
}
