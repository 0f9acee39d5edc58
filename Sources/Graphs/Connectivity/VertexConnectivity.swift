extension Graph {
  /// Returns the vertex connectivity: how many vertices must go before the rest falls apart.
  ///
  ///     let cycle = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  ///     try cycle.vertexConnectivity()   // 2
  ///
  /// It is 0 where the graph is disconnected or has fewer than two vertices, and one less than the
  /// number of vertices where all are joined to each other. Direction is left out of account unless
  /// `alongArcs` asks for a rest in which some vertex can't be reached from some other. Loops and
  /// parallel edges are left out.
  ///
  /// H. Whitney, "Congruent graphs and the connectivity of graphs", *American Journal of
  /// Mathematics* 54(1), 150–168 (1932), [doi:10.2307/2371086](https://doi.org/10.2307/2371086). It
  /// is computed as ``minimumVertexCut(alongArcs:)`` says.
  ///
  /// - Parameter alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: A number from 0 to the least degree.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: That of ``minimumVertexCut(alongArcs:)``.
  public func vertexConnectivity(alongArcs: Bool = false) throws(CancellationError) -> Int {
    if !alongArcs, degrees().contains(1) { return connectedComponents().count == 1 ? 1 : 0 }
    return try minimumVertexCut(alongArcs: alongArcs)?.count ?? max(0, vertexCount - 1)
  }

  /// Returns how many paths there can be between two vertices that share no vertex but the two.
  ///
  /// As many other vertices must go before no path joins the two, unless an edge does. That edge is
  /// one of the paths. Loops and parallel edges are left out.
  ///
  /// - Parameters:
  ///   - source: The one vertex.
  ///   - target: The other vertex.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: A number from 0 to the lesser of the two degrees.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices.
  /// - Complexity: That of ``vertexDisjointPaths(between:and:alongArcs:)``.
  public func vertexConnectivity(
    between source: Int, and target: Int, alongArcs: Bool = false
  ) throws(CancellationError) -> Int {
    try vertexDisjointPaths(between: source, and: target, alongArcs: alongArcs).count
  }
}
