/// How central a group of vertices is as a whole.
public struct GroupCentrality: Hashable, Sendable {
  /// The share of the vertices outside the group that a member has an edge to or from.
  public let degree: Double

  /// How near the group is: the inverse of the mean distance from it to the vertices outside, each
  /// by the nearest member, times the share of those that can be reached; 0 if none can.
  public let closeness: Double

  /// The share of shortest paths between vertices outside the group that lead through a member;
  /// `nil` with fewer than two vertices outside.
  public let betweenness: Double?
}

extension Graph {
  /// Returns the centrality of a group of vertices: its degree, closeness and betweenness.
  ///
  ///     try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).groupCentrality(of: [1]).betweenness   // 1
  ///
  /// The group counts as one: what its members have in common counts once, and what is between them
  /// not at all. In a directed graph, closeness is by the paths that lead to the group, betweenness
  /// by the arcs, and degree by arcs either way. Loops, parallel edges and weights are left out.
  ///
  /// M. Everett and S. Borgatti, "The centrality of groups and classes", *Journal of Mathematical
  /// Sociology* 23(3), 181–201 (1999),
  /// [doi:10.1080/0022250X.1999.9990219](https://doi.org/10.1080/0022250X.1999.9990219).
  ///
  /// - Parameter group: The members, in any order.
  /// - Returns: The centrality; `nil` if the group is empty or has all vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The members are vertices.
  /// - Complexity: O(*V* · *E*) time, O(*V* + *E*) space.
  public func groupCentrality(
    of group: some Sequence<Int>
  ) throws(CancellationError) -> GroupCentrality? {
    var isMember = [Bool](repeating: false, count: vertexCount)
    for member in group {
      precondition(0 <= member && member < vertexCount, "A member is not a vertex")
      isMember[member] = true
    }
    let others = isMember.count { !$0 }
    guard 0 < others, others < vertexCount else { return nil }
    let simple = simplified()
    let checkpoint = Checkpoint(steps: vertexCount)
    return GroupCentrality(
      degree: Double(simple.neighborCount(of: isMember)) / Double(others),
      closeness: simple.closeness(of: isMember, others: Double(others)),
      betweenness: try simple.betweenness(of: isMember, others: others, checkpoint))
  }

  private func neighborCount(of isMember: [Bool]) -> Int {
    isMember.indices.count { vertex in
      !isMember[vertex]
        && [outgoing, incoming].contains { rows in
          rows.range(of: vertex).contains { isMember[Int(rows.targets[$0])] }
        }
    }
  }

  private func closeness(of isMember: [Bool], others: Double) -> Double {
    // The members are where the search begins, and at no distance from themselves.
    var distances = isMember.map { $0 ? 0 : -1 }
    var order = isMember.indices.filter { isMember[$0] }
    let memberCount = order.count
    var (head, sum) = (0, 0)
    while head < order.count {
      let vertex = order[head]
      head += 1
      for arc in incoming.range(of: vertex) {
        let next = Int(incoming.targets[arc])
        guard distances[next] < 0 else { continue }
        distances[next] = distances[vertex] + 1
        sum += distances[next]
        order.append(next)
      }
    }
    let reached = Double(order.count - memberCount)
    return sum > 0 ? reached / Double(sum) * (reached / others) : 0
  }

  private func betweenness(
    of isMember: [Bool], others: Int, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Double? {
    guard others > 1 else { return nil }
    try checkpoint.pass(steps: 0)
    let partCount = vertexCount * outgoing.targets.count < 1 << 20 ? 1 : 16
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var search = ShortestPathSearch(along: outgoing, usingWeights: false)
      var pace = PacedCheckpoint(checkpoint)
      var sum = 0.0
      for source in stride(from: part, to: vertexCount, by: partCount) {
        try checkpoint.pass()
        guard !isMember[source] else { continue }
        try search.run(from: source, &pace)
        sum += try search.share(through: isMember, along: outgoing, &pace)
      }
      return sum
    }
    return parts.reduce(0, +) / Double(others * (others - 1))
  }
}

extension ShortestPathSearch {
  /// Returns the shares of the paths that lead through some vertices to each of the others, added up.
  fileprivate func share(
    through isMember: [Bool], along rows: Rows, _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> Double {
    var all = [Double](repeating: 0, count: distances.count)
    var around = all
    all[Int(order[0])] = 1
    around[Int(order[0])] = 1
    var sum = 0.0
    for vertex in order.lazy.map(Int.init) {
      if isMember[vertex] {
        around[vertex] = 0
      } else {
        sum += 1 - around[vertex] / all[vertex]
      }
      let row = rows.range(of: vertex)
      try pace.spend(row.count)
      for arc in row {
        let target = Int(rows.targets[arc])
        guard distances[target] > distances[vertex] else { continue }
        all[target] += all[vertex]
        around[target] += around[vertex]
      }
    }
    return sum
  }
}
