extension Graph {
  /// Returns the current-flow closeness of every vertex: how easily current flows between it and
  /// those it is connected with.
  ///
  /// Every edge is a resistor. The measure is the inverse of the mean resistance between the vertex
  /// and the others, so that all paths count and not only the shortest; times the share of the other
  /// vertices that the mean is of. It is also called information centrality. A directed graph is
  /// taken without directions. Loops are left out, and of parallel edges the weights are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)]).currentFlowCloseness()
  ///     // [1.5, 1.5, 1.5]
  ///
  /// K. Stephenson and M. Zelen, "Rethinking centrality: methods and examples", *Social Networks*
  /// 11(1), 1–37 (1989), [doi:10.1016/0378-8733(89)90016-6](https://doi.org/10.1016/0378-8733(89)90016-6).
  /// U. Brandes and D. Fleischer, "Centrality measures based on current flow", *STACS 2005*,
  /// 533–544, [doi:10.1007/978-3-540-31856-9_44](https://doi.org/10.1007/978-3-540-31856-9_44).
  ///
  /// - Parameter usingWeights: Whether an edge conducts as much as it weighs; otherwise 1.
  /// - Returns: The closeness of each vertex, in vertex order; 0 for one without edges.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*n*³) time and O(*n*²) space for the largest component of *n* vertices: some
  ///   seconds for a few thousand.
  public func currentFlowCloseness(usingWeights: Bool = false) throws(CancellationError) -> [Double]
  {
    let rows = resistorRows(usingWeights: usingWeights)
    let checkpoint = Checkpoint(steps: vertexCount)
    var closeness = [Double](repeating: 0, count: vertexCount)
    for vertices in connectedComponents().members where vertices.count > 1 {
      let flow = try CurrentFlow(among: vertices, of: rows, checkpoint)
      let ownPotentials = vertices.indices.map { flow.potential(of: $0, currentAt: $0) }
      let trace = ownPotentials.reduce(0, +)
      let others = Double(vertices.count - 1)
      for place in vertices.indices {
        // Between i and j the resistance is pᵢᵢ + pⱼⱼ − 2 pᵢⱼ, added up here over all j.
        let shared = vertices.indices.reduce(0) { $0 + flow.potential(of: place, currentAt: $1) }
        let resistance = Double(vertices.count) * ownPotentials[place] + trace - 2 * shared
        closeness[vertices[place]] = others / resistance * (others / Double(vertexCount - 1))
      }
    }
    return closeness
  }
}
