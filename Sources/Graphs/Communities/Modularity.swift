extension Graph {
  /// Returns the modularity of a division: how much more of the edges stay within its parts than
  /// chance would have it.
  ///
  /// From the share of the edges that stay within parts is taken the share that would if every
  /// vertex kept its degree and the edges fell at random: an edge of *m* joins *u* and *v* with the
  /// probability *k*ᵤ*k*ᵥ / 2*m*², and an arc leads from *u* to *v* with out-degree times in-degree
  /// by *m*². Loops are left out, and of parallel edges the weights are added.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.modularity(of: Partition(labels: [0, 0, 1, 1]))   // 2/3 − 1/2
  ///
  /// M. Newman, "Analysis of weighted networks", *Physical Review E* 70, 056131 (2004),
  /// [doi:10.1103/PhysRevE.70.056131](https://doi.org/10.1103/PhysRevE.70.056131); E. Leicht and
  /// M. Newman, "Community structure in directed networks", *Physical Review Letters* 100, 118703
  /// (2008), [doi:10.1103/PhysRevLett.100.118703](https://doi.org/10.1103/PhysRevLett.100.118703).
  ///
  /// - Parameters:
  ///   - partition: The division.
  ///   - resolution: What the share due to chance is multiplied by, 0 or more; above 1 it favours
  ///     small parts.
  ///   - usingWeights: Whether an edge counts as much as it weighs.
  /// - Returns: A difference of shares, with a resolution of 1 from −½ to 1 in an undirected graph
  ///   and from −1 to 1 in a directed one; `nil` without edges.
  /// - Precondition: The division has a part for each vertex, the resolution is 0 or more, and
  ///   weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) time and space.
  public func modularity(
    of partition: Partition, resolution: Double = 1, usingWeights: Bool = false
  ) -> Double? {
    precondition(partition.parts.count == vertexCount, "The division is of another graph")
    precondition(resolution >= 0, "A resolution is zero or more")
    let counted = (usingWeights ? self : unweighted()).simplified()
    counted.requireStrengths()
    let within = counted.outgoing.weightSums(within: partition)
    let leaving = partition.sums(of: counted.outgoing.weightSums())
    let entering = isDirected ? partition.sums(of: counted.incoming.weightSums()) : leaving
    let total = leaving.reduce(0, +)
    guard total > 0 else { return nil }
    return (0..<partition.count).reduce(0) { sum, part in
      sum + within[part] / total - resolution * (leaving[part] / total) * (entering[part] / total)
    }
  }

  /// Traps if there is a weight that isn't greater than 0, which every strength is.
  func requireStrengths() {
    guard let weights = outgoing.weights else { return }
    for weight in weights { precondition(weight > 0, "A strength is not greater than zero") }
  }
}

extension Rows {
  /// Returns the weight of the arcs that stay within each part; without weights, their number.
  func weightSums(within partition: Partition) -> [Double] {
    let parts = partition.parts.span
    let targets = targets.span
    var sums = [Double](repeating: 0, count: partition.count)
    for vertex in 0..<vertexCount {
      let own = parts[vertex]
      // Chosen without a branch, which couldn't be foreseen.
      if let weights {
        sums[own] += range(of: vertex).reduce(0.0) { sum, arc in
          sum + (parts[Int(targets[arc])] == own ? weights[arc] : 0)
        }
      } else {
        let count = range(of: vertex).reduce(0) { $0 + (parts[Int(targets[$1])] == own ? 1 : 0) }
        sums[own] += Double(count)
      }
    }
    return sums
  }
}

extension Partition {
  /// Returns the sum of the values of the vertices of each part.
  func sums(of values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (part, value) in zip(parts, values) { sums[part] += value }
    return sums
  }
}
