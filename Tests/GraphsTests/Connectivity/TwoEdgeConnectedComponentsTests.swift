import Graphs
import TestSupport
import Testing

@Suite struct TwoEdgeConnectedComponentsTests {
  @Test(arguments: RandomCase.all)
  func areWhatIsLeftWithoutTheBridges(random: RandomCase) {
    let graph = random.smallGraph
    let bridges = Set(graph.bridges())
    let rest = graph.underlying().edges.filter {
      !bridges.contains(VertexPair($0.source, $0.target))
    }
    let expected = Graph(
      vertexCount: graph.vertexCount, edges: rest.map { ($0.source, $0.target) })
    #expect(graph.twoEdgeConnectedComponents() == expected.connectedComponents())
  }

  /// Two vertices share a component if no single edge parts them.
  @Test(arguments: RandomCase.all)
  func keepTogetherWhatNoSingleEdgeParts(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    let without = [sets] + graph.underlying().edges.map { sets.removingEdge($0.source, $0.target) }
    let labels = graph.vertices.map { vertex in
      graph.vertices.first { other in
        without.allSatisfy { $0.component(of: vertex, within: sets.all) & (1 << UInt(other)) != 0 }
      } ?? vertex
    }
    #expect(graph.twoEdgeConnectedComponents() == Partition(labels: labels))
  }

  @Test func takeParallelEdgesForOne() {
    let graph = Graph(vertexCount: 2, edges: [(0, 1), (1, 0), (1, 1)])
    #expect(graph.twoEdgeConnectedComponents().parts == [0, 1])
  }

  @Test func areSingleVerticesWithoutEdges() {
    #expect(Graph.empty(0).twoEdgeConnectedComponents().count == 0)
    #expect(Graph.empty(3).twoEdgeConnectedComponents().count == 3)
  }

  @Test func takeDirectionOutOfAccount() {
    #expect(Graph.cycle(3, isDirected: true).twoEdgeConnectedComponents().count == 1)
  }

  /// networkx 3.6.1 `k_edge_components` with *k* = 2; its Florence lacks the family without ties.
  @Test func areThoseOfOtherPrograms() {
    #expect(Classics.karateClub.twoEdgeConnectedComponents().sizes == [33, 1])
    let sizes = Classics.florentineMarriages.twoEdgeConnectedComponents().sizes
    #expect(sizes.sorted() == [1, 1, 1, 1, 1, 1, 10])
  }
}
