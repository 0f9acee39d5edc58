/// The greatest flow from one vertex to another, and what keeps it from being greater.
public struct MaximumFlow: Sendable, Hashable {
  /// What flows along one edge.
  public struct Stream: Sendable, Hashable {
    /// The vertex that it flows from.
    public let source: Int

    /// The vertex that it flows to.
    public let target: Int

    /// How much flows.
    public let amount: Double
  }

  /// How much flows in all.
  public let value: Double

  /// What flows along every edge along which anything does, in ascending order of the ends.
  public let streams: [Stream]

  /// The edges that are full and part the one vertex from the other.
  public let minimumCut: EdgeCut
}

extension Graph {
  /// Returns the maximum flow from one vertex to another: how much can pass through the edges.
  ///
  /// Every edge lets through as much as it weighs, or 1 if weights are not used; no vertex but the
  /// two keeps or adds anything. As much flows as the edges of a minimum cut let through. The flow
  /// follows the direction of edges where the graph is directed; else it may go either way. Loops
  /// are left out, and parallel edges are one edge, which weighs as much as all of them.
  ///
  ///     let graph = Graph(
  ///       vertexCount: 4, edges: [(0, 1), (1, 3), (0, 2), (2, 3)], weights: [3, 1, 2, 5])
  ///     try graph.maximumFlow(from: 0, to: 3, usingWeights: true).value   // 3
  ///
  /// E. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power
  /// estimation", *Soviet Mathematics Doklady* 11, 1277–1280 (1970). L. Ford and D. Fulkerson,
  /// "Maximal flow through a network", *Canadian Journal of Mathematics* 8, 399–404 (1956),
  /// [doi:10.4153/CJM-1956-045-5](https://doi.org/10.4153/CJM-1956-045-5).
  ///
  /// - Parameters:
  ///   - source: The vertex that everything flows from.
  ///   - target: The vertex that everything flows to.
  ///   - usingWeights: Whether the weights say how much an edge lets through.
  /// - Returns: The flow, one of perhaps several that are as great.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices; weights that are used are 0 or more.
  /// - Complexity: O(*V*² *E*) time at the worst, O(*E* · min(√*E*, *V*^⅔)) without weights, and
  ///   O(*V* + *E*) space.
  public func maximumFlow(
    from source: Int, to target: Int, usingWeights: Bool = false
  ) throws(CancellationError) -> MaximumFlow {
    preconditionAreDifferent(source, target)
    let checkpoint = Checkpoint(steps: 1)
    let network = try FlowNetwork(self, usingWeights: usingWeights, checkpoint)
    var search = FlowSearch(network, checkpoint: checkpoint)
    search.setEnd(target, true)
    let value = try search.run(from: source)
    return MaximumFlow(
      value: value, streams: network.streams(of: search.flow),
      minimumCut: EdgeCut(of: network, around: search.reached))
  }

  /// Stops the program if the two are not different vertices of the graph.
  func preconditionAreDifferent(_ source: Int, _ target: Int) {
    precondition(source != target, "Two different vertices are needed")
    precondition(
      (0..<vertexCount).contains(source) && (0..<vertexCount).contains(target),
      "A vertex is not in the graph")
  }
}

extension FlowNetwork {
  fileprivate func streams(of flow: [Double]) -> [MaximumFlow.Stream] {
    (0..<rows.vertexCount).flatMap { vertex in
      rows.range(of: vertex).filter { flow[$0] > 0 }.map { arc in
        MaximumFlow.Stream(source: vertex, target: Int(rows.targets[arc]), amount: flow[arc])
      }
    }
  }
}
