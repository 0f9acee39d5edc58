import Graphs
import TestSupport
import Testing

@Suite struct ReciprocityTests {
  @Test(arguments: 0..<50)
  func isTheShareOfArcsThatAreReturned(seed: Int) {
    let graph = Graph.random(seed: seed, isDirected: true)
    let matrix = graph.adjacencyMatrix
    let arcs = matrix.indices.flatMap { source in
      matrix.indices.filter { matrix[source][$0] > 0 }.map { (source, $0) }
    }
    let returned = arcs.count { matrix[$0.1][$0.0] > 0 }
    #expect(graph.reciprocity() == (arcs.isEmpty ? nil : Double(returned) / Double(arcs.count)))
  }

  @Test func isNotDefinedWithoutArcs() {
    #expect(Graph.complete(3).reciprocity() == nil)
    #expect(Graph(vertexCount: 0, edges: [], isDirected: true).reciprocity() == nil)
    #expect(Graph(vertexCount: 1, edges: [(0, 0)], isDirected: true).reciprocity() == nil)
  }

  @Test func isOneIfAllAreReturnedAndZeroIfNone() {
    #expect(Graph.path(4).withArcsBothWays().reciprocity() == 1)
    #expect(Graph.path(4, isDirected: true).reciprocity() == 0)
  }

  @Test func countsNeitherLoopsNorParallelArcs() {
    let arcs = [(0, 1), (0, 1), (1, 0), (1, 2), (2, 2)]
    let graph = Graph(vertexCount: 3, edges: arcs, isDirected: true)
    #expect(graph.reciprocity().isNear(2.0 / 3))
  }

  /// networkx 3.6.1 `overall_reciprocity`, igraph 1.0.0 `reciprocity`, sna 2.7
  /// `grecip(measure = "edgewise")`.
  @Test func isThatOfOtherPrograms() {
    #expect(Classics.knokeInformation.reciprocity().isNear(0.69387755102, within: 1e-11))
  }
}
