import Graphs
import TestSupport
import Testing

@Suite struct SynchronousLabelPropagationTests {
  @Test(arguments: RandomCase.all) func followsFromTheDefinition(_ random: RandomCase) throws {
    let graph = random.graph
    let arcs = graph.adjacencyMatrix
    var labels = Array(graph.vertices)
    for rounds in 0..<5 {
      let found = try graph.synchronousLabelPropagation(rounds: rounds)
      #expect(found == Partition(labels: labels))
      labels = graph.vertices.map { vertex in
        var counts = [Double](repeating: 0, count: graph.vertexCount)
        for other in graph.vertices {
          counts[labels[other]] += arcs[vertex][other]
          if graph.isDirected { counts[labels[other]] += arcs[other][vertex] }
        }
        let most = counts.max() ?? 0
        return most == 0 ? labels[vertex] : counts.firstIndex(of: most) ?? 0
      }
    }
  }

  /// The two example graphs of LDBC Graphalytics and their expected labels after two rounds.
  @Test func examplesOfGraphalytics() throws {
    let directed = graph(
      [
        (1, 3), (1, 5), (2, 4), (2, 5), (2, 10), (3, 1), (3, 5), (3, 8), (3, 10), (5, 3), (5, 4),
        (5, 8), (6, 3), (6, 4), (7, 4), (8, 1), (9, 4),
      ], vertexCount: 10, isDirected: true)
    #expect(
      try directed.synchronousLabelPropagation(rounds: 2)
        == division([1, 2, 3, 4, 1, 1, 2, 3, 2, 1]))
    let undirected = graph(
      [
        (2, 3), (2, 4), (3, 4), (3, 5), (3, 8), (5, 6), (5, 8), (6, 7), (6, 8), (6, 9), (6, 10),
        (7, 9),
      ], vertexCount: 10)
    // There is no vertex 1.
    #expect(
      try undirected.synchronousLabelPropagation(rounds: 2)
        == division([1, 2, 3, 2, 2, 6, 5, 2, 5, 5]))
  }

  @Test func withoutRoundsAllAreAlone() throws {
    #expect(try Graph.complete(3).synchronousLabelPropagation(rounds: 0).count == 3)
    #expect(try Graph.empty(0).synchronousLabelPropagation(rounds: 3).count == 0)
  }

  @Test func fewerThanNoRoundsAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).synchronousLabelPropagation(rounds: -1)
    }
  }

  /// Makes a graph whose vertices are numbered from 1.
  private func graph(
    _ edges: [(Int, Int)], vertexCount: Int, isDirected: Bool = false
  ) -> Graph {
    Graph(
      vertexCount: vertexCount, edges: edges.map { ($0.0 - 1, $0.1 - 1) }, isDirected: isDirected)
  }

  private func division(_ labels: [Int]) -> Partition { Partition(labels: labels.map { $0 - 1 }) }
}
