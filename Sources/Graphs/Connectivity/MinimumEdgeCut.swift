extension Graph {
  /// Returns a minimum edge cut: edges that weigh least, without which the graph falls apart.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).minimumEdgeCut()?.edges   // one of the two
  ///
  /// It is a cut without edges where the graph is disconnected. Direction is left out of account
  /// unless `alongArcs` asks for a graph that falls apart as soon as some vertex can't be reached
  /// from some other. Loops are left out, and parallel edges are one edge, which weighs as much as
  /// all of them.
  ///
  /// H. Nagamochi, T. Ono and T. Ibaraki, "Implementing an efficient minimum capacity cut
  /// algorithm", *Mathematical Programming* 67, 325–341 (1994),
  /// [doi:10.1007/BF01582226](https://doi.org/10.1007/BF01582226). What their contractions leave is
  /// searched as by S. Even and R. Tarjan, "Network flow and testing graph connectivity", *SIAM
  /// Journal on Computing* 4(4), 507–518 (1975),
  /// [doi:10.1137/0204043](https://doi.org/10.1137/0204043).
  ///
  /// - Parameters:
  ///   - usingWeights: Whether the cut that weighs least is asked for, and not the smallest.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: One of perhaps several such cuts; `nil` where there are fewer than two vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are 0 or more.
  /// - Complexity: O(*V* + *E* log *V*) time for most graphs, O(*V*) maximum flows at the worst.
  public func minimumEdgeCut(
    usingWeights: Bool = false, alongArcs: Bool = false
  ) throws(CancellationError) -> EdgeCut? {
    guard vertexCount > 1 else { return nil }
    let weighted = usingWeights ? self : unweighted()
    let graph = alongArcs ? weighted.simplified() : weighted.underlying()
    let checkpoint = Checkpoint(steps: vertexCount)
    let network = try FlowNetwork(graph, usingWeights: usingWeights, checkpoint)
    let search = LeastCutSearch(checkpoint: checkpoint)
    let side =
      try graph.isDirected ? search.directedSide(of: network) : search.side(of: graph)
    return EdgeCut(of: network, around: side)
  }
}

/// A search for the cut of a graph that weighs least.
private struct LeastCutSearch {
  let checkpoint: Checkpoint

  /// Returns one side of a minimum cut of a simple undirected graph of two vertices or more.
  func side(of graph: Graph) throws(CancellationError) -> [Int32] {
    let rows = graph.outgoing
    var connected = FlowSearch(FlowNetwork(symmetric: rows), checkpoint: checkpoint)
    // Without ends everything is reached that is connected.
    _ = try connected.run(from: 0)
    guard connected.reached.count == rows.vertexCount else { return connected.reached }

    var contraction = Contraction(rows)
    try checkpoint.pass(steps: 0)
    guard var least = contraction.leastCut else { return [] }
    var side = [Int32(least.vertex)]
    if !graph.isWeighted, least.weight == 2, graph.bridges().isEmpty { return side }
    // Without weights a connected graph is cut by no less than one edge.
    while least.weight > (graph.isWeighted ? 0 : 1) {
      let count = contraction.rows.vertexCount
      try contraction.merge(below: least.weight, checkpoint: checkpoint)
      guard contraction.rows.vertexCount > 1 else { break }
      if let cut = contraction.leastCut, cut.weight < least.weight {
        least = cut
        side = contraction.vertices(mergedInto: [Int32(cut.vertex)])
      }
      // Where little is merged, as in a long ring, flows are faster.
      guard contraction.rows.vertexCount > count * 9 / 10 else { continue }
      let network = FlowNetwork(symmetric: contraction.rows)
      if let found = try cut(of: [network], below: least.weight) {
        side = contraction.vertices(mergedInto: found.side)
      }
      break
    }
    return side
  }

  /// Returns the source side of a minimum cut of a directed graph of two vertices or more.
  func directedSide(of network: FlowNetwork) throws(CancellationError) -> [Int32] {
    let found = try cut(of: [network, network.reversed()], below: .infinity)
    guard let found else { preconditionFailure("Every graph has a cut") }
    guard found.network == 1 else { return found.side }
    let outside = Set(found.side)
    return (0..<Int32(network.rows.vertexCount)).filter { !outside.contains($0) }
  }

  /// Returns the lightest of the cuts below a bound, and in which of the networks it was found.
  private func cut(
    of networks: [FlowNetwork], below bound: Double
  ) throws(CancellationError) -> (network: Int, side: [Int32])? {
    var searches = networks.map { FlowSearch($0, checkpoint: checkpoint) }
    var generator = SplitMix64(seed: 0)
    var least = bound
    var found: (network: Int, side: [Int32])?
    // A side that is cut off has a first vertex, which is cut off from all vertices before it. In
    // random order these are never far away, so that little of the graph is searched.
    let order = (0..<networks[0].rows.vertexCount).shuffled(using: &generator)
    for (position, vertex) in order.enumerated() where least > 0 {
      try checkpoint.pass()
      for network in searches.indices {
        if position > 0 {
          let weight = try searches[network].run(from: vertex, upTo: least)
          if weight < least {
            least = weight
            found = (network, searches[network].reached)
          }
        }
        searches[network].setEnd(vertex, true)
      }
    }
    return found
  }
}

extension Contraction {
  /// Returns the vertices of the original graph that have become part of some.
  fileprivate func vertices(mergedInto vertices: [Int32]) -> [Int32] {
    var isIncluded = [Bool](repeating: false, count: rows.vertexCount)
    for vertex in vertices { isIncluded[Int(vertex)] = true }
    return merged.indices.filter { isIncluded[Int(merged[$0])] }.map { Int32($0) }
  }
}
