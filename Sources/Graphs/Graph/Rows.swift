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
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - sources: The vertex that each arc leaves.
  ///   - targets: The vertex that each arc leads to.
  ///   - weights: The weight of each arc, or `nil`.
  ///   - areTurnedToo: Whether every arc also stands turned round, in the row of its target.
  init(
    vertexCount: Int, sources: [Int32], targets: [Int32], weights: [Double]?,
    areTurnedToo: Bool = false
  ) {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for source in sources { offsets[Int(source) + 1] += 1 }
    if areTurnedToo { for target in targets { offsets[Int(target) + 1] += 1 } }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }

    var rows = RowFiller(offsets: offsets, isWeighted: weights != nil)
    rows.fill(sources: sources, targets: targets, weights: weights, areTurnedToo: areTurnedToo)
    self.init(offsets: offsets, targets: rows.targets, weights: rows.weights)
  }

  /// Returns the same arcs turned round, every row in ascending order of its targets.
  ///
  /// Arcs between the same two vertices keep their order.
  ///
  /// - Parameter isSymmetric: Whether every arc also stands turned round.
  /// - Returns: The rows of the incoming arcs.
  func transposed(isSymmetric: Bool = false) -> Rows {
    var offsets = offsets
    if !isSymmetric {
      offsets = [UInt32](repeating: 0, count: vertexCount + 1)
      for target in targets { offsets[Int(target) + 1] += 1 }
      for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    }
    var rows = RowFiller(offsets: offsets, isWeighted: weights != nil)
    rows.fillTransposed(self)
    return Rows(offsets: offsets, targets: rows.targets, weights: rows.weights)
  }

  /// Returns the vertex that each arc leaves, in the order of `targets`.
  func sources() -> [Int32] {
    var sources: [Int32] = []
    sources.reserveCapacity(targets.count)
    for vertex in 0..<vertexCount {
      sources.append(contentsOf: repeatElement(Int32(vertex), count: range(of: vertex).count))
    }
    return sources
  }

  /// Returns how many arcs, loops left out, repeat the arc before them in their sorted row.
  func repeatedArcCount() -> Int {
    var repeats = 0
    for vertex in 0..<vertexCount {
      var last: Int32 = -1
      for arc in range(of: vertex) {
        let target = targets[arc]
        if target == last && target != vertex { repeats += 1 }
        last = target
      }
    }
    return repeats
  }

  /// Returns how many arcs lead back to where they come from.
  func loopCount() -> Int {
    var loops = 0
    for vertex in 0..<vertexCount {
      for arc in range(of: vertex) where targets[arc] == vertex { loops += 1 }
    }
    return loops
  }
}

/// Rows that are being filled, each from its beginning.
private struct RowFiller {
  private(set) var targets: [Int32]
  private(set) var weights: [Double]?
  private var next: [UInt32]

  init(offsets: [UInt32], isWeighted: Bool) {
    let arcCount = Int(offsets.last ?? 0)
    targets = [Int32](repeating: 0, count: arcCount)
    weights = isWeighted ? [Double](repeating: 0, count: arcCount) : nil
    next = offsets
  }

  mutating func fill(
    sources: [Int32], targets: [Int32], weights: [Double]?, areTurnedToo: Bool
  ) {
    for edge in sources.indices {
      let (source, target) = (sources[edge], targets[edge])
      add(target, weights?[edge], to: source)
      if areTurnedToo { add(source, weights?[edge], to: target) }
    }
  }

  mutating func fillTransposed(_ rows: Rows) {
    for vertex in 0..<rows.vertexCount {
      for arc in rows.range(of: vertex) {
        add(Int32(vertex), rows.weights?[arc], to: rows.targets[arc])
      }
    }
  }

  @inline(__always)
  private mutating func add(_ target: Int32, _ weight: Double?, to source: Int32) {
    let place = Int(next[Int(source)])
    next[Int(source)] = UInt32(place + 1)
    targets[place] = target
    if let weight { weights?[place] = weight }
  }
}
