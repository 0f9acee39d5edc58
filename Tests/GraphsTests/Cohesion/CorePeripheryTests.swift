import Graphs
import TestSupport
import Testing

@Suite struct CorePeripheryTests {
  /// The correlation of every division, from all pairs of vertices.
  private func bestCorrelation(of graph: Graph, ties: CorePeripheryTies) -> Double? {
    let matrix = graph.adjacencyMatrix
    let correlations = (0..<(1 << graph.vertexCount)).compactMap { core -> Double? in
      var (given, expected): ([Double], [Double]) = ([], [])
      for u in graph.vertices {
        for v in graph.vertices where u != v {
          let inCore = [u, v].count { core & (1 << $0) != 0 }
          if inCore == 1 && ties == .any { continue }
          given.append(matrix[u][v])
          expected.append(inCore == 2 || (inCore == 1 && ties == .all) ? 1 : 0)
        }
      }
      return correlation(given, expected)
    }
    return correlations.max()
  }

  private func correlation(_ first: [Double], _ second: [Double]) -> Double? {
    let means = [first, second].map { $0.reduce(0, +) / Double($0.count) }
    func product(_ a: [Double], _ b: [Double], _ i: Int, _ j: Int) -> Double {
      zip(a, b).reduce(0) { $0 + ($1.0 - means[i]) * ($1.1 - means[j]) }
    }
    let squares = product(first, first, 0, 0) * product(second, second, 1, 1)
    return squares > 1e-9 ? product(first, second, 0, 1) / squares.squareRoot() : nil
  }

  @Test(arguments: RandomCase.all, CorePeripheryTies.allCases)
  func isTheBestOfAllDivisions(random: RandomCase, ties: CorePeripheryTies) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 6, isDirected: random.isDirected)
    let expected = bestCorrelation(of: graph, ties: ties)
    try #expect(graph.corePeriphery(ties: ties)?.correlation.isNear(expected ?? -2) ?? true)
    try #expect((graph.corePeriphery(ties: ties) == nil) == (expected == nil))
  }

  @Test(arguments: CorePeripheryTies.allCases)
  func findsAPerfectDivision(ties: CorePeripheryTies) throws {
    let edges = (0..<12).flatMap { u in
      (0..<u).filter { v in u < 5 || (v < 5 && ties == .all) }.map { (u, $0) }
    }
    let graph = Graph(vertexCount: 12, edges: edges).relabelled(by: (0..<12).map { 11 - $0 })
    let division = try #require(try graph.corePeriphery(ties: ties))
    #expect(division.isCore == (0..<12).map { $0 > 6 })
    #expect(division.correlation.isNear(1))
  }

  @Test func isTheSameForTheSameSeed() throws {
    let graph = Classics.karateClub
    try #expect(graph.corePeriphery(seed: 3) == graph.corePeriphery(seed: 3))
  }

  @Test func isUndefinedWherePairsAreAllAlike() throws {
    for graph in [Graph.empty(0), .empty(1), .empty(4), .complete(4)] {
      try #expect(graph.corePeriphery(ties: .all) == nil)
      try #expect(graph.corePeriphery() == nil)
    }
  }

  @Test func endsWithItsTask() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try Graph.path(3).corePeriphery()
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
