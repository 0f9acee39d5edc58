import Graphs
import TestSupport
import Testing

@Suite struct PermutationTestTests {
  /// All 252 ways to deal out the gender of White's relatives, counted in another program.
  @Test func whiteKinship() throws {
    let test = try #require(
      try Classics.whiteKinship.permutationTest(of: kinshipGender, seed: 1, statistic: eiIndex))
    #expect(test.isExact)
    #expect(test.permutationCount == 252)
    #expect(test.observed.isNear(-4.0 / 22))
    #expect(test.atMostCount == 8)
    #expect(test.lowerPValue.isNear(8.0 / 252))
    #expect(test.twoSidedPValue.isNear(16.0 / 252))
    #expect(test.mean.isNear(0.111111, within: 1e-6))
    #expect(test.standardDeviation.isNear(0.134980, within: 1e-6))
  }

  /// The karate club's two sides are too many ways to try them all.
  @Test func drawsComeNearToAllWays() throws {
    let test = try #require(
      try Classics.karateClub.permutationTest(
        of: (0..<34).map { $0 % 2 }, permutations: 2000, seed: 3, statistic: eiIndex))
    #expect(!test.isExact)
    #expect(test.permutationCount == 2000)
    let chance = Classics.karateClub.eiIndex(of: (0..<34).map { $0 % 2 }).expected
    let spread = try #require(test.standardDeviation)
    let error = spread / 2000.0.squareRoot()
    #expect(test.mean.isNear(chance, within: 5 * error))
    #expect(test.atMostCount + test.atLeastCount >= 2000)
    #expect(test.lowerPValue == Double(test.atMostCount + 1) / 2001)
  }

  @Test func aSampleNeverShowsAProbabilityOfZero() throws {
    let halves = Graph.complete(20).disjointUnion(with: .complete(20))
    let test = try #require(
      try halves.permutationTest(
        of: (0..<40).map { $0 / 20 }, permutations: 99, seed: 1, statistic: eiIndex))
    #expect(test.atMostCount == 0)
    #expect(test.lowerPValue == 0.01)
  }

  /// The mean over all ways is the chance value of the index, whatever the graph.
  @Test(arguments: RandomCase.all) func theMeanIsTheChanceValue(_ random: RandomCase) throws {
    let graph = random.smallGraph
    var generator = SplitMix(seed: random.seed)
    let groups = graph.vertices.map { _ in
      [nil, 0, 1, 2].randomElement(using: &generator) ?? nil
    }
    // Edges between known vertices alone count, and they are the same in every way.
    guard let test = try graph.permutationTest(of: groups, seed: 1, statistic: eiIndex) else {
      #expect(graph.eiIndex(of: groups).value == nil)
      return
    }
    #expect(test.isExact)
    #expect(test.undefinedCount == 0)
    #expect(test.mean.isNear(graph.eiIndex(of: groups).expected))
    #expect(test.lowerPValue + test.upperPValue > 1)
  }

  @Test(arguments: [1, 2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let groups = (0..<34).map { Optional($0 % 3) }
    let test = try Execution(threadCount: threadCount).run {
      try Classics.karateClub.permutationTest(
        of: groups, permutations: 500, seed: 9, statistic: eiIndex)
    }
    let again = try Classics.karateClub.permutationTest(
      of: groups, permutations: 500, seed: 9, statistic: eiIndex)
    #expect(test == again)
    let other = try Classics.karateClub.permutationTest(
      of: groups, permutations: 500, seed: 10, statistic: eiIndex)
    #expect(test != other)
  }

  @Test func permutationsWithoutTheStatisticCountAsExtreme() throws {
    // The statistic is there only if vertex 0 keeps its group.
    let test = try Graph.path(4).permutationTest(of: [0, 1, 1, 1], seed: 1) { _, groups in
      groups[0] == 0 ? 1 : nil
    }
    #expect(test?.undefinedCount == 3)
    #expect(test?.lowerPValue == 1)
    #expect(test?.upperPValue == 1)
  }

  /// All ways or some of them, with an unknown group and a statistic that is defined for some ways only.
  @Test(arguments: [(7, 20), (34, 300)])
  func severalStatisticsAreComparedAsEachByItself(vertexCount: Int, permutations: Int) throws {
    let statistics: [@Sendable (Graph, [Int?]) -> Double?] = [
      eiIndex, { $0.nominalAssortativity(of: $1) }, { _, _ in nil },
      { _, groups in groups[0] == 0 ? 1 : nil },
    ]
    let groups = (0..<vertexCount).map { $0 == 3 ? nil : Optional($0 % 2) }
    let together = try Graph.cycle(vertexCount).permutationTests(
      of: groups, permutations: permutations, seed: 5
    ) { graph, groups in statistics.map { $0(graph, groups) } }
    let apart = try statistics.map {
      try Graph.cycle(vertexCount).permutationTest(
        of: groups, permutations: permutations, seed: 5, statistic: $0)
    }
    #expect(together == apart)
    #expect(together.map { $0 == nil } == [false, false, true, false])
    #expect(together[0]?.isExact == (vertexCount == 7))
  }

  @Test func withoutTheStatisticThereIsNoTest() throws {
    #expect(
      try Graph.empty(3).permutationTest(of: [0, 1, nil], seed: 1, statistic: eiIndex) == nil)
    #expect(try Graph.empty(0).permutationTest(of: [], seed: 1, statistic: eiIndex) == nil)
  }

  @Test func canBeCancelled() async {
    let computation = Task {
      // Each statistic waits for the cancellation, which none of them throws itself.
      try Classics.karateClub.permutationTest(of: (0..<34).map { $0 % 2 }, seed: 1) { _, _ in
        while !Task.isCancelled {}
        return 1
      }
    }
    computation.cancel()
    await #expect(throws: CancellationError.self) { try await computation.value }
  }
}

private let eiIndex: @Sendable (Graph, [Int?]) -> Double? = { $0.eiIndex(of: $1).value }
