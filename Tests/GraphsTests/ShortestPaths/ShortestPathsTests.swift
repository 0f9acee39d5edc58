import Graphs
import TestSupport
import Testing

@Suite struct ShortestPathsTests {
  @Test(arguments: RandomCase.all) func findsTheDistancesAndTheWays(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    let distances = ShortestPathOracle(graph, usingWeights: true).distances
    for source in graph.vertices {
      let paths = try graph.shortestPaths(from: source)
      #expect(paths.source == source)
      #expect(paths.distances == distances[source].map { $0.isFinite ? $0 : nil })
      for target in graph.vertices {
        guard let path = paths.path(to: target) else {
          #expect(distances[source][target] == .infinity && paths.parents[target] == nil)
          continue
        }
        #expect(path.first == source && path.last == target)
        let length = zip(path, path.dropFirst()).reduce(0.0) { length, step in
          length + graph.shortestEdge(from: step.0, to: step.1)
        }
        #expect(length == distances[source][target])
      }
    }
  }

  @Test(arguments: RandomCase.all) func withoutWeightsIsABreadthFirstSearch(
    _ random: RandomCase
  ) throws {
    for source in random.graph.vertices {
      let paths = try random.graph.shortestPaths(from: source)
      #expect(paths.distances == random.graph.distances(from: source).map { $0.map(Double.init) })
    }
  }

  /// Lengths that are lost beside a long one: all four are as far, and no parents go round.
  @Test func lengthsLostInRounding() throws {
    let graph = Graph(
      vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4)],
      weights: [1, 1e-30, 1e-30, 1e-30, 1e-30])
    let paths = try graph.shortestPaths(from: 0)
    #expect(paths.distances == [0, 1, 1, 1, 1])
    for vertex in graph.vertices { #expect(paths.path(to: vertex)?.first == 0) }
  }

  @Test func oneVertex() throws {
    let paths = try Graph.empty(1).shortestPaths(from: 0)
    #expect(paths.distances == [0] && paths.parents == [nil] && paths.path(to: 0) == [0])
  }

  /// igraph 1.0.0 `get_shortest_path(0, 3, weights=…)` and `distances(weights=…)`.
  @Test func isThatOfOtherPrograms() throws {
    let paths = try Graph.detours.shortestPaths(from: 0)
    #expect(paths.distances == [0, 1, 3, 3.5, nil])
    #expect(paths.path(to: 3) == [0, 1, 2, 3])
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = try Graph.path(2).shortestPaths(from: 2) }
    await #expect(processExitsWith: .failure) {
      let graph = Graph(vertexCount: 2, edges: [(0, 1)], weights: [0])
      _ = try graph.shortestPaths(from: 0)
    }
  }
}

extension Graph {
  fileprivate func shortestEdge(from u: Int, to v: Int) -> Double {
    let lengths = edges.compactMap { edge -> Double? in
      let isStep =
        (edge.source, edge.target) == (u, v)
        || (!isDirected && (edge.target, edge.source) == (u, v))
      return isStep ? edge.weight ?? 1 : nil
    }
    return lengths.min() ?? .infinity
  }
}
