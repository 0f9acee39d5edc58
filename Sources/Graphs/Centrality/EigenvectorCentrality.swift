extension Graph {
  /// Returns the eigenvector centrality of every vertex: it is central if its neighbours are.
  ///
  /// The centrality of a vertex is in proportion to the sum of its neighbours'; in a directed graph,
  /// of those whose arcs lead to it. Loops and parallel edges are left out.
  ///
  /// Where several vectors do this, as in a graph that isn't connected, the one meant is that for
  /// the largest eigenvalue which repeated summing reaches from equal values. Hence vertices outside
  /// the component with the largest eigenvalue have 0 but for rounding, and components that share
  /// it share the centrality.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).eigenvectorCentrality()
  ///     // [0.5, 0.7071, 0.5]
  ///
  /// P. Bonacich, "Power and centrality: a family of measures", *American Journal of Sociology*
  /// 92(5), 1170–1182 (1987), [doi:10.1086/228631](https://doi.org/10.1086/228631).
  ///
  /// - Returns: A value of 0 or more for each vertex, in vertex order, the squares adding up to 1;
  ///   `nil` if no such vector exists, for want of edges or, in a directed graph, of a cycle, or if
  ///   it wasn't found to ten digits because the two largest eigenvalues are all but equal.
  /// - Complexity: O(*V* + *E*) for each sweep; the sweeps are the more the nearer the two largest
  ///   eigenvalues are, some hundreds as a rule.
  public func eigenvectorCentrality() -> [Double]? {
    let simple = simplified()
    guard simple.hasClosedWalk else { return nil }
    var values = [Double](repeating: 1 / Double(vertexCount).squareRoot(), count: vertexCount)
    var change = 1.0
    for _ in 0..<simple.sweepLimit {
      let next = simple.eigenvectorSweep(from: values)
      let previousChange = change
      change = zip(values, next).reduce(0) { max($0, abs($1.0 - $1.1)) }
      values = next
      if isConverged(change: change, previousChange: previousChange) { return values }
    }
    return nil
  }

  /// Whether a walk along the edges can return to where it began; without one, no sum is kept up.
  private var hasClosedWalk: Bool {
    isDirected ? stronglyConnectedComponents().count < vertexCount : edgeCount > 0
  }

  /// How many sweeps are tried: many on a small graph, and never more than some seconds' worth.
  private var sweepLimit: Int {
    min(100_000, max(1_000, 1_000_000_000 / (vertexCount + outgoing.targets.count)))
  }

  /// Returns the vector one step nearer to the limit.
  ///
  /// A vertex adds its own value to its neighbours', which leaves the eigenvectors as they are and
  /// keeps the values of a bipartite graph from swinging between its two sides.
  private func eigenvectorSweep(from values: [Double]) -> [Double] {
    let sums = values.indices.map { values[$0] + incoming.sum(of: values, at: $0) }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / length }
  }

  /// Whether the changes still to come, which shrink in proportion, add up to next to nothing.
  private func isConverged(change: Double, previousChange: Double) -> Bool {
    let ratio = change / previousChange
    return change < 1e-15 || (ratio < 1 && change * ratio / (1 - ratio) < 1e-12)
  }
}
