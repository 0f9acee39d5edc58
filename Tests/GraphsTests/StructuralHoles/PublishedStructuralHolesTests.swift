import Graphs
import TestSupport
import Testing

/// Values that UCINET gives, as the tests of NetworkX 3.6 publish them, to two or three decimals.
@Suite struct PublishedStructuralHolesTests {
  /// The vertices A to G of Borgatti's example.
  private let ego = Graph(
    vertexCount: 7,
    edges: [
      (0, 1), (0, 5), (0, 6), (0, 4), (4, 6), (5, 6), (1, 6), (1, 3), (3, 6), (6, 2),
    ], weights: [2, 3, 5, 2, 8, 3, 4, 1, 3, 10])
  private let arcs = Graph(
    vertexCount: 3, edges: [(0, 1), (0, 2), (1, 0), (2, 1)], weights: [2, 2, 1, 1],
    isDirected: true)

  @Test(arguments: [(false, [0.4, 0.595, 1]), (true, [0.299, 0.795, 1])])
  func constraint(usingWeights: Bool, expected: [Double]) throws {
    let constraint = try ego.constraint(usingWeights: usingWeights)
    #expect([6, 0, 2].map { constraint[$0] }.areNear(expected, within: 1e-3))
  }

  @Test(arguments: [(false, [4.67, 2.5, 1]), (true, [5.47, 2.47, 1])])
  func effectiveSize(usingWeights: Bool, expected: [Double]) throws {
    let size = try ego.effectiveSize(usingWeights: usingWeights)
    #expect([6, 0, 2].map { size[$0] }.areNear(expected, within: 1e-2))
  }

  @Test(arguments: [(false, [1.003, 1.003, 1.389]), (true, [0.84, 1.143, 1.378])])
  func constraintOfArcs(usingWeights: Bool, expected: [Double]) throws {
    #expect(try arcs.constraint(usingWeights: usingWeights).areNear(expected, within: 1e-3))
  }

  @Test(arguments: [(false, [1.167, 1.167, 1]), (true, [1.567, 1.083, 1])])
  func effectiveSizeOfArcs(usingWeights: Bool, expected: [Double]) throws {
    #expect(try arcs.effectiveSize(usingWeights: usingWeights).areNear(expected, within: 1e-3))
  }

  /// igraph's own tests, of two cliques of four joined by a vertex.
  @Test func constraintOfTwoCliques() throws {
    let graph = Graph(
      vertexCount: 9,
      edges: [
        (0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (5, 6), (5, 7), (5, 8),
        (6, 7), (6, 8), (7, 8),
      ])
    let corner = 0.865741
    #expect(
      try graph.constraint().areNear(
        [corner, corner, corner, 0.583333, 0.5, 0.583333, corner, corner, corner], within: 1e-6))
  }
}
