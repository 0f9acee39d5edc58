extension CommunityNetwork {
  /// Moves vertices to where they are worth most, each at the moment that it is looked at.
  ///
  /// All are looked at once, and again when one of their contacts has moved to another community
  /// than theirs. If nothing has moved at all, no vertex is worth more in another community.
  ///
  /// - Parameters:
  ///   - labels: The community of every vertex, numbered below the number of vertices.
  ///   - pace: Where the computation looks up.
  /// - Returns: Whether a vertex has moved.
  /// - Throws: `CancellationError` if the current task is cancelled.
  func moveVertices(
    _ labels: inout [Int32], _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> Bool {
    var hasMoved = false
    var communities = CommunityMasses(labels: labels, masses: masses)
    var ties = TieTally(communityCount: vertexCount)
    var queue = VertexQueue((0..<vertexCount).map { Int32($0) })
    while let vertex = queue.popFirst() {
      let row = rows.range(of: vertex)
      try pace.spend(row.count + 16)
      ties.add(rows, of: vertex, labels)
      let own = labels[vertex]
      let best = communities.best(for: masses[vertex], in: own, ties, penalty: penalty)
      ties.removeAll()
      guard best != own else { continue }
      hasMoved = true
      communities.move(masses[vertex], from: own, to: best)
      labels[vertex] = best
      for arc in row where labels[Int(rows.targets[arc])] != best {
        queue.append(rows.targets[arc])
      }
    }
    return hasMoved
  }
}

/// How heavy every community is.
private struct CommunityMasses {
  private var masses: [Double]
  private var sizes: [Int32]
  private var empty: [Int32] = []

  init(labels: [Int32], masses vertexMasses: [Double]) {
    masses = [Double](repeating: 0, count: labels.count)
    sizes = [Int32](repeating: 0, count: labels.count)
    for (label, mass) in zip(labels, vertexMasses) {
      masses[Int(label)] += mass
      sizes[Int(label)] += 1
    }
    for label in labels.indices where sizes[label] == 0 { empty.append(Int32(label)) }
  }

  /// Returns the community where a vertex is worth most; its own unless another is better.
  func best(for mass: Double, in own: Int32, _ ties: TieTally, penalty: Double) -> Int32 {
    let factor = penalty * mass
    let loss = factor * (masses[Int(own)] - mass)
    var best = own
    // No move may be for the sake of rounding alone, or they might never end.
    var bestWorth = ties[own] - loss + 1e-12 * (ties[own] + loss)
    if bestWorth < 0, sizes[Int(own)] > 1, let free = empty.last {
      best = free
      bestWorth = 0
    }
    for community in ties.communities where community != own {
      let worth = ties[community] - factor * masses[Int(community)]
      if worth > bestWorth {
        best = community
        bestWorth = worth
      }
    }
    return best
  }

  mutating func move(_ mass: Double, from source: Int32, to target: Int32) {
    if empty.last == target { empty.removeLast() }
    masses[Int(target)] += mass
    sizes[Int(target)] += 1
    masses[Int(source)] -= mass
    sizes[Int(source)] -= 1
    if sizes[Int(source)] == 0 {
      masses[Int(source)] = 0
      empty.append(source)
    }
  }
}
