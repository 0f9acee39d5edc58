/// The arcs of a graph, grouped by the vertex that they leave.
package struct Rows: Sendable, Equatable {
  /// Where the row of each vertex begins, and at last where the rows end.
  package let offsets: [UInt32]

  /// The far end of every arc, row after row.
  package let targets: [Int32]

  /// The weight of every arc, or `nil` where there are none.
  package let weights: [Double]?

  /// The number of vertices.
  package var vertexCount: Int { offsets.count - 1 }

  /// Returns where in `targets` and `weights` the row of a vertex stands.
  package func range(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}

extension Rows {
  /// Groups arcs by their source with a counting sort, which keeps the order within a row.
  init(vertexCount: Int, sources: [Int32], targets: [Int32], weights: [Double]?) {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }

    var next = offsets
    var rowTargets = [Int32](repeating: 0, count: targets.count)
    var rowWeights = weights.map { [Double](repeating: 0, count: $0.count) }
    for arc in sources.indices {
      let source = Int(sources[arc])
      let place = Int(next[source])
      next[source] += 1
      rowTargets[place] = targets[arc]
      if let weights { rowWeights?[place] = weights[arc] }
    }
    self.init(offsets: offsets, targets: rowTargets, weights: rowWeights)
  }

  /// Returns the same arcs turned round, every row in ascending order of its targets.
  ///
  /// Arcs between the same two vertices keep their order.
  func transposed() -> Rows {
    Rows(vertexCount: vertexCount, sources: targets, targets: sources(), weights: weights)
  }

  /// Returns the vertex that each arc leaves, in the order of `targets`.
  func sources() -> [Int32] {
    var sources: [Int32] = []
    sources.reserveCapacity(targets.count)
    for vertex in 0..<vertexCount {
      for _ in range(of: vertex) { sources.append(Int32(vertex)) }
    }
    return sources
  }

  /// Returns how many arcs, loops left out, repeat the arc before them in their sorted row.
  func repeatedArcCount() -> Int {
    var repeats = 0
    for vertex in 0..<vertexCount {
      let row = range(of: vertex)
      for arc in row.dropFirst() where targets[arc] == targets[arc - 1] {
        if targets[arc] != vertex { repeats += 1 }
      }
    }
    return repeats
  }
}
