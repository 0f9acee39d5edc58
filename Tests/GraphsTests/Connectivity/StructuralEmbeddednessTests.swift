import Graphs
import TestSupport
import Testing

@Suite struct StructuralEmbeddednessTests {
  @Test(arguments: RandomCase.all)
  func liesBetweenWhetherThereAreEdgesAndTheCoreNumber(random: RandomCase) throws {
    let graph = random.graph
    let embeddedness = try graph.structuralEmbeddedness()
    let cores = graph.coreNumbers()
    #expect(embeddedness.count == graph.vertexCount)
    for vertex in embeddedness.indices {
      #expect(embeddedness[vertex] <= cores[vertex])
      #expect((embeddedness[vertex] == 0) == (cores[vertex] == 0))
    }
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let labels = graph.shuffledLabels(seed: random.seed)
    let other = try graph.relabelled(by: labels).structuralEmbeddedness()
    #expect(try graph.structuralEmbeddedness() == labels.map { other[$0] })
  }

  /// The greatest *k* of the networkx 3.6.1 `k_components` that each member belongs to.
  @Test func ofTheKarateClub() throws {
    #expect(
      try Classics.karateClub.structuralEmbeddedness() == [
        4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4,
        3, 4, 4,
      ])
  }

  @Test func ofSmallGraphs() throws {
    #expect(try Graph.empty(0).structuralEmbeddedness().isEmpty)
    #expect(try Graph.empty(2).structuralEmbeddedness() == [0, 0])
    #expect(try Graph.complete(4).structuralEmbeddedness() == [3, 3, 3, 3])
  }
}
