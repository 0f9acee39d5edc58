extension Graph {
  /// Returns the conductance of every part of a division: how easily one gets out of it.
  ///
  /// It is the number of edges that leave the part, divided by the number of ends of edges within
  /// the part or within the rest, whichever has fewer. Direction, loops and parallel edges are left
  /// out of account; with weights those of edges between the same vertices are added.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.conductance(of: Partition(labels: [0, 0, 1, 1]))   // [1/3, 1/3]
  ///
  /// R. Kannan, S. Vempala and A. Vetta, "On clusterings: good, bad and spectral", *Journal of the
  /// ACM* 51(3), 497–515 (2004), [doi:10.1145/990308.990313](https://doi.org/10.1145/990308.990313).
  ///
  /// - Parameters:
  ///   - partition: The division.
  ///   - usingWeights: Whether an edge counts as much as it weighs.
  /// - Returns: A share from 0 to 1 for each part, in order; `nil` where the part or the rest has no
  ///   edge.
  /// - Precondition: The division has a part for each vertex, and weights that are used are greater
  ///   than 0.
  /// - Complexity: O(*V* + *E*) time and space.
  public func conductance(of partition: Partition, usingWeights: Bool = false) -> [Double?] {
    precondition(partition.parts.count == vertexCount, "The division is of another graph")
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    let within = counted.outgoing.weightSums(within: partition)
    let volumes = partition.sums(of: counted.outgoing.weightSums())
    let total = volumes.reduce(0, +)
    return zip(within, volumes).map { within, volume in
      let smaller = min(volume, total - volume)
      return smaller > 0 ? min(1, max(0, volume - within) / smaller) : nil
    }
  }
}
