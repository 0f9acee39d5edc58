import Graphs
import TestSupport
import Testing

@Suite struct BondPercolationTests {
  /// From the definition, over all sets of edges; the mean of many runs comes near.
  @Test(arguments: 2..<12)
  func isTheMeanOverAllSets(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 5).simplified()
    let edges = graph.edges.map { ($0.source, $0.target) }
    var (largest, rest) = (edges.map { _ in 0.0 } + [0], edges.map { _ in 0.0 } + [0])
    var setCounts = largest
    for set in 0..<(1 << edges.count) {
      let there = edges.indices.filter { set >> $0 & 1 == 1 }.map { edges[$0] }
      let part = Graph(vertexCount: graph.vertexCount, edges: there)
      let sizes = part.connectedComponents().sizes
      let most = sizes.max() ?? 0
      setCounts[there.count] += 1
      largest[there.count] += Double(most)
      rest[there.count] += Double(sizes.reduce(0) { $0 + $1 * $1 } - most * most)
    }
    let found = try graph.bondPercolation(runs: 2000, seed: 1)
    let percolation = try #require(found)
    #expect(percolation.largestComponents.count == edges.count + 1)
    for (count, sets) in setCounts.enumerated() {
      let scale = sets * Double(graph.vertexCount)
      #expect(abs(percolation.largestComponents[count] - largest[count] / scale) < 0.03)
      #expect(abs(percolation.susceptibilities[count] - rest[count] / scale) < 0.06)
    }
  }

  @Test(arguments: RandomCase.all) func endsWithTheGraph(random: RandomCase) throws {
    let graph = random.graph
    let found = try graph.bondPercolation(runs: 3, seed: 1)
    guard graph.vertexCount > 0 else {
      #expect(found == nil)
      return
    }
    let percolation = try #require(found)
    let most = graph.connectedComponents().sizes.max() ?? 0
    #expect(percolation.largestComponents.last == Double(most) / Double(graph.vertexCount))
    #expect(percolation.largestComponents.first == 1 / Double(graph.vertexCount))
    let growth = zip(percolation.largestComponents, percolation.largestComponents.dropFirst())
    #expect(growth.allSatisfy { $0 <= $1 })
  }

  @Test func isTheSameOnAnyNumberOfThreads() throws {
    let found = try [1, 2, 16].map { threadCount in
      try Execution(threadCount: threadCount).run { () throws(CancellationError) in
        try Graph.karateClub.bondPercolation(runs: 40, seed: 9)
      }
    }
    #expect(found[0] == found[1] && found[0] == found[2])
  }

  // A large square lattice percolates where half of its bonds are there: H. Kesten, "The critical
  // probability of bond percolation on the square lattice equals 1/2" (1980).
  @Test func thresholdOfASquareLattice() throws {
    let found = try Graph.grid(rows: 40, columns: 40).bondPercolation(runs: 30, seed: 5)
    #expect(abs((found?.threshold ?? 0) - 0.5) < 0.05)
  }

  @Test func ofSmallGraphs() throws {
    let apart = try Graph.empty(2).bondPercolation(runs: 3, seed: 1)
    #expect(apart?.largestComponents == [0.5] && apart?.threshold == nil)
    let path = try Graph.path(3).bondPercolation(runs: 3, seed: 1)
    #expect(path?.largestComponents == [1.0 / 3, 2.0 / 3, 1])
    let parallel = Graph(vertexCount: 2, edges: [(0, 1), (1, 0), (1, 1)], isDirected: true)
    #expect(try parallel.bondPercolation(runs: 3, seed: 1)?.largestComponents == [0.5, 1])
  }

  @Test func noRunsAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).bondPercolation(runs: 0, seed: 1)
    }
  }
}
