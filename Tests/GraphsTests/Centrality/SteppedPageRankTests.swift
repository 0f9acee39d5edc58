import Graphs
import TestSupport
import Testing

@Suite struct SteppedPageRankTests {
  /// A vector times the matrix of the walk, again and again.
  @Test(arguments: RandomCase.all) func followsFromTheDefinition(_ random: RandomCase) throws {
    let graph = random.graph
    let arcs = graph.adjacencyMatrix
    let even = 1 / Double(graph.vertexCount)
    var ranks = graph.vertices.map { _ in even }
    for steps in 0..<5 {
      let found = try graph.pageRank(afterSteps: steps, damping: 0.7)
      #expect(found.areNear(ranks))
      ranks = graph.vertices.map { target in
        graph.vertices.reduce(0.3 * even) { sum, source in
          let count = arcs[source].reduce(0, +)
          return sum + 0.7 * ranks[source] * (count > 0 ? arcs[source][target] / count : even)
        }
      }
    }
  }

  @Test(arguments: RandomCase.all) func comesNearToPageRank(_ random: RandomCase) throws {
    #expect(
      try random.graph.pageRank(afterSteps: 200).areNear(random.graph.pageRank(), within: 1e-9))
  }

  /// The directed example of LDBC Graphalytics and its expected ranks after two steps, to five
  /// figures.
  @Test func exampleOfGraphalytics() throws {
    let edges = [
      (1, 3), (1, 5), (2, 4), (2, 5), (2, 10), (3, 1), (3, 5), (3, 8), (3, 10), (5, 3), (5, 4),
      (5, 8), (6, 3), (6, 4), (7, 4), (8, 1), (9, 4),
    ]
    let graph = Graph(
      vertexCount: 10, edges: edges.map { ($0.0 - 1, $0.1 - 1) }, isDirected: true)
    let ranks = try graph.pageRank(afterSteps: 2)
    #expect(Array(ranks.prefix(4)).areNear([0.14776, 0.04753, 0.15505, 0.15976], within: 1e-5))
  }

  @Test func edgeCases() throws {
    #expect(try Graph.empty(0).pageRank(afterSteps: 3) == [])
    #expect(try Graph.empty(1).pageRank(afterSteps: 3) == [1])
    let graph = Graph(vertexCount: 2, edges: [(0, 0), (0, 1), (0, 1)], isDirected: true)
    #expect(try graph.pageRank(afterSteps: 0) == [0.5, 0.5])
    #expect(try graph.pageRank(afterSteps: 1, damping: 0.5).areNear([0.375, 0.625]))
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).pageRank(afterSteps: -1)
    }
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).pageRank(afterSteps: 1, damping: 1)
    }
  }
}
