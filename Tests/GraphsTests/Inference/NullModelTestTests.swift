import Graphs
import TestSupport
import Testing

@Suite struct NullModelTestTests {
  @Test func degreesAreKept() throws {
    let degrees = Graph.karateClub.degrees()
    let test = try #require(
      try Graph.karateClub.nullModelTest(samples: 50, seed: 1) { sample in
        sample.degrees() == degrees && sample.isSimple ? 1 : 0
      })
    #expect(test.mean == 1)
    #expect(test.permutationCount == 50)
    #expect(!test.isExact)
  }

  /// Cliques side by side have far more triangles than their degrees bring with them.
  @Test func cliquesAreConspicuous() throws {
    var graph = Graph.complete(5)
    for _ in 1..<8 { graph = graph.disjointUnion(with: .complete(5)) }
    let test = try #require(
      try graph.nullModelTest(samples: 99, seed: 1) { try $0.transitivity() })
    #expect(test.upperPValue == 0.01)
    #expect(test.mean.map { $0 < test.observed / 2 } == true)
  }

  /// A star is the only simple graph with its degrees.
  @Test func whatFollowsFromDegreesIsNotConspicuous() throws {
    let test = try Graph.star(leaves: 9).nullModelTest(samples: 20, seed: 1) {
      try $0.betweennessCentralization()
    }
    #expect(test?.twoSidedPValue == 1)
    #expect(test?.standardDeviation == 0)
  }

  @Test(arguments: [1, 2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let test = try Execution(threadCount: threadCount).run {
      try Graph.karateClub.nullModelTest(samples: 30, seed: 4) { try $0.transitivity() }
    }
    let again = try Graph.karateClub.nullModelTest(samples: 30, seed: 4) { try $0.transitivity() }
    #expect(test == again)
  }

  @Test func withoutTheStatisticThereIsNoTest() throws {
    #expect(try Graph.empty(0).nullModelTest(seed: 1) { try $0.transitivity() } == nil)
  }
}
