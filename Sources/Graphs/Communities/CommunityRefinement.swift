extension CommunityNetwork {
  /// Returns a finer division, in which every community is made of well-connected pieces.
  ///
  /// The vertices of each community begin alone, and each that is still alone may join a piece; both
  /// must be tied well enough to the rest of the community. So a community that fell apart when a
  /// vertex moved away becomes several pieces.
  ///
  /// - Parameters:
  ///   - labels: The community of every vertex, numbered below the number of vertices.
  ///   - order: The vertices in the order in which they may join others.
  ///   - pace: Where the computation looks up.
  /// - Returns: The piece of every vertex, numbered by a vertex of the piece.
  /// - Throws: `CancellationError` if the current task is cancelled.
  func refined(
    _ labels: [Int32], order: [Int32], _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> [Int32] {
    var pieces = Pieces(of: labels, in: self, ties: try innerTies(labels, &pace))
    var ties = TieTally(communityCount: vertexCount)
    for vertex in order where pieces.mayJoin(Int(vertex)) {
      try pace.spend(rows.range(of: Int(vertex)).count + 16)
      ties.add(rows, of: Int(vertex), pieces.labels)
      pieces.joinBest(Int(vertex), ties)
      ties.removeAll()
    }
    return pieces.labels
  }

  /// Returns the weight of every vertex's ties within its community.
  private func innerTies(
    _ labels: [Int32], _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> [Double] {
    var sums = [Double](repeating: 0, count: vertexCount)
    for vertex in labels.indices {
      let row = rows.range(of: vertex)
      try pace.spend(row.count)
      var sum = 0.0
      for arc in row where labels[Int(rows.targets[arc])] == labels[vertex] {
        sum += rows.weights?[arc] ?? 1
      }
      sums[vertex] = sum
    }
    return sums
  }
}

/// The pieces of communities, each numbered by a vertex that began it.
private struct Pieces {
  private(set) var labels: [Int32]

  private let communities: [Int32]
  private let communityMasses: [Double]
  private let vertexMasses: [Double]
  private let penalty: Double
  private var masses: [Double]
  /// The weight of the ties between each piece and the rest of its community.
  private var outerTies: [Double]
  private var isAlone: [Bool]

  init(of communities: [Int32], in network: CommunityNetwork, ties: [Double]) {
    self.communities = communities
    penalty = network.penalty
    vertexMasses = network.masses
    masses = network.masses
    outerTies = ties
    labels = communities.indices.map { Int32($0) }
    isAlone = [Bool](repeating: true, count: communities.count)
    var sums = [Double](repeating: 0, count: communities.count)
    for (community, mass) in zip(communities, masses) { sums[Int(community)] += mass }
    communityMasses = sums
  }

  /// Whether a vertex is alone and well connected.
  func mayJoin(_ vertex: Int) -> Bool { isAlone[vertex] && isWellConnected(vertex) }

  /// Whether a piece is worth something to the rest of its community, but for rounding.
  private func isWellConnected(_ piece: Int) -> Bool {
    let rest = communityMasses[Int(communities[piece])] - masses[piece]
    return outerTies[piece] >= penalty * masses[piece] * rest * (1 - 1e-9)
  }

  /// Lets a vertex join the piece where it is worth most, unless it is worth less than alone.
  mutating func joinBest(_ vertex: Int, _ ties: TieTally) {
    let factor = penalty * vertexMasses[vertex]
    var best: Int32?
    var bestWorth = -1e-9 * factor
    for piece in ties.communities where communities[Int(piece)] == communities[vertex] {
      let worth = ties[piece] - factor * masses[Int(piece)]
      if worth >= bestWorth, isWellConnected(Int(piece)) {
        best = piece
        bestWorth = worth
      }
    }
    guard let best else { return }
    outerTies[Int(best)] += outerTies[vertex] - 2 * ties[best]
    masses[Int(best)] += vertexMasses[vertex]
    labels[vertex] = best
    isAlone[vertex] = false
    isAlone[Int(best)] = false
  }
}
