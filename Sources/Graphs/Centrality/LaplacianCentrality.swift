extension Graph {
  /// Returns the laplacian centrality of every vertex: how much of the graph's energy goes with it.
  ///
  /// The laplacian energy is the sum of the squared eigenvalues of the Laplacian matrix, which is
  /// the squared strengths added up, and twice the squared weights of the edges. A directed graph is
  /// taken without directions. Loops are left out, and of parallel edges the weights are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).laplacianCentrality()   // [0.6, 1, 0.6]
  ///
  /// X. Qi, E. Fuller, Q. Wu, Y. Wu and C.-Q. Zhang, "Laplacian centrality: a new centrality measure
  /// for weighted networks", *Information Sciences* 194, 240–253 (2012),
  /// [doi:10.1016/j.ins.2011.12.027](https://doi.org/10.1016/j.ins.2011.12.027).
  ///
  /// - Parameter usingWeights: Whether an edge counts as much as it weighs.
  /// - Returns: The share of the energy, from 0 to 1, by which removing each vertex lowers it, in
  ///   vertex order; `nil` where there is no energy because there are no edges.
  /// - Complexity: O(*V* + *E*).
  public func laplacianCentrality(usingWeights: Bool = false) -> [Double]? {
    let rows = (usingWeights ? self : unweighted()).underlying().outgoing
    let strengths = rows.weightSums()
    var energy = 0.0
    let drops = strengths.indices.map { vertex in
      let squaredStrength = strengths[vertex] * strengths[vertex]
      var drop = squaredStrength
      energy += squaredStrength
      for arc in rows.range(of: vertex) {
        let weight = rows.weights?[arc] ?? 1
        drop += weight * (2 * strengths[Int(rows.targets[arc])] + weight)
        energy += weight * weight
      }
      return drop
    }
    return energy > 0 ? drops.map { $0 / energy } : nil
  }
}
