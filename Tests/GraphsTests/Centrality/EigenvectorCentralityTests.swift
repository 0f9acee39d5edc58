import Foundation
import Graphs
import TestSupport
import Testing

@Suite struct EigenvectorCentralityTests {
  // networkx 3.6.1, eigenvector_centrality(G, max_iter=100000, tol=1e-15).
  @Test func classics() throws {
    let club = try #require(try Classics.karateClub.eigenvectorCentrality())
    #expect(club[0].isNear(0.3554914445, within: 1e-10))
    #expect(club[16].isNear(0.0236356281, within: 1e-10))
    #expect(club[33].isNear(0.3733634703, within: 1e-10))
    let kite = try #require(try Classics.krackhardtKite.eigenvectorCentrality())
    let expected = [
      0.3522093968, 0.3522093968, 0.2858349914, 0.4810208583, 0.2858349914,
      0.3976906365, 0.3976906365, 0.1958605830, 0.0480734850, 0.0111632553,
    ]
    #expect(kite.areNear(expected, within: 1e-10))
    let kin = try #require(try Classics.whiteKinship.eigenvectorCentrality())
    #expect(kin[4].isNear(0.3209075207, within: 1e-10))
  }

  // networkx 3.6.1, eigenvector_centrality(G, max_iter=100000, tol=1e-15): by incoming arcs.
  @Test func directed() throws {
    let centrality = try #require(try Graph.twoCircles.eigenvectorCentrality())
    let expected = [0.2910048952, 0.2196730962, 0.3854994104, 0.6765043056, 0.5106779914, 0, 0]
    #expect(centrality.areNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let graph = random.graph
    guard let centrality = try graph.eigenvectorCentrality() else { return }
    #expect(centrality.allSatisfy { $0 >= 0 })
    #expect(centrality.reduce(0) { $0 + $1 * $1 }.isNear(1))
    #expect(centrality.areNear(definition(graph.adjacencyMatrix), within: 1e-9))
  }

  @Test(arguments: RandomCase.all) func weightsCountAsOften(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    guard let centrality = try graph.eigenvectorCentrality(usingWeights: true) else { return }
    #expect(centrality.areNear(definition(graph.strengthMatrix), within: 1e-9))
  }

  @Test func manyThreadsGiveTheSameBits() throws {
    // So large that it is cut into parts.
    let graph = Graph.erdosRenyi(vertexCount: 1_500, edgeCount: 600_000, seed: 1)
    let expected = try Execution(threadCount: 1).run { try graph.eigenvectorCentrality() }
    for threadCount in [2, 16] {
      let other = try Execution(threadCount: threadCount).run { try graph.eigenvectorCentrality() }
      #expect(other == expected)
    }
  }

  @Test(arguments: RandomCase.all) func needsAnEdgeOrACycle(_ random: RandomCase) throws {
    let graph = random.graph
    let isAcyclic =
      graph.isDirected
      ? graph.stronglyConnectedComponents().count == graph.vertexCount
      : graph.edgeCount == graph.loopCount
    #expect(try (graph.eigenvectorCentrality() == nil) == isAcyclic)
  }

  @Test func theCentreOfAStarHasHalfTheSquares() throws {
    let star = try #require(try Graph.star(leaves: 8).eigenvectorCentrality())
    #expect(star[0].isNear((1.0 / 2).squareRoot()))
    #expect(star.dropFirst().allSatisfy { $0.isNear(1.0 / 4) })
  }

  @Test func bothSidesOfABipartiteGraph() throws {
    let centrality = try #require(try Graph.completeBipartite(2, 3).eigenvectorCentrality())
    let side = (1.0 / 6).squareRoot()
    #expect(centrality.areNear([0.5, 0.5, side, side, side]))
  }

  @Test func onlyTheComponentWithTheLargestEigenvalueCounts() throws {
    let graph = Graph.path(3).disjointUnion(with: .complete(4)).disjointUnion(with: .empty(1))
    let centrality = try #require(try graph.eigenvectorCentrality())
    #expect(centrality.areNear([0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0]))
    #expect([0, 1, 2, 7].allSatisfy { centrality[$0] == 0 })
  }

  @Test func equalComponentsShare() throws {
    let graph = Graph.complete(3).disjointUnion(with: .complete(3))
    let centrality = try #require(try graph.eigenvectorCentrality())
    #expect(centrality.areNear([Double](repeating: (1.0 / 6).squareRoot(), count: 6)))
  }

  @Test func whatTheLeadingArcsDoNotReachHasExactlyNone() throws {
    // A pair leads to a triangle that leads on to vertex 5, while vertex 6 leads to the triangle.
    let graph = Graph(
      vertexCount: 7,
      edges: [
        (0, 1), (1, 0), (0, 2), (2, 3), (3, 2), (2, 4), (4, 2), (3, 4), (4, 3), (4, 5), (6, 2),
      ],
      isDirected: true)
    let centrality = try #require(try graph.eigenvectorCentrality())
    #expect(centrality.map { $0 == 0 } == [true, true, false, false, false, false, true])
    #expect(centrality[5].isNear(centrality[4] / 2))
  }

  @Test(arguments: [100, 300, 1_000]) func aLongPathTakesManySteps(count: Int) throws {
    let centrality = try #require(try Graph.path(count).eigenvectorCentrality())
    #expect(centrality.areNear(wave(count), within: 1e-9))
  }

  @Test func ofTwoLongPathsTheLongerOneCounts() throws {
    let equal = try #require(
      try Graph.path(100).disjointUnion(with: .path(100)).eigenvectorCentrality())
    let half = wave(100).map { $0 / 2.0.squareRoot() }
    #expect(equal.areNear(half + half, within: 1e-9))
    let unequal = try #require(
      try Graph.path(100).disjointUnion(with: .path(110)).eigenvectorCentrality())
    #expect(unequal.prefix(100).allSatisfy { $0 == 0 })
    #expect(Array(unequal.suffix(110)).areNear(wave(110), within: 1e-9))
  }

  /// The leading eigenvector of a path: half a sine wave.
  private func wave(_ count: Int) -> [Double] {
    let end = Double(count + 1)
    return (1...count).map { sin(.pi * Double($0) / end) * (2 / end).squareRoot() }
  }

  @Test(arguments: RandomCase.all)
  func componentsWithLessHaveExactlyNone(_ random: RandomCase) throws {
    let graph = random.graph.underlying()
    let joined = graph.disjointUnion(with: .complete(graph.vertexCount + 2))
    let centrality = try joined.eigenvectorCentrality()
    #expect(centrality?.prefix(graph.vertexCount).allSatisfy { $0 == 0 } == true)
  }

  @Test func withoutEdgesOrCyclesThereIsNone() throws {
    #expect(try Graph.empty(0).eigenvectorCentrality() == nil)
    #expect(try Graph.empty(3).eigenvectorCentrality() == nil)
    #expect(try Graph(vertexCount: 2, edges: [(0, 0)]).eigenvectorCentrality() == nil)
    #expect(try Graph.path(4, isDirected: true).eigenvectorCentrality() == nil)
    #expect(try Graph.star(leaves: 3, isDirected: true).eigenvectorCentrality() == nil)
  }

  @Test func whereSumsOutgrowAllBoundsThereIsNone() throws {
    // Two pairs of arcs both ways, one leading to the other.
    let graph = Graph(
      vertexCount: 4, edges: [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)], isDirected: true)
    #expect(try graph.eigenvectorCentrality() == nil)
  }

  /// What 2⁴⁰ rounds of adding the neighbours' values to each other make of equal values.
  private func definition(_ matrix: [[Double]]) -> [Double] {
    var rounds = matrix
    for vertex in matrix.indices { rounds[vertex][vertex] = 1 }
    for _ in 0..<40 {
      let square = rounds.map { row in
        matrix.indices.map { column in
          matrix.indices.reduce(0) { $0 + row[$1] * rounds[$1][column] }
        }
      }
      let largest = square.joined().max() ?? 1
      rounds = square.map { $0.map { $0 / largest } }
    }
    let sums = matrix.indices.map { vertex in rounds.reduce(0) { $0 + $1[vertex] } }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / length }
  }
}
