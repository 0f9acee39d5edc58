import Graphs
import TestSupport
import Testing

@Suite struct KeyPlayersTests {
  static let aims: [KeyPlayers.Aim] = [
    .fragmentation, .distanceWeightedFragmentation, .reach(steps: 1), .reach(steps: 2),
    .distanceWeightedReach,
  ]

  /// From the definition, over all sets of two vertices.
  @Test(arguments: RandomCase.all, aims)
  func areTheBestOfAllSets(random: RandomCase, aim: KeyPlayers.Aim) throws {
    let graph = random.smallGraph
    guard graph.vertexCount > 3 else { return }
    let vertices = 0..<graph.vertexCount
    let pairs = vertices.flatMap { u in (u + 1..<graph.vertexCount).map { [u, $0] } }
    let scores = pairs.map { score(of: $0, in: graph, for: aim) }
    let players = try graph.keyPlayers(2, for: aim)
    #expect(players.isExact && players.vertices.count == 2)
    #expect(players.score.isNear(scores.max() ?? 0))
    #expect(players.score.isNear(score(of: players.vertices, in: graph, for: aim)))
  }

  private func score(of set: [Int], in graph: Graph, for aim: KeyPlayers.Aim) -> Double {
    let isFragmented = aim == .fragmentation || aim == .distanceWeightedFragmentation
    let rest = isFragmented ? set.sorted().reversed().reduce(graph) { $0.removing($1) } : graph
    let distances = ShortestPathOracle(rest.underlying()).distances
    let pairs = Double(rest.vertexCount * (rest.vertexCount - 1))
    let nearest = distances.indices.map { target in
      set.map { $0 < distances.count ? distances[$0][target] : 0 }.min() ?? .infinity
    }
    switch aim {
    case .fragmentation: return Double(distances.joined().count { $0 == .infinity }) / pairs
    case .distanceWeightedFragmentation:
      return 1 - distances.joined().reduce(0) { $0 + ($1 > 0 ? 1 / $1 : 0) } / pairs
    case .reach(let steps):
      return Double(nearest.count { $0 <= Double(steps) }) / Double(graph.vertexCount)
    case .distanceWeightedReach:
      return nearest.reduce(0) { $0 + 1 / max(1, $1) } / Double(graph.vertexCount)
    }
  }

  /// Counted by hand; the brother's daughter is the only one who holds on to the brother's wife.
  @Test func ofWhitesKinship() throws {
    let relative = try Classics.whiteKinship.keyPlayers(1, for: .fragmentation)
    #expect(relative.vertices == [4] && relative.score.isNear(16.0 / 72))
    let weighted = try Classics.whiteKinship.keyPlayers(1, for: .distanceWeightedFragmentation)
    #expect(weighted.vertices == [4] && abs(weighted.score - 0.3796) < 5e-5)
  }

  /// Six stars on a ring: greedy choice with exchanges finds their centres.
  @Test(arguments: [1, 2, 16]) func areFoundInLargeGraphs(threadCount: Int) throws {
    let stars = (0..<6).flatMap { star in (1...9).map { (10 * star, 10 * star + $0) } }
    let ring = (0..<6).map { (10 * $0 + 1, (10 * $0 + 11) % 60) }
    let graph = Graph(vertexCount: 60, edges: stars + ring)
    try Execution(threadCount: threadCount).run {
      for aim in Self.aims where aim != .distanceWeightedFragmentation && aim != .reach(steps: 2) {
        let players = try graph.keyPlayers(6, for: aim)
        #expect(players.vertices == (0..<6).map { 10 * $0 })
        #expect(!players.isExact)
      }
    }
  }

  @Test func ofSmallGraphs() throws {
    #expect(try Graph.empty(3).keyPlayers(0, for: .reach(steps: 1)).score == 0)
    #expect(try Graph.star(leaves: 3).keyPlayers(1, for: .reach(steps: 1)).score == 1)
    #expect(try Graph.path(5).keyPlayers(2, for: .reach(steps: 1)).vertices == [0, 3])
  }

  @Test func moreThanThereAreAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).keyPlayers(4, for: .distanceWeightedReach)
    }
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).keyPlayers(2, for: .fragmentation)
    }
  }
}
