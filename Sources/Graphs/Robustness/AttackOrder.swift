/// In which order vertices are removed from a graph.
public enum Attack: Sendable, Hashable {
  /// Vertices with many neighbours first.
  case degree

  /// Each time a vertex with the most neighbours of those that are left.
  case recalculatedDegree

  /// Vertices on many shortest paths first.
  case betweenness

  /// Each time a vertex on the most shortest paths of those that are left.
  case recalculatedBetweenness

  /// Vertices in random order: failures rather than an attack.
  case random(seed: UInt64)
}

extension Graph {
  /// Returns all vertices in the order in which an attack removes them.
  ///
  ///     try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).attackOrder(by: .degree)
  ///     // [1, 2, 0, 3]
  ///
  /// Vertices that are equal come in ascending order. Loops, parallel edges, weights and the
  /// direction of edges are left out of account. ``removalCurve(of:)`` tells what the attack does.
  ///
  /// P. Holme, B. Kim, C. Yoon and S. Han, "Attack vulnerability of complex networks", *Physical
  /// Review E* 65, 056109 (2002),
  /// [doi:10.1103/PhysRevE.65.056109](https://doi.org/10.1103/PhysRevE.65.056109).
  ///
  /// - Parameter attack: What decides which vertex comes next.
  /// - Returns: Every vertex once.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*E* log *V*) time by degree, that of betweenness by betweenness, and that of
  ///   betweenness for every vertex if it is recalculated.
  public func attackOrder(by attack: Attack) throws(CancellationError) -> [Int] {
    let graph = underlying().unweighted()
    switch attack {
    case .degree: return graph.degrees().vertexOrder()
    case .recalculatedDegree: return try graph.orderByRecalculatedDegree()
    case .betweenness: return try graph.betweennessCentrality().vertexOrder()
    case .recalculatedBetweenness: return try graph.orderByRecalculatedBetweenness()
    case .random(let seed):
      var generator = SplitMix64(seed: seed)
      return (0..<vertexCount).shuffled(using: &generator)
    }
  }

  private func orderByRecalculatedDegree() throws(CancellationError) -> [Int] {
    let rows = outgoing
    var degrees = degrees()
    var isRemoved = [Bool](repeating: false, count: vertexCount)
    var order: [Int] = []
    var queue = DistanceQueue()
    let checkpoint = Checkpoint(steps: vertexCount)
    var pace = PacedCheckpoint(checkpoint)
    for vertex in degrees.indices { queue.insert(Int32(vertex), at: Double(-degrees[vertex])) }
    while let (next, key) = queue.removeNearest() {
      // A vertex waits once for every degree that it has had; only the last counts.
      let vertex = Int(next)
      try pace.spend(8)
      guard !isRemoved[vertex], key == Double(-degrees[vertex]) else { continue }
      isRemoved[vertex] = true
      try checkpoint.pass()
      order.append(vertex)
      for arc in rows.range(of: vertex) where !isRemoved[Int(rows.targets[arc])] {
        let neighbor = Int(rows.targets[arc])
        degrees[neighbor] -= 1
        queue.insert(rows.targets[arc], at: Double(-degrees[neighbor]))
      }
    }
    return order
  }

  private func orderByRecalculatedBetweenness() throws(CancellationError) -> [Int] {
    var left = Array(0..<vertexCount)
    var order: [Int] = []
    while !left.isEmpty {
      let betweenness = try inducedSubgraph(of: left).graph.betweennessCentrality()
      guard let place = betweenness.vertexOrder().first else { break }
      order.append(left.remove(at: place))
    }
    return order
  }
}

extension [Int] {
  fileprivate func vertexOrder() -> [Int] {
    indices.sorted { self[$0] != self[$1] ? self[$0] > self[$1] : $0 < $1 }
  }
}

extension [Double] {
  /// Returns the vertices by falling score; scores that differ by rounding alone are equal.
  fileprivate func vertexOrder() -> [Int] {
    map { Int(($0 * 1e10).rounded()) }.vertexOrder()
  }
}
