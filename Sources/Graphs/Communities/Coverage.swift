extension Graph {
  /// Returns the coverage of a division: the share of the edges that stay within its parts.
  ///
  /// Loops and parallel edges are left out; with weights those of parallel edges are added.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.coverage(of: Partition(labels: [0, 0, 1, 1]))   // 2/3
  ///
  /// S. Fortunato, "Community detection in graphs", *Physics Reports* 486(3–5), 75–174 (2010),
  /// [doi:10.1016/j.physrep.2009.11.002](https://doi.org/10.1016/j.physrep.2009.11.002).
  ///
  /// - Parameters:
  ///   - partition: The division.
  ///   - usingWeights: Whether an edge counts as much as it weighs.
  /// - Returns: A share from 0 to 1; `nil` without edges.
  /// - Precondition: The division has a part for each vertex, and weights that are used are greater
  ///   than 0.
  /// - Complexity: O(*V* + *E*) time and space.
  public func coverage(of partition: Partition, usingWeights: Bool = false) -> Double? {
    precondition(partition.parts.count == vertexCount, "The division is of another graph")
    let counted = (usingWeights ? self : unweighted()).simplified()
    counted.requireStrengths()
    let total = counted.outgoing.weightSums().reduce(0, +)
    let within = counted.outgoing.weightSums(within: partition).reduce(0, +)
    return total > 0 ? min(1, within / total) : nil
  }
}
