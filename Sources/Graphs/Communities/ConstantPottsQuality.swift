extension Graph {
  /// Returns the quality of a division in the constant Potts model: how much its parts are denser
  /// than asked.
  ///
  /// From the number of edges that stay within parts is taken the number that would if just the
  /// share `resolution` of all pairs within parts were joined. A division of the highest quality has
  /// parts denser than that, and fewer ties between any two of them. Other than modularity it asks
  /// the same of a part however large the graph around it is. The direction of edges and loops are
  /// left out of account, and of edges between the same vertices the weights are added.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.constantPottsQuality(of: Partition(labels: [0, 0, 1, 1]), resolution: 0.4)   // 1.2
  ///
  /// V. Traag, P. Van Dooren and Y. Nesterov, "Narrow scope for resolution-limit-free community
  /// detection", *Physical Review E* 84, 016114 (2011),
  /// [doi:10.1103/PhysRevE.84.016114](https://doi.org/10.1103/PhysRevE.84.016114).
  ///
  /// - Parameters:
  ///   - partition: The division.
  ///   - resolution: The density that is asked of parts, 0 or more.
  ///   - usingWeights: Whether an edge counts as much as it weighs.
  /// - Returns: A number of edges, or their weight; 0 if every vertex is a part.
  /// - Precondition: The division has a part for each vertex, the resolution is 0 or more, and
  ///   weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) time and space.
  public func constantPottsQuality(
    of partition: Partition, resolution: Double, usingWeights: Bool = false
  ) -> Double {
    precondition(partition.parts.count == vertexCount, "The division is of another graph")
    precondition(resolution >= 0, "A resolution is zero or more")
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    let within = counted.outgoing.weightSums(within: partition)
    return zip(within, partition.sizes).reduce(0) { quality, part in
      quality + part.0 / 2 - resolution * Double(part.1 * (part.1 - 1) / 2)
    }
  }
}
