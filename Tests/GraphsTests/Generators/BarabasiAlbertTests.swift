import Graphs
import TestSupport
import Testing

@Suite struct BarabasiAlbertTests {
  @Test(arguments: [1, 2, 5]) func everyNewVertexBringsItsEdges(edgesPerVertex: Int) {
    for vertexCount in (edgesPerVertex + 1)...20 {
      let graph = Graph.barabasiAlbert(
        vertexCount: vertexCount, edgesPerVertex: edgesPerVertex, seed: 7)
      #expect(graph.vertexCount == vertexCount)
      #expect(graph.edgeCount == edgesPerVertex * (vertexCount - edgesPerVertex))
      #expect(graph.isSimple)
      #expect(graph.connectedComponents().count == 1)
    }
  }

  /// The centre of a path of three has half of all ends, the others a quarter each.
  @Test func degreesAttract() {
    var counts = [0, 0, 0, 0, 0, 0]
    for seed in 0..<3000 {
      let edges = Graph.barabasiAlbert(vertexCount: 4, edgesPerVertex: 1, seed: UInt64(seed)).edges
      let second = edges.first { $0.target == 2 }?.source ?? 0
      let third = edges.first { $0.target == 3 }?.source ?? 0
      counts[second * 3 + third] += 1
    }
    let chances = [2.0, 1, 1, 1, 2, 1].map { $0 / 8 * 3000 }
    #expect(arePlausible(counts, expected: chances))
  }

  @Test func followsFromItsSeed() {
    let graphs = [1, 1, 2].map {
      Graph.barabasiAlbert(vertexCount: 50, edgesPerVertex: 2, seed: $0)
    }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.barabasiAlbert(vertexCount: 3, edgesPerVertex: 3, seed: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Graph.barabasiAlbert(vertexCount: 3, edgesPerVertex: 0, seed: 1)
    }
  }
}
