/// A simple undirected graph whose vertices go by their rank, that of highest degree first, and
/// whose edges are parted by whether they lead up or down.
///
/// No vertex has more than √(2*E*) edges that lead up.
package struct RankedRows: Sendable {
  /// The vertex of every rank.
  package let vertices: [Int32]

  /// The neighbours of higher degree, those of lower rank number, in ascending order; weights are
  /// those of the arcs from the neighbour.
  package let higher: Rows

  /// The neighbours of lower degree, those of higher rank number, in no order.
  package let lower: Rows
}

extension Rows {
  /// Returns the edges of a simple undirected graph between the ranks of its vertices.
  ///
  /// - Complexity: O(*V* + *E*) time and space.
  package func rankedByDegree() -> RankedRows {
    let vertices = verticesByFallingDegree()
    var ranks = [Int32](repeating: 0, count: vertexCount)
    for rank in vertices.indices { ranks[Int(vertices[rank])] = Int32(rank) }

    var lowerOffsets: [UInt32] = [0]
    // An arc that leads up is written too, and then overwritten: which ones do is in no order, so
    // that a branch would go wrong as often as not.
    var lowerTargets = [Int32](repeating: 0, count: targets.count / 2 + 1)
    var lowerWeights = weights.map { _ in [Double](repeating: 0, count: lowerTargets.count) }
    var higherOffsets = [UInt32](repeating: 0, count: vertexCount + 1)
    var count = 0
    lowerOffsets.reserveCapacity(vertexCount + 1)
    for rank in vertices.indices {
      for arc in range(of: Int(vertices[rank])) {
        let other = ranks[Int(targets[arc])]
        lowerTargets[count] = other
        if let weights { lowerWeights?[count] = weights[arc] }
        let isLower = other > rank ? 1 : 0
        higherOffsets[Int(other) + 1] += UInt32(isLower)
        count += isLower
      }
      lowerOffsets.append(UInt32(count))
    }
    lowerTargets.removeLast()
    lowerWeights?.removeLast()
    for rank in vertices.indices { higherOffsets[rank + 1] += higherOffsets[rank] }

    let lower = Rows(offsets: lowerOffsets, targets: lowerTargets, weights: lowerWeights)
    return RankedRows(
      vertices: vertices, higher: lower.transposed(offsets: higherOffsets), lower: lower)
  }

  /// Returns the vertices, those of highest degree first, and of lowest number among equals.
  func verticesByFallingDegree() -> [Int32] {
    let highest = (0..<vertexCount).reduce(0) { max($0, range(of: $1).count) }
    var next = [Int](repeating: 0, count: highest + 2)
    for vertex in 0..<vertexCount { next[highest - range(of: vertex).count + 1] += 1 }
    for place in next.indices.dropFirst() { next[place] += next[place - 1] }
    var vertices = [Int32](repeating: 0, count: vertexCount)
    for vertex in 0..<vertexCount {
      let place = highest - range(of: vertex).count
      vertices[next[place]] = Int32(vertex)
      next[place] += 1
    }
    return vertices
  }

  /// Returns the arcs turned round, in ascending order, given where the rows will begin.
  private func transposed(offsets: [UInt32]) -> Rows {
    var next = offsets
    var sources = [Int32](repeating: 0, count: targets.count)
    var turnedWeights = weights
    for vertex in 0..<vertexCount {
      for arc in range(of: vertex) {
        let target = Int(targets[arc])
        sources[Int(next[target])] = Int32(vertex)
        if let weights { turnedWeights?[Int(next[target])] = weights[arc] }
        next[target] += 1
      }
    }
    return Rows(offsets: offsets, targets: sources, weights: turnedWeights)
  }
}

extension RankedRows {
  /// Returns ranges of ranks with about as many pairs in each of a lower neighbour of the rank with
  /// a neighbour of that, higher than both.
  func equalParts() -> [Range<Int>] {
    // No edge makes more than √(2E) such pairs, so that few edges are no work to share.
    if lower.targets.count < 5_000 { return vertices.isEmpty ? [] : [vertices.indices] }
    var work = [Int](repeating: 1, count: vertices.count)
    for rank in vertices.indices {
      let row = higher.range(of: rank)
      for arc in row { work[Int(higher.targets[arc])] += arc - row.lowerBound }
    }
    return Graphs.equalParts(ofWork: work)
  }
}
