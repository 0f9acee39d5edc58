extension Graph {
  /// Tests whether the edges of two graphs on the same vertices go together (QAP).
  ///
  /// The statistic is Pearson's correlation of the two adjacency matrices over all pairs of
  /// vertices. As the pairs of a vertex depend on each other, it is compared with what it is when
  /// the vertices of one graph are exchanged at random, which keeps the graph whole.
  ///
  /// Where either graph is directed, both are taken by their arcs. Loops are left out. Without
  /// weights, edges are 1 and all other pairs 0.
  ///
  /// D. Krackhardt, "Predicting with networks: nonparametric multiple regression analysis of dyadic
  /// data", *Social Networks* 10(4), 359–381 (1988),
  /// [doi:10.1016/0378-8733(88)90004-4](https://doi.org/10.1016/0378-8733(88)90004-4).
  ///
  /// - Parameters:
  ///   - other: The graph to compare with, its vertices numbered alike.
  ///   - usingWeights: Whether an edge counts as much as it weighs, those of parallel edges added.
  ///   - permutations: How many permutations are drawn.
  ///   - seed: What the draws follow from.
  /// - Returns: The correlation, from -1 to 1, and how it compares; `nil` if a graph has no
  ///   differences between pairs, having all edges or none.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Both graphs have as many vertices, and a permutation is drawn at least.
  /// - Complexity: O(*V* + *E*) time for each permutation, O(*V* + *E*) space for each thread.
  public func qapCorrelation(
    with other: Graph, usingWeights: Bool = false, permutations: Int = 10_000, seed: UInt64
  ) throws(CancellationError) -> PermutationTest? {
    precondition(vertexCount == other.vertexCount, "Both graphs have the same vertices")
    let first = PairValues(of: self, usingWeights: usingWeights)
    let second = PairValues(of: other, usingWeights: usingWeights)
    let spread = (first.variation * second.variation).squareRoot()
    guard spread > 0 else { return nil }
    let meanProduct = first.sum * second.sum / first.pairCount
    var products = PermutedProducts(of: first.rows, second.rows)
    let identity = Array(0..<Int32(vertexCount))
    let observed = (products.sum(after: identity) - meanProduct) / spread
    return try PermutationTest(observed: observed, permutationCount: permutations) {
      (draws, tally, checkpoint) throws(CancellationError) in
      var products = PermutedProducts(of: first.rows, second.rows)
      for draw in draws {
        try checkpoint.pass()
        var generator = SplitMix64(seed: seed, part: draw)
        let permutation = identity.shuffled(using: &generator)
        tally.add((products.sum(after: permutation) - meanProduct) / spread)
      }
    }
  }
}

/// The values of all ordered pairs of vertices, those without an edge being 0.
private struct PairValues {
  let rows: Rows
  let sum: Double
  let pairCount: Double

  /// The squares of the differences from the mean, added up.
  let variation: Double

  init(of graph: Graph, usingWeights: Bool) {
    rows = (usingWeights ? graph : graph.unweighted()).simplified().outgoing
    pairCount = Double(graph.vertexCount * (graph.vertexCount - 1))
    let squareSum: Double
    if let weights = rows.weights {
      sum = weights.reduce(0, +)
      squareSum = weights.reduce(0) { $0 + $1 * $1 }
    } else {
      sum = Double(rows.targets.count)
      squareSum = sum
    }
    variation = pairCount > 0 ? max(0, squareSum - sum * sum / pairCount) : 0
  }
}

/// Sums of products of the values of two graphs, in memory that is used again.
private struct PermutedProducts {
  private let first: Rows
  private let second: Rows

  /// The values of one row of the second graph, 0 between the uses.
  private var row: [Double]

  init(of first: Rows, _ second: Rows) {
    self.first = first
    self.second = second
    row = [Double](repeating: 0, count: second.vertexCount)
  }

  /// Returns the sum, over the pairs of the first graph, of the products with the pairs of the
  /// second that the permutation makes of them.
  mutating func sum(after permutation: [Int32]) -> Double {
    var sum = 0.0
    for vertex in permutation.indices {
      let ownArcs = first.range(of: vertex)
      if ownArcs.isEmpty { continue }
      let otherArcs = second.range(of: Int(permutation[vertex]))
      for arc in otherArcs { row[Int(second.targets[arc])] = second.weights?[arc] ?? 1 }
      for arc in ownArcs {
        sum += (first.weights?[arc] ?? 1) * row[Int(permutation[Int(first.targets[arc])])]
      }
      for arc in otherArcs { row[Int(second.targets[arc])] = 0 }
    }
    return sum
  }
}
