extension Graph {
  /// Returns the Katz centrality of every vertex: how many walks lead to it, long ones counting less.
  ///
  /// A walk of *k* arcs counts αᵏ; the walk of no arc counts too. In a directed graph the walks
  /// follow the arcs. Loops are left out, and of parallel edges the weights are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).katzCentrality(attenuation: 0.1)
  ///     // [0.5412, 0.6437, 0.5412]
  ///
  /// L. Katz, "A new status index derived from sociometric analysis", *Psychometrika* 18(1), 39–43
  /// (1953), [doi:10.1007/BF02289026](https://doi.org/10.1007/BF02289026).
  ///
  /// - Parameters:
  ///   - attenuation: What a walk's count is multiplied by for each arc, the paper's α; 0 or more.
  ///   - usingWeights: Whether an arc counts as often as it weighs.
  /// - Returns: A value greater than 0 for each vertex, in vertex order, the squares adding up to 1;
  ///   `nil` if the walks have no sum because the attenuation is not below the inverse of the
  ///   largest eigenvalue.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: The attenuation and weights that are used are 0 or more.
  /// - Complexity: O(*V* + *E*) for each length of walks that counts.
  public func katzCentrality(
    attenuation: Double, usingWeights: Bool = false
  ) throws(CancellationError) -> [Double]? {
    precondition(attenuation >= 0, "An attenuation is zero or more")
    let counted = usingWeights ? self : unweighted()
    let walks = try counted.simplified().incoming.walkSums(factor: attenuation)
    return walks?.scaled(toLength: 1)
  }
}
