extension Graph {
  /// Returns Bonacich's power of every vertex: how well placed it is among the well or badly placed.
  ///
  /// With a positive exponent β a vertex has power by neighbours that have power themselves, with a
  /// negative one by neighbours that have none and depend on it; with 0 it is in proportion to the
  /// degree. It is Σ βᵏ *A*ᵏ⁺¹ *1* over all *k*, scaled. In a directed graph the walks that begin at
  /// a vertex count. Loops are left out, and of parallel edges the weights are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).bonacichPower(exponent: -0.5)
  ///     // [0, 1.7321, 0]
  ///
  /// P. Bonacich, "Power and centrality: a family of measures", *American Journal of Sociology*
  /// 92(5), 1170–1182 (1987), [doi:10.1086/228631](https://doi.org/10.1086/228631).
  ///
  /// - Parameters:
  ///   - exponent: How far power reaches, and which way it works: the paper's β.
  ///   - usingWeights: Whether an arc counts as often as it weighs.
  /// - Returns: The power of each vertex, in vertex order, the squares adding up to *n*, so that 1
  ///   is ordinary; `nil` without edges, or if there is no sum because the exponent is not nearer to
  ///   0 than the inverse of the largest eigenvalue.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are 0 or more.
  /// - Complexity: O(*V* + *E*) for each length of walks that counts.
  public func bonacichPower(
    exponent: Double, usingWeights: Bool = false
  ) throws(CancellationError) -> [Double]? {
    let rows = (usingWeights ? self : unweighted()).simplified().outgoing
    guard let walks = try rows.walkSums(factor: exponent) else { return nil }
    let power = rows.neighborSums(of: walks, times: 1)
    guard power.contains(where: { $0 != 0 }) else { return nil }
    return power.scaled(toLength: Double(vertexCount).squareRoot())
  }
}
