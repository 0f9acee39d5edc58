extension Graph {
  /// Returns the edge connectivity: how many edges must go before the graph falls apart.
  ///
  ///     try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)]).edgeConnectivity()   // 2
  ///
  /// It is 0 where the graph is disconnected or has fewer than two vertices. Direction is left out
  /// of account unless `alongArcs` asks for a graph that falls apart as soon as some vertex can't be
  /// reached from some other. Loops and parallel edges are left out.
  ///
  /// D. Matula, "Determining edge connectivity in O(*nm*)", *28th Annual Symposium on Foundations of
  /// Computer Science*, 249–251 (1987),
  /// [doi:10.1109/SFCS.1987.19](https://doi.org/10.1109/SFCS.1987.19). It is computed as
  /// ``minimumEdgeCut(usingWeights:alongArcs:)`` says.
  ///
  /// - Parameter alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: A number from 0 to the least degree.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: That of ``minimumEdgeCut(usingWeights:alongArcs:)``.
  public func edgeConnectivity(alongArcs: Bool = false) throws(CancellationError) -> Int {
    if !alongArcs, degrees().contains(1) { return connectedComponents().count == 1 ? 1 : 0 }
    return try minimumEdgeCut(alongArcs: alongArcs)?.edges.count ?? 0
  }

  /// Returns how many edges must go before no path joins two vertices.
  ///
  ///     try Graph.cycle(4).edgeConnectivity(between: 0, and: 2)   // 2
  ///
  /// There are as many paths between them that share no edge. Loops and parallel edges are left out.
  ///
  /// K. Menger, "Zur allgemeinen Kurventheorie", *Fundamenta Mathematicae* 10, 96–115 (1927),
  /// [doi:10.4064/fm-10-1-96-115](https://doi.org/10.4064/fm-10-1-96-115).
  ///
  /// - Parameters:
  ///   - source: The one vertex.
  ///   - target: The other vertex.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: A number from 0 to the lesser of the two degrees.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices.
  /// - Complexity: O(*E* · min(√*E*, *V*^⅔)) time, O(*V* + *E*) space.
  public func edgeConnectivity(
    between source: Int, and target: Int, alongArcs: Bool = false
  ) throws(CancellationError) -> Int {
    try minimumEdgeCut(between: source, and: target, alongArcs: alongArcs).edges.count
  }

  /// Returns a minimum edge cut between two vertices: edges that weigh least, without which no path
  /// joins them.
  ///
  /// Loops are left out, and parallel edges are one edge, which weighs as much as all of them.
  ///
  /// - Parameters:
  ///   - source: The vertex on the source side.
  ///   - target: The other vertex.
  ///   - usingWeights: Whether the cut that weighs least is asked for, and not the smallest.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: One of perhaps several such cuts; one without edges where no path joins the two.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices; weights that are used are 0 or more.
  /// - Complexity: That of ``maximumFlow(from:to:usingWeights:)``.
  public func minimumEdgeCut(
    between source: Int, and target: Int, usingWeights: Bool = false, alongArcs: Bool = false
  ) throws(CancellationError) -> EdgeCut {
    let graph = alongArcs ? self : underlying()
    return try graph.maximumFlow(from: source, to: target, usingWeights: usingWeights).minimumCut
  }
}
