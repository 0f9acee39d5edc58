import Graphs
import TestSupport
import Testing

@Suite struct QAPRegressionTests {
  // R sna 2.7-1, netlm(knoke, list(white, kite), mode = "digraph", nullhyp = "qapspp", reps = 2000);
  // its probabilities are of draws too.
  @Test func threeNetworksOfTen() throws {
    let regression = try #require(
      try Classics.knokeInformation.qapRegression(
        on: [Classics.whiteKinship, Classics.krackhardtKite], permutations: 2000, seed: 1))
    #expect(regression.intercept.isNear(0.5609555189456))
    #expect(
      regression.predictors.map(\.coefficient).areNear([-0.0881383855025, 0.0664470071389]))
    #expect(
      regression.predictors.map(\.tStatistic)
        .areNear([-0.829976058300, 0.613223478828], within: 1e-10))
    #expect(regression.rSquared.isNear(0.01189, within: 1e-5))
    let probabilities = regression.predictors.map(\.test.lowerPValue)
    #expect(probabilities.areNear([0.266, 0.6975], within: 0.03))
  }

  /// A line through known points: each pair is 3, and 2 more where the one graph has an edge and 1
  /// less where the other has.
  @Test func exactRelationsAreFound() throws {
    let (first, second) = (Graph.path(6), Graph.star(leaves: 5))
    let edges = (0..<6).flatMap { u in (0..<u).map { (u, $0) } }
    let outcome = Graph(
      vertexCount: 6, edges: edges,
      weights: edges.map { u, v in
        3 + (u - v == 1 ? 2 : 0) - (v == 0 ? 1 : 0)
      })
    let regression = try #require(
      try outcome.qapRegression(
        on: [first, second], usingWeights: true, permutations: 50, seed: 1))
    #expect(regression.intercept.isNear(3, within: 1e-10))
    #expect(regression.predictors[0].coefficient.isNear(2, within: 1e-10))
    #expect(regression.predictors[1].coefficient.isNear(-1, within: 1e-10))
    #expect(regression.rSquared.isNear(1, within: 1e-10))
  }

  /// The normal equations, solved by elimination.
  @Test(arguments: RandomCase.all) func agreesWithLeastSquares(_ random: RandomCase) throws {
    let outcome = random.weightedGraph
    let others = [100, 200].map { Graph.sameSize(as: outcome, seed: random.seed + $0) }
    guard
      let regression = try outcome.qapRegression(
        on: others, usingWeights: true, permutations: 3, seed: 1)
    else { return }
    let expected = definition(outcome, others)
    let coefficients = [regression.intercept] + regression.predictors.map(\.coefficient)
    #expect(coefficients.areNear(expected.coefficients, within: 1e-8))
    #expect(regression.rSquared.isNear(expected.rSquared, within: 1e-8))
    for (predictor, t) in zip(regression.predictors, expected.tStatistics)
    where expected.rSquared < 1 - 1e-9 {
      #expect(predictor.tStatistic.isNear(t, within: 1e-6 * max(1, abs(t))))
      // The t statistic hangs on the partial correlation alone.
      let freedom =
        Double(outcome.vertexCount * (outcome.vertexCount - 1))
        / (outcome.isDirected ? 1 : 2) - 3
      let r = predictor.test.observed
      #expect((r * (freedom / (1 - r * r)).squareRoot()).isNear(t, within: 1e-6 * max(1, abs(t))))
    }
  }

  @Test func oneGraphAloneIsTestedLikeACorrelation() throws {
    let (club, circle) = (Classics.karateClub, Graph.cycle(34))
    let regression = try #require(
      try club.qapRegression(on: [circle], permutations: 300, seed: 4))
    let correlation = try #require(
      try club.qapCorrelation(with: circle, permutations: 300, seed: 4))
    #expect(regression.predictors[0].test.observed.isNear(correlation.observed))
    #expect(abs(regression.predictors[0].test.upperPValue - correlation.upperPValue) < 0.12)
  }

  @Test(arguments: [1, 2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let others = [Graph.path(34), .star(leaves: 33)]
    let one = try Execution(threadCount: threadCount).run {
      try Classics.karateClub.qapRegression(on: others, permutations: 70, seed: 2)
    }
    #expect(try one == Classics.karateClub.qapRegression(on: others, permutations: 70, seed: 2))
  }

  @Test func whatCannotBeToldApartHasNoAnswer() throws {
    let path = Graph.path(5)
    #expect(try path.qapRegression(on: [.cycle(5), .cycle(5)], seed: 1) == nil)
    #expect(try path.qapRegression(on: [.complete(5)], seed: 1) == nil)
    #expect(try Graph.empty(5).qapRegression(on: [path], seed: 1) == nil)
    #expect(try Graph.path(2).qapRegression(on: [.path(2)], seed: 1) == nil)
    #expect(try Graph.empty(0).qapRegression(on: [], seed: 1) == nil)
  }

  private func definition(
    _ outcome: Graph, _ others: [Graph]
  ) -> (coefficients: [Double], tStatistics: [Double], rSquared: Double) {
    let pairs = outcome.vertices.flatMap { u in
      outcome.vertices.filter { outcome.isDirected ? $0 != u : $0 < u }.map { (u, $0) }
    }
    let y = pairs.map { outcome.weightMatrix[$0][$1] }
    let matrices = others.map(\.weightMatrix)
    let x = pairs.map { u, v in [1] + matrices.map { $0[u][v] } }
    let size = x[0].count
    let gram = (0..<size).map { a in (0..<size).map { b in x.reduce(0) { $0 + $1[a] * $1[b] } } }
    let inverse = invert(gram)
    let moments = (0..<size).map { a in zip(x, y).reduce(0) { $0 + $1.0[a] * $1.1 } }
    let coefficients = inverse.map { row in zip(row, moments).reduce(0) { $0 + $1.0 * $1.1 } }
    let rests = zip(x, y).map { row, value in
      value - zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let restSquare = rests.reduce(0) { $0 + $1 * $1 }
    let mean = y.reduce(0, +) / Double(y.count)
    let variance = restSquare / Double(y.count - size)
    return (
      coefficients,
      (1..<size).map { coefficients[$0] / (variance * inverse[$0][$0]).squareRoot() },
      1 - restSquare / y.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    )
  }

  /// Gauss–Jordan elimination.
  private func invert(_ matrix: [[Double]]) -> [[Double]] {
    var rows = matrix.indices.map { row in
      matrix[row] + matrix.indices.map { $0 == row ? 1 : 0 }
    }
    for pivot in rows.indices {
      let best = rows.indices[pivot...].max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
      rows.swapAt(pivot, best)
      let scale = rows[pivot][pivot]
      rows[pivot] = rows[pivot].map { $0 / scale }
      for row in rows.indices where row != pivot {
        let share = rows[row][pivot]
        rows[row] = zip(rows[row], rows[pivot]).map { $0 - share * $1 }
      }
    }
    return rows.map { Array($0[matrix.count...]) }
  }
}
