import Graphs
import TestSupport
import Testing

@Suite struct LabelPropagationCommunitiesTests {
  @Test(arguments: RandomCase.all, [false, true])
  func everyVertexHasAHeaviestLabel(_ random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let found = try graph.labelPropagationCommunities(usingWeights: usingWeights, seed: 7)
    let weights = (usingWeights ? graph : graph.unweighted()).underlying().weightMatrix()
    for vertex in graph.vertices {
      var sums = [Double](repeating: 0, count: found.count)
      for other in graph.vertices { sums[found.parts[other]] += weights[vertex][other] }
      #expect(sums[found.parts[vertex]].isNear(sums.max() ?? 0))
    }
  }

  @Test(arguments: RandomCase.all) func noLabelPassesFromComponentToComponent(
    _ random: RandomCase
  ) throws {
    let components = random.graph.connectedComponents()
    for members in try random.graph.labelPropagationCommunities(seed: 1).members {
      #expect(Set(members.map { components.parts[$0] }).count == 1)
    }
  }

  @Test func cliquesAgreeOnALabel() throws {
    let cliques = Graph.complete(5).disjointUnion(with: .complete(6))
    for seed in 0..<20 {
      let found = try cliques.labelPropagationCommunities(seed: UInt64(seed))
      #expect(found == cliques.connectedComponents())
    }
  }

  @Test func chanceDecidesBetweenEquals() throws {
    let path = Graph.path(4)
    let found = try Set((0..<50).map { try path.labelPropagationCommunities(seed: $0).parts })
    #expect(found == [[0, 0, 0, 0], [0, 0, 1, 1]])
  }

  @Test func sumsThatDifferByRoundingAreEqual() throws {
    // Vertex 0 has neighbours of weight 0.1 + 0.2 on one side and of 0.3 on the other.
    let graph = Graph(
      vertexCount: 6, edges: [(0, 1), (0, 2), (0, 3), (1, 2), (3, 4), (4, 5), (3, 5)],
      weights: [0.1, 0.2, 0.3, 9, 9, 9, 9])
    let found = try Set(
      (0..<50).map { try graph.labelPropagationCommunities(usingWeights: true, seed: $0).parts })
    #expect(found == [[0, 0, 0, 1, 1, 1], [0, 1, 1, 0, 0, 0]])
  }

  @Test func aVertexWithoutNeighborsIsAlone() throws {
    #expect(try Graph.empty(0).labelPropagationCommunities().count == 0)
    let edges = [(0, 0), (1, 2), (2, 1)]
    let graph = Graph(vertexCount: 3, edges: edges, isDirected: true)
    #expect(try graph.labelPropagationCommunities().parts == [0, 1, 1])
  }
}
