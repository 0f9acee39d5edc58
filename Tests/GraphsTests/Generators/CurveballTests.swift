import Graphs
import TestSupport
import Testing

@Suite struct CurveballTests {
  private let women = (0..<32).map { $0 < 18 }

  @Test(arguments: 0..<50) func degreesAndModesStay(seed: Int) throws {
    let graph = Graph.affiliation(personCount: 12, activityCount: 6, seed: UInt64(seed))
    for trading in [true, false] {
      let rewired = try graph.rewiredByTrades(
        isTrading: (0..<18).map { ($0 < 12) == trading }, seed: UInt64(seed))
      #expect(rewired.isSimple)
      #expect(rewired.degrees() == graph.degrees())
      #expect(rewired.edges.allSatisfy { $0.source < 12 && $0.target >= 12 })
    }
  }

  /// Three persons with 2, 1, 1 of three activities with 2, 1, 1: five ways.
  @Test(arguments: [true, false]) func everyGraphWithTheDegreesIsAsLikely(trading: Bool) throws {
    let graph = Graph(vertexCount: 6, edges: [(0, 3), (0, 4), (1, 3), (2, 5)])
    var counts: [[Int32]: Int] = [:]
    for seed in 0..<1000 {
      let rewired = try graph.rewiredByTrades(
        isTrading: (0..<6).map { ($0 < 3) == trading }, tradesPerVertex: 8, seed: UInt64(seed))
      counts[rewired.outgoing.targets, default: 0] += 1
    }
    #expect(counts.count == 5)
    #expect(arePlausible(Array(counts.values), expected: [Double](repeating: 200, count: 5)))
  }

  @Test func followsFromItsSeed() throws {
    let graphs = try [1, 1, 2].map {
      try Graph.southernWomen.rewiredByTrades(isTrading: women, seed: $0)
    }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  @Test func oneTraderHasNobodyToTradeWith() throws {
    let star = Graph.star(leaves: 3)
    let rewired = try star.rewiredByTrades(isTrading: [true, false, false, false], seed: 1)
    #expect(rewired.outgoing == star.outgoing)
    #expect(try Graph.empty(0).rewiredByTrades(isTrading: [], seed: 1).vertexCount == 0)
  }

  @Test func mayBeCancelled() async {
    let rewiring = Task { [women] in
      withUnsafeCurrentTask { $0?.cancel() }
      return try Graph.southernWomen.rewiredByTrades(isTrading: women, seed: 1)
    }
    await #expect(throws: CancellationError.self) { try await rewiring.value }
  }

  @Test func edgesWithinAModeAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).rewiredByTrades(isTrading: [true, true, false], seed: 1)
    }
  }
}
