/// How good every vertex of a graph is as a hub and as an authority.
public struct HubsAndAuthorities: Hashable, Sendable {
  /// How much each vertex points at good authorities, in vertex order, the squares adding up to 1.
  public let hubs: [Double]

  /// How much each vertex is pointed at by good hubs, in vertex order, the squares adding up to 1.
  public let authorities: [Double]
}

extension Graph {
  /// Returns how good the vertices are as hubs, which lead to authorities, and as authorities, to
  /// which hubs lead.
  ///
  /// The hub value of a vertex is in proportion to the sum of the authority values that its arcs
  /// lead to, and the authority value to the sum of the hub values from which arcs lead to it. Loops
  /// and parallel edges are left out; in an undirected graph both are alike.
  ///
  /// Where several vectors do this, the ones meant are those that repeated summing reaches from
  /// equal values.
  ///
  /// J. Kleinberg, "Authoritative sources in a hyperlinked environment", *Journal of the ACM* 46(5),
  /// 604–632 (1999), [doi:10.1145/324133.324140](https://doi.org/10.1145/324133.324140).
  ///
  /// - Returns: The values; `nil` without edges, or if they weren't found to ten digits because the
  ///   two largest eigenvalues are all but equal.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: That of ``eigenvectorCentrality(usingWeights:)`` with twice as many vertices.
  public func hubsAndAuthorities() throws(CancellationError) -> HubsAndAuthorities? {
    guard let values = try bipartiteDouble().eigenvectorCentrality() else { return nil }
    return HubsAndAuthorities(
      hubs: Array(values[..<vertexCount]).scaled(toLength: 1),
      authorities: Array(values[vertexCount...]).scaled(toLength: 1))
  }

  /// Returns the undirected graph with every vertex twice, first as a source and then as a target:
  /// its eigenvectors are the hub values and behind them the authority values.
  private func bipartiteDouble() -> Graph {
    let simple = simplified()
    let count = Int32(vertexCount)
    return Graph(
      vertexCount: 2 * vertexCount, sources: simple.outgoing.sources(),
      targets: simple.outgoing.targets.map { $0 + count }, weights: nil, isDirected: false)
  }
}
