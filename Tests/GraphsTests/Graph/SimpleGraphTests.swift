import Graphs
import TestSupport
import Testing

@Suite struct SimpleGraphTests {
  @Test func addsTheWeightsOfParallelEdges() {
    let edges = [(0, 1), (1, 0), (1, 1), (1, 2)]
    let simple = Graph(vertexCount: 3, edges: edges, weights: [1, 2, 4, 8]).simplified()
    #expect(simple.edgeCount == 2)
    #expect(simple.isSimple)
    #expect(simple.outgoing.targets == [1, 0, 2, 1])
    #expect(simple.outgoing.weights == [3, 3, 8, 8])
  }

  @Test func takesTheLeastWeightOfParallelEdges() {
    let edges = [(0, 1), (1, 0), (0, 1)]
    let simple = Graph(vertexCount: 2, edges: edges, weights: [3, 1, 2])
      .simplified(merging: .minimum)
    #expect(simple.outgoing.weights == [1, 1])
  }

  @Test func keepsOppositeArcsApartUnlessDirectionGoes() {
    let edges = [(0, 1), (1, 0), (0, 1)]
    let graph = Graph(vertexCount: 2, edges: edges, weights: [1, 2, 4], isDirected: true)
    #expect(graph.simplified().outgoing.weights == [5, 2])
    #expect(graph.simplified().incoming.weights == [2, 5])
    #expect(graph.underlying().outgoing.weights == [7, 7])
    #expect(graph.underlying(merging: .minimum).outgoing.weights == [1, 1])
    #expect(!graph.underlying().isDirected)
  }

  @Test func addsWeightsToTheSameBitsFromEitherEnd() {
    let edges = [(1, 0), (0, 1), (1, 0), (0, 1)]
    let weights = [0.1, 0.2, 0.3, 1e16]
    for isDirected in [false, true] {
      let graph = Graph(vertexCount: 2, edges: edges, weights: weights, isDirected: isDirected)
      let sums = graph.underlying().outgoing.weights
      #expect(sums?.count == 2)
      #expect(sums?.first == sums?.last)
    }
  }

  @Test(arguments: RandomCase.all)
  func mergesEdgesBetweenTheSameVertices(random: RandomCase) {
    let graph = random.weightedGraph
    expect(
      graph.simplified(), holds: merged(graph, isDirected: graph.isDirected) { $0.reduce(0, +) })
    expect(graph.underlying(), holds: merged(graph, isDirected: false) { $0.reduce(0, +) })
    expect(
      graph.underlying(merging: .minimum),
      holds: merged(graph, isDirected: false) { $0.min() ?? 0 })
  }

  @Test(arguments: RandomCase.all)
  func changesNothingTwice(random: RandomCase) {
    let simple = random.weightedGraph.simplified()
    #expect(simple.simplified().outgoing == simple.outgoing)
    let underlying = random.weightedGraph.underlying()
    #expect(underlying.underlying().outgoing == underlying.outgoing)
    #expect(underlying.incoming == underlying.outgoing)
  }

  /// One edge for each pair of different vertices between which the graph has some.
  private func merged(
    _ graph: Graph, isDirected: Bool, weight: ([Double]) -> Double
  ) -> Graph {
    let pairs = (0..<graph.vertexCount).flatMap { source in
      (0..<graph.vertexCount).map { (source, $0) }
    }.filter { isDirected ? $0 != $1 : $0 < $1 }
    let edges = pairs.map { source, target in
      graph.edges.filter {
        ($0.source, $0.target) == (source, target)
          || (!isDirected && ($0.source, $0.target) == (target, source))
      }.compactMap(\.weight)
    }
    let present = pairs.indices.filter { !edges[$0].isEmpty }
    return Graph(
      vertexCount: graph.vertexCount, edges: present.map { pairs[$0] },
      weights: present.map { weight(edges[$0]) }, isDirected: isDirected)
  }

  private func expect(_ graph: Graph, holds expected: Graph) {
    #expect(graph.outgoing == expected.outgoing)
    #expect(graph.incoming == expected.incoming)
    #expect(graph.edgeCount == expected.edgeCount)
    #expect(graph.isDirected == expected.isDirected)
    #expect(graph.isSimple)
  }
}
