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

  @Test(arguments: 0..<50) func otherConventionsCountPairs(seed: Int) {
    let graph = Graph.random(seed: seed, isDirected: true)
    let matrix = graph.adjacencyMatrix
    let pairs = matrix.indices.flatMap { u in (0..<u).map { matrix[u][$0] + matrix[$0][u] } }
    let (mutual, joined) = (pairs.count { $0 == 2 }, pairs.count { $0 > 0 })
    let dyadic = joined > 0 ? Double(mutual) / Double(joined) : nil
    #expect(graph.dyadicReciprocity() == dyadic)
    let even = Double(pairs.count { $0 != 1 })
    #expect(graph.evenPairShare() == (pairs.isEmpty ? nil : even / Double(pairs.count)))
    #expect(graph.underlying().dyadicReciprocity() == nil)
    #expect(graph.underlying().evenPairShare() == nil)
  }

  /// networkx 3.6.1 `overall_reciprocity`, igraph 1.0.0 `reciprocity`, sna 2.7
  /// `grecip(measure = "edgewise")`; igraph 1.0.0 `reciprocity(mode="ratio")`, sna 2.7
  /// `grecip(measure = "dyadic.nonnull")`; sna 2.7 `grecip(measure = "dyadic")`.
  @Test func isThatOfOtherPrograms() {
    let knoke = Classics.knokeInformation
    #expect(knoke.reciprocity().isNear(0.69387755102, within: 1e-11))
    #expect(knoke.dyadicReciprocity() == 0.53125)
    #expect(knoke.evenPairShare().isNear(2.0 / 3))
  }
}
