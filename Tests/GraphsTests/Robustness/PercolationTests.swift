import Graphs
import TestSupport
import Testing

@Suite struct PercolationTests {
  /// From the definition, over all sets of vertices; the mean of many runs comes near.
  @Test(arguments: 2..<10)
  func isTheMeanOverAllSets(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 7)
    let sets = VertexSets(graph)
    let found = try graph.percolation(runs: 2000, seed: 1)
    let percolation = try #require(found)
    for count in 0...graph.vertexCount {
      let ofCount = ([0] + sets.nonempty).filter { $0.nonzeroBitCount == count }
      let sizes = ofCount.map { set in
        sets.members(of: set).map { sets.component(of: $0, within: set).nonzeroBitCount }
      }
      let scale = Double(ofCount.count * graph.vertexCount)
      let largest = sizes.reduce(0) { $0 + ($1.max() ?? 0) }
      #expect(abs(percolation.largestComponents[count] - Double(largest) / scale) < 0.03)
      let rest = sizes.reduce(0) { $0 + $1.reduce(0, +) - ($1.max() ?? 0) * ($1.max() ?? 0) }
      #expect(abs(percolation.susceptibilities[count] - Double(rest) / scale) < 0.06)
    }
  }

  @Test func isTheSameOnAnyNumberOfThreads() throws {
    let found = try [1, 2, 16].map { threadCount in
      try Execution(threadCount: threadCount).run {
        try Classics.karateClub.percolation(runs: 40, seed: 9)
      }
    }
    #expect(found[0] == found[1] && found[0] == found[2])
  }

  // A large square lattice percolates where 0.592746 of its sites are there: J. Jacobsen, "High-
  // precision percolation thresholds and Potts-model critical manifolds" (2014).
  @Test func thresholdOfASquareLattice() throws {
    let found = try Graph.grid(rows: 48, columns: 48).percolation(runs: 40, seed: 5)
    #expect(abs((found?.threshold ?? 0) - 0.592746) < 0.05)
  }

  @Test func ofSmallGraphs() throws {
    #expect(try Graph.empty(0).percolation(seed: 1) == nil)
    let one = try Graph.empty(1).percolation(runs: 3, seed: 1)
    #expect(one?.largestComponents == [0, 1] && one?.threshold == nil)
    let complete = try Graph.complete(4).percolation(runs: 3, seed: 1)
    #expect(complete?.largestComponents == [0, 0.25, 0.5, 0.75, 1])
  }

  /// By hand, from the formula of Cohen et al.
  @Test func failureThresholdFollowsFromDegrees() {
    #expect(Graph.complete(5).failureThreshold().isNear(2.0 / 3))
    #expect(Graph.cycle(5).failureThreshold() == 0)
    #expect(Graph.path(5).failureThreshold() == nil)
    #expect(Graph.empty(3).failureThreshold() == nil)
    // Degrees 9 once and 1 nine times: squares 90, sum 18.
    #expect(Graph.star(leaves: 9).failureThreshold().isNear(0.75))
  }

  @Test func noRunsAreRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).percolation(runs: 0, seed: 1)
    }
  }
}
