/// What is left of a graph without some of its vertices.
public struct Remainder: Sendable, Hashable {
  /// How many vertices are left.
  public let vertexCount: Int

  /// How many components are left.
  public let componentCount: Int

  /// How many vertices the largest of them has; 0 if none are left.
  public let largestComponent: Int

  /// The share of pairs of vertices that no path joins, from 0 to 1; `nil` with fewer than two.
  public let fragmentation: Double?

  /// The share of nearness that is missing: 1 minus the mean of 1 divided by the distance over all
  /// pairs, from 0 where all are joined to each other to 1; `nil` with fewer than two vertices.
  public let distanceWeightedFragmentation: Double?
}

extension Graph {
  /// Returns what is left without some of the vertices.
  ///
  ///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.remainder(without: [1]).fragmentation   // 1
  ///
  /// All shares are of what is left, so that remainders are comparable if they are of one size. Loops,
  /// parallel edges, weights and the direction of edges are left out of account.
  ///
  /// S. Borgatti, "Identifying sets of key players in a social network", *Computational &
  /// Mathematical Organization Theory* 12, 21–34 (2006),
  /// [doi:10.1007/s10588-006-7084-x](https://doi.org/10.1007/s10588-006-7084-x).
  ///
  /// - Parameter removed: The vertices to remove, none of them twice.
  /// - Returns: What is left.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Each is a vertex.
  /// - Complexity: O(*V* *E*) time, O(*V* + *E*) space.
  public func remainder(without removed: [Int]) throws(CancellationError) -> Remainder {
    var isKept = [Bool](repeating: true, count: vertexCount)
    for vertex in removed {
      precondition(isKept.indices.contains(vertex), "What is removed isn't a vertex")
      isKept[vertex] = false
    }
    let rest = underlying().unweighted()
      .inducedSubgraph(of: isKept.indices.filter { isKept[$0] }).graph
    let sizes = rest.connectedComponents().sizes
    return Remainder(
      vertexCount: rest.vertexCount, componentCount: sizes.count,
      largestComponent: sizes.max() ?? 0, fragmentation: rest.fragmentation(),
      distanceWeightedFragmentation: try rest.distanceSummary().globalEfficiency.map { 1 - $0 })
  }
}
