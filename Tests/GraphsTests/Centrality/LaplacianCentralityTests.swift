import Graphs
import TestSupport
import Testing

@Suite struct LaplacianCentralityTests {
  // networkx 3.6.1, laplacian_centrality(G).
  @Test func karateClub() throws {
    let centrality = try #require(Classics.karateClub.laplacianCentrality())
    #expect(centrality[0].isNear(0.299707602339, within: 1e-11))
    #expect(centrality[11].isNear(0.02485380117, within: 1e-11))
    #expect(centrality[33].isNear(0.318713450292, within: 1e-11))
  }

  // networkx 3.6.1, laplacian_centrality(G).
  @Test func weighted() throws {
    let centrality = try #require(Graph.kiteOfWeights.laplacianCentrality(usingWeights: true))
    let expected = [0.936842105263, 0.389473684211, 0.326315789474, 0.705263157895]
    #expect(centrality.areNear(expected, within: 1e-11))
  }

  @Test(arguments: RandomCase.all) func isTheEnergyThatGoesWithTheVertex(_ random: RandomCase) {
    let graph = random.weightedGraph.underlying()
    let energy = Self.energy(graph)
    guard energy > 0 else {
      #expect(random.weightedGraph.laplacianCentrality(usingWeights: true) == nil)
      return
    }
    let expected = graph.vertices.map { (energy - Self.energy(graph.removing($0))) / energy }
    let centrality = random.weightedGraph.laplacianCentrality(usingWeights: true)
    #expect(centrality.map { $0.areNear(expected) } == true)
  }

  @Test func noEdgesNoEnergy() {
    #expect(Graph.empty(0).laplacianCentrality() == nil)
    #expect(Graph(vertexCount: 1, edges: [(0, 0)]).laplacianCentrality() == nil)
  }

  @Test func vertexWithoutEdgesHasNone() {
    #expect(Graph(vertexCount: 3, edges: [(0, 1)]).laplacianCentrality() == [1, 1, 0])
  }

  /// The squares of all entries of the Laplacian matrix, which are those of its eigenvalues.
  private static func energy(_ graph: Graph) -> Double {
    let matrix = graph.weightMatrix
    let strengths = matrix.map { $0.reduce(0, +) }
    return strengths.reduce(0) { $0 + $1 * $1 } + matrix.joined().reduce(0) { $0 + $1 * $1 }
  }
}
