import Graphs
import TestSupport
import Testing

@Suite struct MaximumCliqueTests {
  @Test(arguments: RandomCase.all)
  func isAsLargeAsTheLargestMaximalClique(random: RandomCase) throws {
    let graph = random.graph
    let clique = try graph.maximumClique()
    let maximal = try graph.maximalCliques()
    #expect(clique.isEmpty ? maximal.isEmpty : maximal.contains(clique))
    #expect(clique.count == maximal.map(\.count).max() ?? 0)
    try #expect(graph.cliqueNumber() == clique.count)
  }

  @Test func isFoundAmongManyVertices() throws {
    try #expect(Graph.complete(130).maximumClique() == Array(0..<130))
    try #expect(Graph.completeBipartite(80, 80).cliqueNumber() == 2)
    let graph = Graph.random(seed: 5, maximumVertexCount: 90, isSimple: true)
    try #expect(graph.cliqueNumber() == graph.maximalCliques().map(\.count).max())
  }

  @Test func isOneVertexWithoutEdges() throws {
    try #expect(Graph.empty(0).maximumClique().isEmpty)
    try #expect(Graph(vertexCount: 1, edges: [(0, 0)]).maximumClique() == [0])
  }

  @Test func takesDirectionOutOfAccount() throws {
    try #expect(Graph.cycle(3, isDirected: true).maximumClique() == [0, 1, 2])
  }

  @Test func endsWithItsTask() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try Graph.complete(3).maximumClique()
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  /// igraph 1.0.0 `clique_number`, networkx 3.6.1 `find_cliques`.
  @Test func isThatOfOtherPrograms() throws {
    try #expect(Classics.karateClub.cliqueNumber() == 5)
    try #expect(Classics.florentineMarriages.cliqueNumber() == 3)
  }
}
