import Graphs
import TestSupport
import Testing

@Suite struct RMATTests {
  @Test(arguments: [false, true]) func isSimpleAndFollowsFromItsSeed(isDirected: Bool) {
    let graph = Graph.rMAT(scale: 8, edgeFactor: 4, isDirected: isDirected, seed: 1)
    #expect(graph.vertexCount == 256)
    #expect(graph.edgeCount <= 4 * 256)
    #expect(graph.isSimple)
    #expect(graph.isDirected == isDirected)
    let same = Graph.rMAT(scale: 8, edgeFactor: 4, isDirected: isDirected, seed: 1)
    #expect(same.outgoing == graph.outgoing)
    let other = Graph.rMAT(scale: 8, edgeFactor: 4, isDirected: isDirected, seed: 2)
    #expect(other.outgoing != graph.outgoing)
  }

  /// A cell is an edge unless none of the draws meets it.
  @Test func asManyCellsAreMetAsExpected() {
    let (a, b, c) = (0.5, 0.3, 0.15)
    let scale = 5
    var expected = 0.0
    for row in 0..<32 {
      for column in 0..<32 where row != column {
        var probability = 1.0
        for bit in 0..<scale {
          switch (row >> bit & 1, column >> bit & 1) {
          case (0, 0): probability *= a
          case (0, 1): probability *= b
          case (1, 0): probability *= c
          default: probability *= 1 - a - b - c
          }
        }
        expected += 100 * (1 - (0..<128).reduce(1) { missed, _ in missed * (1 - probability) })
      }
    }
    let edges = (0..<100).reduce(0) { sum, seed in
      let graph = Graph.rMAT(
        scale: scale, edgeFactor: 4, a: a, b: b, c: c, isDirected: true, seed: UInt64(seed))
      return sum + graph.edgeCount
    }
    #expect(Double(edges).isNear(expected, within: 4 * expected.squareRoot()))
  }

  @Test func quadrantsAreWhereTheyBelong() {
    // Always upper right: from the first vertex to the last, which are numbered at random.
    let arcs = (0..<50).map { seed in
      Graph.rMAT(scale: 2, a: 0, b: 1, c: 0, seed: UInt64(seed))
    }
    #expect(arcs.allSatisfy { $0.edgeCount == 1 })
    #expect(Set(arcs.map { $0.edges[0].source }).count > 1)
    // Always upper left: only loops.
    #expect(Graph.rMAT(scale: 4, a: 1, b: 0, c: 0, seed: 1).edgeCount == 0)
  }

  @Test func threadsMakeNoDifference() {
    let graphs = [1, 2, 16].map { threadCount in
      Execution(threadCount: threadCount).run { Graph.rMAT(scale: 13, seed: 3) }
    }
    #expect(graphs[1].outgoing == graphs[0].outgoing)
    #expect(graphs[2].outgoing == graphs[0].outgoing)
  }

  @Test func oneVertexHasNoEdges() {
    #expect(Graph.rMAT(scale: 0, seed: 1).vertexCount == 1)
    #expect(Graph.rMAT(scale: 0, seed: 1).edgeCount == 0)
    #expect(Graph.rMAT(scale: 3, edgeFactor: 0, seed: 1).edgeCount == 0)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = Graph.rMAT(scale: -1, seed: 1) }
    await #expect(processExitsWith: .failure) { _ = Graph.rMAT(scale: 2, a: 0.9, seed: 1) }
  }
}
