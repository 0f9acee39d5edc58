/// How the edges of a graph follow from those of others, by linear regression.
public struct QAPRegression: Hashable, Sendable {
  /// What one of the other graphs contributes.
  public struct Predictor: Hashable, Sendable {
    /// By how much an edge's value grows for each unit of the predictor, all others held.
    public let coefficient: Double

    /// The coefficient divided by its standard error if pairs didn't depend on each other; infinite
    /// where nothing is left unexplained.
    public let tStatistic: Double

    /// How the partial correlation, on which the t statistic hangs, compares with chance.
    public let test: PermutationTest
  }

  /// The value of a pair for which all predictors are 0.
  public let intercept: Double

  /// The contributions of the other graphs, in their order.
  public let predictors: [Predictor]

  /// The share of the variation that the predictors explain together, from 0 to 1.
  public let rSquared: Double
}

extension Graph {
  /// Explains the edges by those of other graphs on the same vertices (MRQAP).
  ///
  /// The adjacency matrix is regressed on those of the predictors, over all pairs of vertices. As
  /// the pairs of a vertex depend on each other, each predictor is tested by exchanging at random
  /// the vertices of what the other predictors leave unexplained of it: Dekker's double
  /// semi-partialling.
  ///
  /// If any graph is directed, all are taken by their arcs. Loops are left out. Without weights,
  /// edges are 1 and all other pairs 0.
  ///
  /// D. Dekker, D. Krackhardt and T. Snijders, "Sensitivity of MRQAP tests to collinearity and
  /// autocorrelation conditions", *Psychometrika* 72(4), 563–581 (2007),
  /// [doi:10.1007/s11336-007-9016-1](https://doi.org/10.1007/s11336-007-9016-1).
  ///
  /// - Parameters:
  ///   - others: The graphs that predict, their vertices numbered alike.
  ///   - usingWeights: Whether an edge counts as much as it weighs, those of parallel edges added.
  ///   - permutations: How many permutations are drawn for each predictor.
  ///   - seed: What the draws follow from.
  /// - Returns: The regression; `nil` if the edges have no differences to explain, a predictor
  ///   follows from the others, or there are no more pairs than coefficients.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: All graphs have as many vertices, and a permutation is drawn at least.
  /// - Complexity: O(*k*² *V*²) time for each permutation and O(*k* *V*²) space for *k* predictors.
  public func qapRegression(
    on others: [Graph], usingWeights: Bool = false, permutations: Int = 10_000, seed: UInt64
  ) throws(CancellationError) -> QAPRegression? {
    precondition(
      others.allSatisfy { $0.vertexCount == vertexCount }, "All graphs have the same vertices")
    let pairs = PairColumns(
      vertexCount: vertexCount, isOrdered: isDirected || others.contains(where: \.isDirected))
    let outcome = pairs.column(of: self, usingWeights: usingWeights)
    let columns = others.map { pairs.column(of: $0, usingWeights: usingWeights) }
    let freedom = pairs.count - columns.count - 1
    guard freedom > 0, let constant = OrthonormalColumns([pairs.ones]),
      let all = OrthonormalColumns([pairs.ones] + columns)
    else { return nil }
    let unexplained = all.rest(of: outcome)
    let variation = constant.rest(of: outcome)
    guard dotProduct(variation, variation) > 0 else { return nil }

    var predictors: [QAPRegression.Predictor] = []
    for (place, column) in columns.enumerated() {
      var rivals = columns
      rivals.remove(at: place)
      guard let rivals = OrthonormalColumns([pairs.ones] + rivals) else { return nil }
      let ownPart = rivals.rest(of: column)
      let toExplain = rivals.rest(of: outcome)
      let coefficient = dotProduct(ownPart, outcome) / dotProduct(ownPart, ownPart)
      let errorSquare =
        dotProduct(unexplained, unexplained) / Double(freedom) / dotProduct(ownPart, ownPart)
      let test = try pairs.test(
        ownPart, explaining: toExplain, beside: rivals, permutations: permutations,
        seed: seed &+ UInt64(place))
      predictors.append(
        QAPRegression.Predictor(
          coefficient: coefficient,
          tStatistic: errorSquare > 0
            ? coefficient / errorSquare.squareRoot()
            : coefficient == 0 ? 0 : coefficient > 0 ? .infinity : -.infinity,
          test: test))
    }
    let explained = zip(predictors, columns).reduce(0) { sum, term in
      sum + term.0.coefficient * term.1.reduce(0, +)
    }
    return QAPRegression(
      intercept: (outcome.reduce(0, +) - explained) / Double(pairs.count), predictors: predictors,
      rSquared: 1 - dotProduct(unexplained, unexplained) / dotProduct(variation, variation))
  }
}

extension PairColumns {
  /// Tests the correlation of what the other predictors leave of a predictor with what they leave of
  /// the outcome.
  fileprivate func test(
    _ ownPart: [Double], explaining toExplain: [Double], beside rivals: OrthonormalColumns,
    permutations: Int, seed: UInt64
  ) throws(CancellationError) -> PermutationTest {
    let outcomeSquare = dotProduct(toExplain, toExplain)
    @Sendable func partialCorrelation(_ column: [Double]) -> Double {
      let rest = rivals.rest(of: column)
      let spread = (dotProduct(rest, rest) * outcomeSquare).squareRoot()
      return spread > 0 ? dotProduct(rest, toExplain) / spread : 0
    }
    let matrix = matrix(of: ownPart)
    return try PermutationTest(
      observed: partialCorrelation(ownPart), permutationCount: permutations
    ) { (draws, tally, checkpoint) throws(CancellationError) in
      for draw in draws {
        try checkpoint.pass()
        var generator = SplitMix64(seed: seed, part: draw)
        let permutation = (0..<vertexCount).shuffled(using: &generator)
        tally.add(partialCorrelation(column(of: matrix, after: permutation)))
      }
    }
  }
}
