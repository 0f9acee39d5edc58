extension Graph {
  /// Returns how much the shortest paths between all other vertices depend on each vertex of a simple
  /// undirected graph, block by block.
  ///
  /// Paths between vertices that hang on a block lead through it as if they ended where these hang.
  /// An articulation point is also between all vertices that it keeps apart.
  ///
  /// R. Puzis and others, "Topology manipulations for speeding betweenness centrality computation",
  /// *Journal of Complex Networks* 3(1), 84–112 (2015),
  /// [doi:10.1093/comnet/cnu015](https://doi.org/10.1093/comnet/cnu015).
  ///
  /// - Parameter usingWeights: Whether weights are lengths.
  /// - Returns: The sum over all ordered pairs, for each vertex.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  func dependencySumsByBlock(usingWeights: Bool) throws(CancellationError) -> [Double] {
    // Blocks of one edge, in which nothing is between, are not searched.
    let lengths = usingWeights ? outgoing.weights : nil
    precondition(lengths?.allSatisfy { $0 > 0 } ?? true, "A length is greater than zero")
    let checkpoint = Checkpoint(steps: vertexCount)
    var pace = PacedCheckpoint(checkpoint)
    let decomposition = try blockDecomposition(checkpoint)
    guard !decomposition.articulationPoints.isEmpty else {
      let sizes = [Double](repeating: 1, count: vertexCount)
      return try dependencySums(of: sizes, usingWeights: usingWeights, checkpoint)
    }
    let hanging = HangingVertices(on: decomposition)
    var sums = hanging.separatedPairCounts
    var places = [Int32](repeating: -1, count: vertexCount)
    for block in 0..<decomposition.blockCount {
      let range = decomposition.members.range(of: block)
      guard range.count > 2 else { continue }
      let members = Array(decomposition.members.targets[range])
      let inner = try piece(of: members, places: &places, &pace).dependencySums(
        of: Array(hanging.sizes[range]), usingWeights: usingWeights, checkpoint)
      for (member, sum) in zip(members, inner) { sums[Int(member)] += sum }
    }
    return sums
  }

  /// Returns the graph of some vertices in ascending order, and of the edges between them.
  private func piece(
    of members: [Int32], places: inout [Int32], _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> Graph {
    for (place, member) in members.enumerated() { places[Int(member)] = Int32(place) }
    defer { for member in members { places[Int(member)] = -1 } }
    var (offsets, targets): ([UInt32], [Int32]) = ([0], [])
    var weights: [Double]? = isWeighted ? [] : nil
    for member in members {
      try pace.spend(outgoing.range(of: Int(member)).count)
      for arc in outgoing.range(of: Int(member)) where places[Int(outgoing.targets[arc])] >= 0 {
        targets.append(places[Int(outgoing.targets[arc])])
        if let length = outgoing.weights?[arc] { weights?.append(length) }
      }
      offsets.append(UInt32(targets.count))
    }
    let rows = Rows(offsets: offsets, targets: targets, weights: weights)
    return Graph(
      outgoing: rows, incoming: rows, isDirected: false, edgeCount: targets.count / 2, loopCount: 0,
      parallelEdgeCount: 0)
  }
}

/// How many vertices hang on the members of each block, outside of it.
private struct HangingVertices {
  /// For every member of every block, the number of vertices that reach the rest of the block through
  /// it, itself included.
  private(set) var sizes: [Double]

  /// How many ordered pairs of other vertices each vertex keeps apart.
  private(set) var separatedPairCounts: [Double]

  init(on decomposition: BlockDecomposition) {
    let (members, memberships) = (decomposition.members, decomposition.memberships)
    let vertexCount = memberships.vertexCount
    sizes = [Double](repeating: 1, count: members.targets.count)
    separatedPairCounts = [Double](repeating: 0, count: vertexCount)
    var parents = [Int32](repeating: -1, count: members.vertexCount)
    var isReached = [Bool](repeating: false, count: members.vertexCount)
    // How many vertices the blocks below each vertex hold, its own number among them.
    var below = [Double](repeating: 1, count: vertexCount)
    for root in 0..<members.vertexCount where !isReached[root] {
      var order = [root]
      isReached[root] = true
      var head = 0
      while head < order.count {
        let block = order[head]
        head += 1
        for vertex in members.targets[members.range(of: block)] where vertex != parents[block] {
          for place in memberships.range(of: Int(vertex)) {
            let child = Int(memberships.targets[place])
            guard !isReached[child] else { continue }
            isReached[child] = true
            parents[child] = vertex
            order.append(child)
          }
        }
      }
      // The number of vertices in a block and below it, but for its parent.
      func branch(of block: Int) -> Double {
        members.targets[members.range(of: block)].reduce(0) { sum, vertex in
          vertex == parents[block] ? sum : sum + below[Int(vertex)]
        }
      }
      for block in order.reversed() where parents[block] >= 0 {
        below[Int(parents[block])] += branch(of: block)
      }
      let all = branch(of: root)
      for block in order {
        for place in members.range(of: block) {
          let vertex = Int(members.targets[place])
          let size =
            members.targets[place] == parents[block] ? all - branch(of: block) : below[vertex]
          sizes[place] = size
          // The pairs of a vertex in this branch and one in another.
          separatedPairCounts[vertex] += (all - size) * (size - 1)
        }
      }
    }
  }
}
