extension Graph {
  /// Returns the performance of a division: the share of pairs of vertices that it gets right.
  ///
  /// It is right to put two vertices together that are joined, and apart two that aren't. A directed
  /// graph has ordered pairs. Weights, loops and parallel edges are left out.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.performance(of: Partition(labels: [0, 0, 1, 1]))   // 5/6
  ///
  /// S. Fortunato, "Community detection in graphs", *Physics Reports* 486(3–5), 75–174 (2010),
  /// [doi:10.1016/j.physrep.2009.11.002](https://doi.org/10.1016/j.physrep.2009.11.002).
  ///
  /// - Parameter partition: The division.
  /// - Returns: A share from 0 to 1; `nil` with fewer than two vertices.
  /// - Precondition: The division has a part for each vertex.
  /// - Complexity: O(*V* + *E*) time and space.
  public func performance(of partition: Partition) -> Double? {
    precondition(partition.parts.count == vertexCount, "The division is of another graph")
    guard vertexCount > 1 else { return nil }
    let arcs = unweighted().simplified().outgoing
    let joinedWithin = Int(arcs.weightSums(within: partition).reduce(0, +))
    let pairs = vertexCount * (vertexCount - 1)
    let pairsWithin = 2 * partition.sizes.pairCount
    let joinedBetween = arcs.targets.count - joinedWithin
    let right = joinedWithin + (pairs - pairsWithin) - joinedBetween
    return Double(right) / Double(pairs)
  }
}
