import Graphs
import TestSupport
import Testing

@Suite struct PageRankTests {
  // networkx 3.6.1, pagerank(G, tol=1e-14, max_iter=1000).
  @Test func classics() throws {
    let club = try Classics.karateClub.pageRank()
    #expect(club[0].isNear(0.0969972854, within: 1e-10))
    #expect(club[11].isNear(0.0095647455, within: 1e-10))
    #expect(club[33].isNear(0.1009191823, within: 1e-10))
    let kite = try Classics.krackhardtKite.pageRank()
    let expected = [
      0.1019199130, 0.1019199130, 0.0794181140, 0.1471479163, 0.0794181140,
      0.1289069276, 0.1289069276, 0.0952482868, 0.0856939563, 0.0514199314,
    ]
    #expect(kite.areNear(expected, within: 1e-10))
    #expect(try Classics.whiteKinship.pageRank()[4].isNear(0.1185349815, within: 1e-10))
  }

  // networkx 3.6.1, pagerank(G, tol=1e-14, max_iter=1000).
  @Test func directed() throws {
    let expected = [
      0.0965673711, 0.0654313766, 0.1210480467, 0.3479905264, 0.3201821914,
      0.0243902439, 0.0243902439,
    ]
    #expect(try Graph.twoCircles.pageRank().areNear(expected, within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func aStepOfTheWalkChangesNothing(_ random: RandomCase) throws {
    let graph = random.graph
    for damping in [0, 0.5, 0.85, 0.99] {
      let ranks = try graph.pageRank(damping: damping)
      let step = definition(graph, damping: damping)
      #expect(
        ranks.areNear(
          graph.vertices.map { target in
            graph.vertices.reduce(0) { $0 + ranks[$1] * step[$1][target] }
          }))
      #expect(graph.vertexCount == 0 || ranks.reduce(0, +).isNear(1))
      #expect(ranks.allSatisfy { $0 >= (1 - damping) / Double(graph.vertexCount) - 1e-12 })
    }
  }

  @Test func withoutDampingAllAreEqual() throws {
    #expect(
      try Classics.karateClub.pageRank(damping: 0) == [Double](repeating: 1.0 / 34, count: 34))
  }

  @Test func aVertexAloneHasAll() throws {
    #expect(try Graph.empty(1).pageRank() == [1])
  }

  @Test func aChainHandsItsRankOn() throws {
    // By hand: with x = (1 − 0.85 + 0.85 r₁) / 2, r₀ = x and r₁ = x + 0.85 x.
    let ranks = try Graph.path(2, isDirected: true).pageRank()
    #expect(ranks.areNear([1 / 2.85, 1.85 / 2.85]))
  }

  @Test(arguments: [-0.1, 1]) func dampingOutsideItsRangeIsRefused(_ damping: Double) async {
    await #expect(processExitsWith: .failure) { [damping] in
      _ = try Graph.path(2).pageRank(damping: damping)
    }
  }

  /// The probability of every step of the walk.
  private func definition(_ graph: Graph, damping: Double) -> [[Double]] {
    let share = 1 / Double(graph.vertexCount)
    return graph.adjacencyMatrix.map { row in
      let degree = row.reduce(0, +)
      return row.map { degree == 0 ? share : damping * $0 / degree + (1 - damping) * share }
    }
  }
}
