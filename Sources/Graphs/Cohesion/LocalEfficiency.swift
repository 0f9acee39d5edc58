extension Graph {
  /// Returns the local efficiency of every vertex: how near its neighbours are without it.
  ///
  /// It is the mean of one over the distance of its neighbours from each other along edges between
  /// neighbours alone, 0 where no such path leads. Loops, parallel edges, weights and the direction
  /// of edges are left out of account.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)]).localEfficiency()   // [1, 1, 1]
  ///
  /// V. Latora and M. Marchiori, "Efficient behavior of small-world networks", *Physical Review
  /// Letters* 87, 198701 (2001),
  /// [doi:10.1103/PhysRevLett.87.198701](https://doi.org/10.1103/PhysRevLett.87.198701).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; `nil` for one with fewer than
  ///   two neighbours.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*k* · *T*) time for each vertex with *k* neighbours in *T* triangles, and what it
  ///   takes to find these; O(*V* + *E*) space.
  public func localEfficiency() throws(CancellationError) -> [Double?] {
    let rows = underlying().outgoing
    let partCount = rows.targets.count < 1 << 14 ? 1 : 16
    let checkpoint = Checkpoint(steps: vertexCount)
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var places = [Int32](repeating: -1, count: vertexCount)
      var efficiencies: [Double?] = []
      var pace = PacedCheckpoint(checkpoint)
      for vertex in vertexCount * part / partCount..<vertexCount * (part + 1) / partCount {
        try checkpoint.pass()
        let neighborhood = try rows.neighborhood(of: vertex, places: &places, &pace)
        efficiencies.append(try neighborhood.meanInverseDistance(&pace))
      }
      return efficiencies
    }
    return Array(parts.joined())
  }
}

extension Rows {
  /// Returns the arcs between the neighbours of a vertex, numbered in the order of its row.
  fileprivate func neighborhood(
    of vertex: Int, places: inout [Int32], _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> Rows {
    let neighbors = targets[range(of: vertex)]
    for (place, neighbor) in neighbors.enumerated() { places[Int(neighbor)] = Int32(place) }
    defer { for neighbor in neighbors { places[Int(neighbor)] = -1 } }
    var (inner, innerTargets): ([UInt32], [Int32]) = ([0], [])
    for neighbor in neighbors {
      try pace.spend(range(of: Int(neighbor)).count)
      for arc in range(of: Int(neighbor)) where places[Int(targets[arc])] >= 0 {
        innerTargets.append(places[Int(targets[arc])])
      }
      inner.append(UInt32(innerTargets.count))
    }
    return Rows(offsets: inner, targets: innerTargets, weights: nil)
  }

  /// Returns the mean of one over all distances, or `nil` with fewer than two vertices.
  fileprivate func meanInverseDistance(
    _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> Double? {
    guard vertexCount > 1 else { return nil }
    var search = ShortestPathSearch(along: self, usingWeights: false)
    var sum = 0.0
    for source in 0..<vertexCount {
      try pace.spend(targets.count)
      search.run(from: source)
      for target in search.order.dropFirst() { sum += 1 / search.distances[Int(target)] }
    }
    return sum / Double(vertexCount * (vertexCount - 1))
  }
}
