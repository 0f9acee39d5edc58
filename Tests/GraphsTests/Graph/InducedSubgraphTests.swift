import Graphs
import TestSupport
import Testing

@Suite struct InducedSubgraphTests {
  @Test(arguments: RandomCase.all) func keepsWhatJoinsTheVertices(random: RandomCase) {
    let graph = random.weightedGraph
    let vertices = graph.shuffledLabels(seed: random.seed).filter { $0 % 3 > 0 }
    let subgraph = graph.inducedSubgraph(of: vertices)
    let edges = graph.edges.filter { vertices.contains($0.source) && vertices.contains($0.target) }
    let expected = Graph(
      vertexCount: vertices.count,
      edges: edges.map {
        (vertices.firstIndex(of: $0.source) ?? -1, vertices.firstIndex(of: $0.target) ?? -1)
      }, weights: edges.compactMap(\.weight), isDirected: graph.isDirected)
    #expect(subgraph.vertices == vertices)
    #expect(subgraph.graph.outgoing.offsets == expected.outgoing.offsets)
    #expect(subgraph.graph.outgoing.targets == expected.outgoing.targets)
    #expect(subgraph.graph.incoming.targets == expected.incoming.targets)
    #expect(subgraph.graph.strengths == expected.strengths)
    #expect(subgraph.graph.edgeCount == expected.edgeCount)
    #expect(subgraph.graph.loopCount == expected.loopCount)
    #expect(subgraph.graph.isDirected == graph.isDirected)
  }

  @Test(arguments: RandomCase.all) func allVerticesAreTheWholeGraph(random: RandomCase) {
    let graph = random.graph
    let subgraph = graph.inducedSubgraph(of: Array(graph.vertices)).graph
    #expect(subgraph.outgoing == graph.outgoing)
    #expect(graph.inducedSubgraph(of: []).graph.vertexCount == 0)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = Graph.path(2).inducedSubgraph(of: [2]) }
    await #expect(processExitsWith: .failure) { _ = Graph.path(2).inducedSubgraph(of: [1, 1]) }
  }
}

extension Graph {
  /// The sum of the weights of the arcs that leave each vertex; halves, which add up exactly.
  fileprivate var strengths: [Double] {
    vertices.map { vertex in
      outgoing.range(of: vertex).reduce(0) { $0 + (outgoing.weights?[$1] ?? 1) }
    }
  }
}
