import Graphs
import TestSupport
import Testing

@Suite struct QAPCorrelationTests {
  // R sna 2.7-1, gcor(knoke, white, mode = "digraph") and gcor(kite, white, mode = "graph"); and
  // qaptest(list(knoke, white), gcor, g1 = 1, g2 = 2, reps = 20000), whose draws are others.
  @Test func threeNetworksOfTen() throws {
    let test = try #require(
      try Classics.knokeInformation.qapCorrelation(
        with: Classics.whiteKinship, permutations: 5000, seed: 1))
    #expect(test.observed.isNear(-0.0872805441824))
    #expect(test.upperPValue.isNear(0.773, within: 0.02))
    #expect(test.lowerPValue.isNear(0.32235, within: 0.02))
    let kite = try #require(
      try Classics.krackhardtKite.qapCorrelation(
        with: Classics.whiteKinship, permutations: 10, seed: 1))
    #expect(kite.observed.isNear(0.018148850216))
  }

  @Test(arguments: RandomCase.all) func isPearsonsCorrelationOfThePairs(_ random: RandomCase) throws
  {
    let first = random.weightedGraph
    let second = Graph.sameSize(as: first, seed: random.seed + 100)
    for usingWeights in [false, true] {
      let test = try first.qapCorrelation(
        with: second, usingWeights: usingWeights, permutations: 20, seed: 1)
      let expected = definition(first, second, usingWeights: usingWeights)
      let observed: Double? = test?.observed
      #expect(observed.isNear(expected, within: 1e-10))
    }
  }

  @Test(arguments: RandomCase.all) func aGraphGoesWithItself(_ random: RandomCase) throws {
    guard let test = try random.graph.qapCorrelation(with: random.graph, permutations: 50, seed: 1)
    else { return }
    #expect(test.observed.isNear(1))
    let opposite = try random.graph.qapCorrelation(
      with: random.graph.simplified().reweighted { _ in -1 }, usingWeights: true,
      permutations: 50, seed: 1)
    #expect(opposite.map { $0.observed.isNear(-1) } == true)
  }

  /// A star keeps its centre with one chance in five, and so does its correlation with itself.
  @Test func permutationsExchangeVertices() throws {
    let test = try #require(
      try Graph.star(leaves: 4).qapCorrelation(
        with: .star(leaves: 4), permutations: 4000, seed: 5))
    #expect(test.observed.isNear(1))
    #expect(abs(test.upperPValue - 0.2) < 0.03)
    // With other centres they share one of four edges each: (10 · 1 − 4 · 4) / (4 · 6).
    #expect(test.mean.map { abs($0 - (0.2 - 0.8 * 0.25)) < 0.03 } == true)
  }

  @Test(arguments: [1, 2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let test = try Execution(threadCount: threadCount).run {
      try Classics.karateClub.qapCorrelation(with: .cycle(34), permutations: 200, seed: 2)
    }
    let again = try Classics.karateClub.qapCorrelation(
      with: .cycle(34), permutations: 200, seed: 2)
    #expect(test == again)
  }

  @Test func withoutDifferencesThereIsNone() throws {
    #expect(try Graph.complete(4).qapCorrelation(with: .path(4), seed: 1) == nil)
    #expect(try Graph.empty(4).qapCorrelation(with: .path(4), seed: 1) == nil)
    #expect(try Graph.empty(0).qapCorrelation(with: .empty(0), seed: 1) == nil)
    #expect(try Graph.empty(1).qapCorrelation(with: .empty(1), seed: 1) == nil)
  }

  private func definition(_ first: Graph, _ second: Graph, usingWeights: Bool) -> Double? {
    let matrices = [first, second].map { usingWeights ? $0.weightMatrix : $0.adjacencyMatrix }
    let columns = matrices.map { matrix in
      first.vertices.flatMap { row in
        first.vertices.filter { $0 != row }.map { matrix[row][$0] }
      }
    }
    let means = columns.map { $0.reduce(0, +) / Double($0.count) }
    let differences = zip(columns, means).map { column, mean in column.map { $0 - mean } }
    let spread = differences.map { $0.reduce(0) { $0 + $1 * $1 } }
    guard columns[0].count > 0, spread[0] * spread[1] > 0 else { return nil }
    return zip(differences[0], differences[1]).reduce(0) { $0 + $1.0 * $1.1 }
      / (spread[0] * spread[1]).squareRoot()
  }
}

extension Graph {
  /// Returns another random graph with weights on as many vertices.
  static func sameSize(as graph: Graph, seed: Int) -> Graph {
    var generator = SplitMix(seed: seed)
    let pairs = graph.vertices.flatMap { u in graph.vertices.map { (u, $0) } }
      .filter { $0 != $1 && Bool.random(using: &generator) }
    return Graph(
      vertexCount: graph.vertexCount, edges: pairs,
      weights: pairs.map { _ in Double(Int.random(in: 1...8, using: &generator)) },
      isDirected: graph.isDirected)
  }
}
