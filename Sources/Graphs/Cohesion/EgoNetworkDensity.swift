extension Graph {
  /// Returns the density of every vertex's ego network: which share of the pairs of its neighbours
  /// is joined, the ties to the vertex itself left out.
  ///
  /// In a directed graph the neighbours are those by arcs in either direction, and their pairs are
  /// ordered: an arc joins one of the two, arcs both ways join both. Of an undirected graph it is
  /// ``localClustering()``, but where that is 0 for want of neighbours. It is the measure LCC of the
  /// Graphalytics benchmark. Loops and parallel edges are left out.
  ///
  ///     let graph = Graph(
  ///       vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0), (0, 2)], isDirected: true)
  ///     try graph.egoNetworkDensity()   // [0.5, 1, 0.5]
  ///
  /// S. Borgatti, M. Everett and J. Johnson, *Analyzing Social Networks*, second edition, SAGE
  /// (2018), chapter 15.
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; `nil` for one with fewer than
  ///   two neighbours.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func egoNetworkDensity() throws(CancellationError) -> [Double?] {
    let contacts = underlying().outgoing
    let counts = try isDirected ? arcsBetweenNeighbors() : triangleCounts().map { 2 * $0 }
    return counts.enumerated().map { vertex, count in
      let pairs = 2 * contacts.pairCount(of: vertex)
      return pairs > 0 ? Double(count) / Double(pairs) : nil
    }
  }

  /// Returns how many arcs join two neighbours of every vertex.
  private func arcsBetweenNeighbors() throws(CancellationError) -> [Int] {
    let ranked = simplified().countingArcs().underlying(merging: .sum).outgoing.rankedByDegree()
    let ties = ranked.higher
    let parts = equalParts(
      ofWork: ranked.vertices.indices.map { rank in
        ties.range(of: rank).reduce(1) { $0 + ties.range(of: Int(ties.targets[$1])).count }
      })
    let checkpoint = Checkpoint(steps: vertexCount)
    let countsOfParts = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try ties.arcsOppositeCorners(ofTrianglesFrom: parts[part], checkpoint)
    }
    var counts = [Int](repeating: 0, count: vertexCount)
    for ofPart in countsOfParts {
      for rank in counts.indices { counts[Int(ranked.vertices[rank])] += Int(ofPart[rank]) }
    }
    return counts
  }
}

extension Rows {
  /// Returns for every rank how many arcs lie opposite to it in triangles, of those whose corner of
  /// lowest degree has one of the given ranks; the weights are numbers of arcs.
  fileprivate func arcsOppositeCorners(
    ofTrianglesFrom ranks: Range<Int>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    let weights = weights ?? []
    var counts = [Double](repeating: 0, count: vertexCount)
    // How many arcs tie the rank in hand to each higher one.
    var marks = counts
    for lowest in ranks {
      try checkpoint.pass()
      for side in range(of: lowest) { marks[Int(targets[side])] = weights[side] }
      for side in range(of: lowest) {
        let middle = Int(targets[side])
        for opposite in range(of: middle) where marks[Int(targets[opposite])] > 0 {
          let highest = Int(targets[opposite])
          counts[lowest] += weights[opposite]
          counts[middle] += marks[highest]
          counts[highest] += weights[side]
        }
      }
      for side in range(of: lowest) { marks[Int(targets[side])] = 0 }
    }
    return counts
  }
}
