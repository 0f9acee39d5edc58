import Graphs
import TestSupport
import Testing

@Suite struct MaximalCliquesTests {
  @Test(arguments: RandomCase.all)
  func areTheCliquesThatNoOtherHolds(random: RandomCase) throws {
    let sets = VertexSets(random.smallGraph)
    let cliques = sets.nonempty.filter { set in
      sets.members(of: set).allSatisfy { (sets.neighbors[$0] | (1 << UInt($0))) & set == set }
    }
    let maximal = cliques.filter { set in !cliques.contains { $0 != set && $0 & set == set } }
    let expected = maximal.map(sets.members).sorted { $0.lexicographicallyPrecedes($1) }
    try #expect(random.smallGraph.maximalCliques() == expected)
  }

  @Test(arguments: RandomCase.all)
  func areTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let labels = graph.shuffledLabels(seed: random.seed)
    let other = try graph.relabelled(by: labels).maximalCliques()
    let expected = try Set(graph.maximalCliques().map { $0.map { labels[$0] }.sorted() })
    #expect(Set(other) == expected)
    #expect(other.count == expected.count)
  }

  /// Such graphs, Moon and Moser's, have as many as there can be: 3^(*V* / 3).
  @Test func areManyInGraphsOfTriples() throws {
    let vertices = 0..<18
    let edges = vertices.flatMap { u in
      vertices.filter { $0 / 3 > u / 3 }.map { (u, $0) }
    }
    var count = 0
    try Graph(vertexCount: 18, edges: edges).forEachMaximalClique { clique in
      count += 1
      return Set(clique.map { $0 / 3 }).count == 6
    }
    #expect(count == 729)
    try #expect(Graph.complete(150).maximalCliques() == [Array(0..<150)])
    try #expect(Graph.completeBipartite(70, 70).maximalCliques().count == 4_900)
  }

  @Test func endWhenTheyAreEnough() throws {
    try #expect(Graph.path(10).maximalCliques(limit: 4).count == 4)
    try #expect(Graph.path(10).maximalCliques(limit: 0).isEmpty)
    var count = 0
    try Graph.path(10).forEachMaximalClique { _ in
      count += 1
      return count < 3
    }
    #expect(count == 3)
  }

  @Test func areTheVerticesWhereThereAreNoEdges() throws {
    try #expect(Graph.empty(0).maximalCliques().isEmpty)
    try #expect(Graph(vertexCount: 2, edges: [(0, 0)]).maximalCliques() == [[0], [1]])
  }

  @Test func endWithTheirTask() async {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try Graph.complete(3).maximalCliques()
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  /// networkx 3.6.1 `find_cliques`, igraph 1.0.0 `maximal_cliques`.
  @Test func areThoseOfOtherPrograms() throws {
    let sizes = try Classics.karateClub.maximalCliques().map(\.count)
    #expect((1...5).map { size in sizes.count { $0 == size } } == [0, 11, 21, 2, 2])
    let florence = try Classics.florentineMarriages.maximalCliques().map(\.count)
    #expect((1...3).map { size in florence.count { $0 == size } } == [1, 12, 3])
  }
}
