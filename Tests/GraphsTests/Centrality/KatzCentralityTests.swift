import Graphs
import TestSupport
import Testing

@Suite struct KatzCentralityTests {
  // networkx 3.6.1, katz_centrality_numpy(G, 0.05).
  @Test func karateClub() throws {
    let katz = try #require(try Classics.karateClub.katzCentrality(attenuation: 0.05))
    #expect(katz[0].isNear(0.258080528417, within: 1e-11))
    #expect(katz[11].isNear(0.136939360339, within: 1e-11))
    #expect(katz[33].isNear(0.263960184422, within: 1e-11))
  }

  // networkx 3.6.1, katz_centrality_numpy(G, 0.1, weight="weight").
  @Test func weighted() throws {
    let katz = try Graph.kiteOfWeights.katzCentrality(attenuation: 0.1, usingWeights: true)
    let expected = [0.588644909128, 0.44034116052, 0.433889275384, 0.520900115202]
    #expect(try #require(katz).areNear(expected, within: 1e-11))
  }

  // networkx 3.6.1, katz_centrality_numpy(G, 0.2).
  @Test func directed() throws {
    let katz = try #require(try Graph.pointers.katzCentrality(attenuation: 0.2))
    let expected = [
      0.4428656190352046, 0.4060490796214346, 0.6269483161040547, 0.3174759558143936,
      0.3809711469772724,
    ]
    #expect(katz.areNear(expected, within: 1e-11))
  }

  /// The vector *x* = *1* + α *Aᵀ x*, scaled, put to the test.
  @Test(arguments: RandomCase.all) func solvesItsEquation(_ random: RandomCase) throws {
    let graph = random.weightedGraph.simplified()
    let matrix = graph.weightMatrix
    // A row's sum bounds the largest eigenvalue.
    let bound = max(1, matrix.map { $0.reduce(0, +) }.max() ?? 1)
    let attenuation = 0.9 / bound
    let katz = try #require(
      try random.weightedGraph.katzCentrality(attenuation: attenuation, usingWeights: true))
    let rests = graph.vertices.map { vertex in
      katz[vertex] - graph.vertices.reduce(0) { $0 + attenuation * matrix[$1][vertex] * katz[$1] }
    }
    #expect(rests.allSatisfy { $0 > 0 && $0.isNear(rests[0], within: 1e-10) })
    #expect(katz.isEmpty || katz.reduce(0) { $0 + $1 * $1 }.isNear(1))
  }

  @Test(arguments: RandomCase.all) func theWeightOneIsAsGoodAsNone(_ random: RandomCase) throws {
    let simple = random.graph.simplified()
    #expect(
      try simple.reweighted { _ in 1 }.katzCentrality(attenuation: 0.05, usingWeights: true)
        == simple.katzCentrality(attenuation: 0.05))
    #expect(
      try random.graph.katzCentrality(attenuation: 0.05)
        == simple.katzCentrality(attenuation: 0.05))
  }

  @Test func thereIsALimitJustBelowTheInverseOfTheEigenvalueOnly() throws {
    // The star of nine leaves has the eigenvalues 3 and −3, the circle 2.
    #expect(try Graph.star(leaves: 9).katzCentrality(attenuation: 0.333) != nil)
    #expect(try Graph.star(leaves: 9).katzCentrality(attenuation: 1.0 / 3) == nil)
    #expect(try Graph.star(leaves: 9).katzCentrality(attenuation: 0.5) == nil)
    #expect(try Graph.cycle(7, isDirected: true).katzCentrality(attenuation: 0.99) != nil)
    #expect(try Graph.cycle(7, isDirected: true).katzCentrality(attenuation: 1) == nil)
    let parts = Graph.path(3).disjointUnion(with: .complete(5))
    #expect(try parts.katzCentrality(attenuation: 0.24) != nil)
    #expect(try parts.katzCentrality(attenuation: 0.26) == nil)
  }

  @Test func walksWithoutReturnAlwaysHaveASum() throws {
    let path = try #require(try Graph.path(3, isDirected: true).katzCentrality(attenuation: 10))
    // 1, 1 + 10 and 1 + 10 + 100, scaled.
    let length = (1.0 + 121 + 12_321).squareRoot()
    #expect(path.areNear([1 / length, 11 / length, 111 / length]))
  }

  @Test func edgelessGraphs() throws {
    #expect(try Graph.empty(0).katzCentrality(attenuation: 1) == [])
    #expect(try Graph.empty(1).katzCentrality(attenuation: 1) == [1])
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).katzCentrality(attenuation: 1) == [1])
  }

  @Test func anAttenuationBelowZeroIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).katzCentrality(attenuation: -0.1)
    }
  }
}
