import Graphs
import TestSupport
import Testing

@Suite struct WattsStrogatzTests {
  @Test func withoutRewiringItIsTheRing() {
    let ring = Graph.wattsStrogatz(vertexCount: 9, reach: 1, rewiring: 0, seed: 1)
    #expect(ring.outgoing == Graph.cycle(9).outgoing)
    let wide = Graph.wattsStrogatz(vertexCount: 7, reach: 3, rewiring: 0, seed: 1)
    #expect(wide.outgoing == Graph.complete(7).outgoing)
    #expect(Graph.wattsStrogatz(vertexCount: 0, reach: 0, rewiring: 1, seed: 1).vertexCount == 0)
  }

  @Test(arguments: 0..<50) func rewiringKeepsTheNumberOfEdges(seed: Int) {
    for probability in [0.1, 0.5, 1] {
      let graph = Graph.wattsStrogatz(
        vertexCount: 9, reach: 1 + seed % 4, rewiring: probability, seed: UInt64(seed))
      #expect(graph.edgeCount == 9 * (1 + seed % 4))
      #expect(graph.isSimple)
      // An edge changes only one of its ends.
      #expect(graph.degrees().allSatisfy { $0 >= 1 + seed % 4 })
    }
  }

  @Test func edgesAreRewiredWithTheProbability() {
    let count = 20_000
    let graph = Graph.wattsStrogatz(vertexCount: count, reach: 1, rewiring: 0.3, seed: 1)
    let near = graph.edges.count {
      $0.target - $0.source == 1 || $0.target - $0.source == count - 1
    }
    #expect(
      arePlausible([near, count - near], expected: [0.7 * Double(count), 0.3 * Double(count)]))
  }

  @Test func followsFromItsSeed() {
    let graphs = [1, 1, 2].map {
      Graph.wattsStrogatz(vertexCount: 50, reach: 2, rewiring: 0.5, seed: $0)
    }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.wattsStrogatz(vertexCount: 4, reach: 2, rewiring: 0, seed: 1)
    }
  }
}
