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
    self.init(
      vertexCount: vertexCount,
      edgeLists: [EdgeList(sources: sources, targets: targets, weights: weights)],
      fromHigherEnds: false)
  }

  /// Groups arcs by their source with a counting sort, which keeps the order within a row.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - edgeLists: The arcs, all with weights or all without.
  ///   - fromHigherEnds: Whether each arc is turned so that it doesn't lead to a higher vertex.
  init(vertexCount: Int, edgeLists: [EdgeList], fromHigherEnds: Bool) {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for edges in edgeLists {
      let (sources, targets) = (edges.sources, edges.targets)
      for edge in sources.indices {
        let source = fromHigherEnds ? max(sources[edge], targets[edge]) : sources[edge]
        offsets[Int(source) + 1] += 1
      }
    }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }

    let isWeighted = !edgeLists.isEmpty && edgeLists.allSatisfy { $0.weights != nil }
    var rows = RowFiller(offsets: offsets, isWeighted: isWeighted)
    for edges in edgeLists { rows.fill(edges, fromHigherEnds: fromHigherEnds) }
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

  /// Returns the same arcs, which come from their higher ends, and each turned round too; every row
  /// in ascending order of its targets.
  ///
  /// Arcs between the same two vertices keep their order, those of loops once and once more.
  func withArcsBothWays() -> Rows {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    // The arcs to lower ends go first in a row.
    var middles = offsets
    for vertex in 0..<vertexCount {
      middles[vertex] = offsets[vertex] + UInt32(range(of: vertex).count)
      offsets[vertex + 1] += middles[vertex]
    }
    var rows = RowFiller(offsets: middles, arcCount: 2 * targets.count, isWeighted: weights != nil)
    rows.fillTransposed(self)
    rows.mirror(offsets: offsets, middles: middles)
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

  /// Counts the arcs that lead back to where they come from, and the others that repeat the arc
  /// before them in their sorted row.
  func countLoopsAndRepeats() -> (loops: Int, repeats: Int) {
    var (loops, repeats) = (0, 0)
    let targets = targets.span
    for vertex in 0..<vertexCount {
      var last: Int32 = -1
      for arc in range(of: vertex) {
        let target = targets[arc]
        if target == vertex { loops += 1 } else if target == last { repeats += 1 }
        last = target
      }
    }
    return (loops, repeats)
  }
}

/// Rows that are being filled, each from its beginning.
private struct RowFiller {
  private(set) var targets: [Int32]
  private(set) var weights: [Double]?
  private var next: [UInt32]

  init(offsets: [UInt32], arcCount: Int? = nil, isWeighted: Bool) {
    let arcCount = arcCount ?? Int(offsets.last ?? 0)
    targets = [Int32](repeating: 0, count: arcCount)
    weights = isWeighted ? [Double](repeating: 0, count: arcCount) : nil
    next = offsets
  }

  mutating func fill(_ edges: EdgeList, fromHigherEnds: Bool) {
    let (sources, targets, weights) = (edges.sources, edges.targets, edges.weights)
    for edge in sources.indices {
      let (source, target) = (sources[edge], targets[edge])
      let isTurned = fromHigherEnds && source < target
      add(isTurned ? source : target, weights?[edge], to: isTurned ? target : source)
    }
  }

  mutating func fillTransposed(_ rows: Rows) {
    for vertex in 0..<rows.vertexCount {
      for arc in rows.range(of: vertex) {
        add(Int32(vertex), rows.weights?[arc], to: rows.targets[arc])
      }
    }
  }

  /// Fills the first parts of the rows with the arcs of the second parts turned round.
  mutating func mirror(offsets: [UInt32], middles: [UInt32]) {
    next = offsets
    for vertex in 0..<offsets.count - 1 {
      for arc in Int(middles[vertex])..<Int(offsets[vertex + 1]) {
        add(Int32(vertex), weights?[arc], to: targets[arc])
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
