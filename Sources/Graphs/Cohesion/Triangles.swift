extension Rows {
  /// Returns how many triangles each vertex of a simple undirected graph belongs to.
  ///
  /// Each edge is looked at from its end of lower degree, whose edges to ends of higher degree are
  /// at most the square root of 2*E*.
  ///
  /// N. Chiba and T. Nishizeki, "Arboricity and subgraph listing algorithms", *SIAM Journal on
  /// Computing* 14(1), 210–223 (1985), [doi:10.1137/0214017](https://doi.org/10.1137/0214017).
  ///
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  func triangleCounts() throws(CancellationError) -> [Int] {
    let checkpoint = Checkpoint(steps: vertexCount)
    let upward = arcsToHigherDegree()
    var counts = [Int](repeating: 0, count: vertexCount)
    // The vertex from which each vertex was last seen as a neighbour.
    var seenFrom = [Int](repeating: -1, count: vertexCount)
    for vertex in 0..<vertexCount {
      try checkpoint.pass()
      let row = upward.range(of: vertex)
      for arc in row { seenFrom[Int(upward.targets[arc])] = vertex }
      for arc in row {
        let second = Int(upward.targets[arc])
        for further in upward.range(of: second) {
          let third = Int(upward.targets[further])
          guard seenFrom[third] == vertex else { continue }
          counts[vertex] += 1
          counts[second] += 1
          counts[third] += 1
        }
      }
    }
    return counts
  }

  /// Returns how many pairs the targets of a row make.
  func pairCount(of vertex: Int) -> Int {
    let degree = range(of: vertex).count
    return degree * (degree - 1) / 2
  }

  /// Returns each edge as the one arc that leads to its end of higher degree, or where the degrees
  /// are the same, of higher number.
  private func arcsToHigherDegree() -> Rows {
    var offsets: [UInt32] = [0]
    var targets: [Int32] = []
    offsets.reserveCapacity(vertexCount + 1)
    targets.reserveCapacity(self.targets.count / 2)
    for vertex in 0..<vertexCount {
      let degree = range(of: vertex).count
      for arc in range(of: vertex) {
        let target = self.targets[arc]
        let other = range(of: Int(target)).count
        if degree < other || (degree == other && vertex < target) { targets.append(target) }
      }
      offsets.append(UInt32(targets.count))
    }
    return Rows(offsets: offsets, targets: targets, weights: nil)
  }
}
