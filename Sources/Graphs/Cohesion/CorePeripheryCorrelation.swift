extension Graph {
  /// Returns how well corenesses fit the graph: the continuous model of core and periphery.
  ///
  /// Ties are expected to be as strong as the product of the corenesses of their ends. The fit is
  /// the correlation between strengths and products over all pairs of vertices, 0 being the strength
  /// where there is no tie.
  ///
  ///     // Two joined vertices in the core, and two alone.
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1)])
  ///     graph.corePeripheryCorrelation(with: [1, 1, 0, 0])   // 1
  ///
  /// The eigenvector centrality is what fits best where the products of vertices with themselves
  /// count too, and is a good choice. Without them there is nothing that fits best: the fit of a star
  /// becomes the better, the smaller the corenesses of its leaves are.
  ///
  /// In a directed graph ordered pairs are compared. Loops are left out of account, and parallel
  /// edges are one.
  ///
  /// S. Borgatti and M. Everett, "Models of core/periphery structures", *Social Networks* 21(4),
  /// 375–395 (2000),
  /// [doi:10.1016/S0378-8733(99)00019-2](https://doi.org/10.1016/S0378-8733%2899%2900019-2).
  ///
  /// - Parameters:
  ///   - coreness: A finite number for each vertex, in vertex order; their scale doesn't matter.
  ///   - usingWeights: Whether the weights of the edges, if they have any, are the strengths of the
  ///     ties, those of parallel edges added; otherwise each tie is 1 strong.
  /// - Returns: A correlation from -1 to 1; `nil` if all strengths or all products are equal.
  /// - Precondition: Every vertex has a coreness.
  /// - Complexity: O(*V* + *E*) time.
  public func corePeripheryCorrelation(
    with coreness: [Double], usingWeights: Bool = false
  ) -> Double? {
    precondition(coreness.count == vertexCount, "Every vertex needs a coreness")
    let rows = simplified().outgoing
    let weights = usingWeights ? rows.weights : nil
    var (strengths, products, both) = (PowerSums(), PowerSums(), 0.0)
    for vertex in 0..<vertexCount {
      for arc in rows.range(of: vertex) {
        let strength = weights?[arc] ?? 1
        strengths.add(strength)
        both += strength * coreness[vertex] * coreness[Int(rows.targets[arc])]
      }
      products.add(coreness[vertex])
    }
    // Over all ordered pairs of different vertices.
    let pairs = Double(vertexCount) * Double(vertexCount - 1)
    let productSum = products.first * products.first - products.second
    let productSquares = products.second * products.second - products.fourth
    let strengthVariance = pairs * strengths.second - strengths.first * strengths.first
    let productVariance = pairs * productSquares - productSum * productSum
    // What is left of equal numbers is rounding.
    guard strengthVariance > 1e-12 * pairs * strengths.second else { return nil }
    guard productVariance > 1e-12 * pairs * productSquares else { return nil }
    let covariance = pairs * both - strengths.first * productSum
    return covariance / (strengthVariance.squareRoot() * productVariance.squareRoot())
  }
}

/// Sums of powers of numbers.
private struct PowerSums {
  private(set) var (first, second, fourth) = (0.0, 0.0, 0.0)

  mutating func add(_ number: Double) {
    first += number
    second += number * number
    fourth += number * number * number * number
  }
}
