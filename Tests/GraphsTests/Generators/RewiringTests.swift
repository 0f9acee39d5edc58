import Graphs
import TestSupport
import Testing

@Suite struct RewiringTests {
  @Test(arguments: RandomCase.all) func degreesStay(random: RandomCase) throws {
    let graph = random.weightedGraph.simplified()
    let rewired = try graph.rewired(seed: UInt64(random.seed))
    #expect(rewired.isSimple)
    #expect(rewired.isDirected == graph.isDirected)
    #expect(!rewired.isWeighted)
    #expect(rewired.outgoing.offsets == graph.outgoing.offsets)
    #expect(rewired.incoming.offsets == graph.incoming.offsets)
    #expect(
      try graph.rewired(attemptsPerEdge: 0, seed: 1).outgoing.targets == graph.outgoing.targets)
  }

  /// Degrees 2, 2, 2, 1, 1: six graphs are paths through all five, one is a triangle and an edge.
  @Test func everyGraphWithTheDegreesIsAsLikely() throws {
    let path = Graph(vertexCount: 5, edges: [(3, 0), (0, 1), (1, 2), (2, 4)])
    var counts: [[Int32]: Int] = [:]
    for seed in 0..<1400 {
      let rewired = try path.rewired(attemptsPerEdge: 20, seed: UInt64(seed))
      counts[rewired.outgoing.targets, default: 0] += 1
    }
    #expect(counts.count == 7)
    #expect(arePlausible(Array(counts.values), expected: [Double](repeating: 200, count: 7)))
  }

  /// Four arcs from two vertices to four others, each with one: six ways.
  @Test func arcsKeepTheirSources() throws {
    let stars = Graph(vertexCount: 6, edges: [(0, 2), (0, 3), (1, 4), (1, 5)], isDirected: true)
    var counts: [[Int32]: Int] = [:]
    for seed in 0..<1200 {
      let rewired = try stars.rewired(attemptsPerEdge: 20, seed: UInt64(seed))
      counts[rewired.outgoing.targets, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(arePlausible(Array(counts.values), expected: [Double](repeating: 200, count: 6)))
  }

  @Test func followsFromItsSeed() throws {
    let graphs = try [1, 1, 2].map { try Graph.karateClub.rewired(seed: $0) }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  @Test func loopsAndRepeatsAreLeftOut() throws {
    let graph = Graph(vertexCount: 2, edges: [(0, 0), (0, 1), (1, 0)])
    #expect(try graph.rewired(seed: 1).edgeCount == 1)
    #expect(try Graph.empty(0).rewired(seed: 1).vertexCount == 0)
  }

  @Test func mayBeCancelled() async {
    let rewiring = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try Graph.karateClub.rewired(seed: 1)
    }
    await #expect(throws: CancellationError.self) { try await rewiring.value }
  }
}
