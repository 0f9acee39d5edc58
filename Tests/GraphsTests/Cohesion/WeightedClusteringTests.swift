import Foundation
import Graphs
import TestSupport
import Testing

@Suite struct WeightedClusteringTests {
  @Test(arguments: RandomCase.all) func agreesWithTheDefinitions(random: RandomCase) throws {
    let graph = random.weightedGraph
    let weights = graph.underlying().strengthMatrix
    let greatest = weights.joined().max() ?? 0
    let (barrat, onnela) = (try graph.barratClustering(), try graph.onnelaClustering())
    for i in weights.indices {
      let neighbors = weights.indices.filter { weights[i][$0] > 0 }
      let strength = weights[i].reduce(0, +)
      var (pairs, intensity) = (0.0, 0.0)
      for j in neighbors {
        for k in neighbors where weights[j][k] > 0 {
          pairs += (weights[i][j] + weights[i][k]) / 2
          let product = weights[i][j] * weights[i][k] * weights[j][k]
          intensity += cbrt(product) / greatest
        }
      }
      let others = Double(neighbors.count - 1)
      #expect(barrat[i].isNear(others > 0 ? pairs / (strength * others) : 0))
      #expect(onnela[i].isNear(others > 0 ? intensity / (others * (others + 1)) : 0))
    }
  }

  @Test(arguments: RandomCase.all) func equalWeightsAreAsGoodAsNone(random: RandomCase) throws {
    let plain = random.graph.underlying()
    let weighted = plain.reweighted { _ in 2.5 }
    let expected = try plain.localClustering()
    for graph in [plain, weighted] {
      #expect(try graph.barratClustering().areNear(expected))
      #expect(try graph.onnelaClustering().areNear(expected))
    }
  }

  /// networkx 3.6.1, clustering(G, weight='weight'), which is Onnela's; igraph 1.0.0,
  /// transitivity_local_undirected(weights=…, mode="zero"), which is Barrat's.
  @Test func areThoseOfOtherPrograms() throws {
    let graph = Graph(
      vertexCount: 5, edges: [(0, 1), (1, 2), (0, 2), (2, 3), (0, 3), (1, 3), (3, 4)],
      weights: [1, 2, 4, 0.5, 1.5, 3, 2])
    let onnela = [0.4244344329, 0.4244344329, 0.4070415951, 0.1889776152, 0]
    #expect(try graph.onnelaClustering().areNear(onnela, within: 1e-10))
    #expect(try graph.barratClustering().areNear([1, 1, 1, 10.0 / 21, 0]))
  }
}
