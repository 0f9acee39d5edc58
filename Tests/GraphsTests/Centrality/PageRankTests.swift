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

  // networkx 3.6.1, pagerank(G, personalization={0: 1, 3: 3}, weight='weight', tol=1e-14,
  // max_iter=1000).
  @Test func personalizedAndWeighted() throws {
    let ranks = try Graph.detours.pageRank(personalization: [1, 0, 0, 3, 0], usingWeights: true)
    #expect(
      ranks.areNear(
        [0.1378051930, 0.2240372689, 0.2841392098, 0.3540183283, 0], within: 1e-10))
  }

  // igraph 1.0.0, personalized_pagerank(reset=[1] + [0] * 33).
  @Test func fromOneMemberOfTheClub() throws {
    let ranks = try Classics.karateClub.pageRank(
      personalization: [1] + [Double](repeating: 0, count: 33))
    #expect([ranks[0], ranks[33]].areNear([0.2663736031, 0.0511999892], within: 1e-10))
  }

  @Test(arguments: RandomCase.all) func aStepOfTheWalkChangesNothing(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    guard graph.vertexCount > 0 else { return }
    let jumps = graph.vertices.map { Double(($0 + random.seed) % 3 + ($0 == 0 ? 1 : 0)) }
    for damping in [0, 0.5, 0.85, 0.99] {
      for usingWeights in [false, true] {
        for personalization in [nil, jumps] {
          let ranks = try graph.pageRank(
            damping: damping, personalization: personalization, usingWeights: usingWeights)
          let step = definition(
            usingWeights ? graph.strengthMatrix : graph.adjacencyMatrix, damping: damping,
            jumps: personalization ?? graph.vertices.map { _ in 1 })
          let next = graph.vertices.map { target in
            graph.vertices.reduce(0) { $0 + ranks[$1] * step[$1][target] }
          }
          #expect(ranks.areNear(next))
          #expect(ranks.reduce(0, +).isNear(1))
          #expect(ranks.allSatisfy { $0 >= 0 })
        }
      }
    }
  }

  @Test func manyThreadsGiveTheSameBits() throws {
    // So large that it is cut into parts.
    let graph = Graph.erdosRenyi(
      vertexCount: 2_000, edgeCount: 1_000_000, isDirected: true, seed: 1)
    let expected = try Execution(threadCount: 1).run { try graph.pageRank() }
    for threadCount in [2, 16] {
      #expect(try Execution(threadCount: threadCount).run { try graph.pageRank() } == expected)
    }
  }

  @Test func equalChancesAreAsGoodAsNone() throws {
    let club = Classics.karateClub
    let chances = [Double](repeating: 2.5, count: 34)
    #expect(try club.pageRank(personalization: chances).areNear(club.pageRank()))
  }

  @Test func withoutDampingAllAreEqual() throws {
    let equal = [Double](repeating: 1.0 / 34, count: 34)
    #expect(try Classics.karateClub.pageRank(damping: 0).areNear(equal))
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

  @Test(arguments: [[1, 2], [0, 0, 0], [1, -1, 1]])
  func chancesThatAreNoneAreRefused(_ chances: [Double]) async {
    await #expect(processExitsWith: .failure) { [chances] in
      _ = try Graph.path(3).pageRank(personalization: chances)
    }
  }

  /// The probability of every step of the walk.
  private func definition(
    _ matrix: [[Double]], damping: Double, jumps: [Double]
  ) -> [[Double]] {
    let all = jumps.reduce(0, +)
    return matrix.map { row in
      let degree = row.reduce(0, +)
      return zip(row, jumps).map { entry, jump in
        degree == 0 ? jump / all : damping * entry / degree + (1 - damping) * jump / all
      }
    }
  }
}
