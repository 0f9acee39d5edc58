import Graphs
import TestSupport
import Testing

@Suite struct VertexBootstrapTests {
  @Test func densityOfTheKarateClub() throws {
    let club = Classics.karateClub
    let estimate = try #require(try club.vertexBootstrap(samples: 400, seed: 1) { $0.density() })
    let density = try #require(club.density())
    #expect(estimate.observed == density)
    // Two copies of a vertex are joined as often as any two, so that the mean stays.
    let error = try #require(estimate.standardError)
    #expect(estimate.mean.isNear(density, within: 5 * error / 20))
    #expect(error > 0.01 && error < 0.06)
    let interval = try #require(estimate.interval(confidence: 0.95))
    #expect(interval.contains(density))
    #expect(estimate.samples.count { interval.contains($0) } >= 380)
  }

  @Test(arguments: RandomCase.all) func samplesAreOfTheSameKind(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    let estimate = try graph.vertexBootstrap(samples: 5, seed: 7) { sample in
      sample.vertexCount == graph.vertexCount && sample.isDirected == graph.isDirected
        && sample.isWeighted == graph.isWeighted && sample.isSimple ? 1 : 0
    }
    #expect(estimate?.mean == 1)
  }

  @Test func completeAndEmptyGraphsStayWhatTheyAre() throws {
    for graph in [Graph.complete(6), .empty(6)] {
      let estimate = try graph.vertexBootstrap(samples: 20, seed: 1) { $0.density() }
      #expect(estimate?.standardError == 0)
    }
  }

  @Test(arguments: [1, 2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let estimate = try Execution(threadCount: threadCount).run {
      try Classics.karateClub.vertexBootstrap(samples: 50, seed: 4) { try $0.transitivity() }
    }
    let again = try Classics.karateClub.vertexBootstrap(samples: 50, seed: 4) {
      try $0.transitivity()
    }
    #expect(estimate == again)
  }

  @Test func withoutTheStatisticThereIsNoEstimate() throws {
    #expect(try Graph.empty(0).vertexBootstrap(seed: 1) { $0.density() } == nil)
    #expect(try Graph.empty(1).vertexBootstrap(seed: 1) { $0.density() } == nil)
  }

  @Test func samplesWithoutTheStatisticAreCounted() throws {
    let estimate = try Graph.path(3).vertexBootstrap(samples: 100, seed: 1) { sample in
      sample.edgeCount > 1 ? 1 : nil
    }
    #expect(estimate.map { $0.undefinedCount + $0.samples.count } == 100)
    #expect((estimate?.undefinedCount ?? 0) > 0)
  }
}
