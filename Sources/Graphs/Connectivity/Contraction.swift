/// An undirected graph whose vertices are merged wherever no cut that is wanted parts them.
///
/// H. Nagamochi, T. Ono and T. Ibaraki, "Implementing an efficient minimum capacity cut algorithm",
/// *Mathematical Programming* 67, 325–341 (1994),
/// [doi:10.1007/BF01582226](https://doi.org/10.1007/BF01582226).
struct Contraction {
  /// What is left, weights added where edges have become parallel.
  private(set) var rows: Rows

  /// The vertex of `rows` that every vertex has become part of.
  private(set) var merged: [Int32]

  init(_ rows: Rows) {
    self.rows = rows
    merged = (0..<rows.vertexCount).map { Int32($0) }
  }

  /// The vertex of `rows` whose arcs weigh least together, and what they weigh.
  var leastCut: (vertex: Int, weight: Double)? {
    (0..<rows.vertexCount).lazy.map { vertex in
      let row = rows.range(of: vertex)
      guard let weights = rows.weights else { return (vertex, Double(row.count)) }
      return (vertex, row.reduce(0) { $0 + weights[$1] })
    }.min { $0.1 < $1.1 }
  }

  /// Merges vertices that no cut parts which weighs less than a bound; two of them at the least.
  ///
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: No vertex has arcs that weigh less than the bound, and the graph is connected.
  mutating func merge(
    below bound: Double, checkpoint: Checkpoint
  ) throws(CancellationError) {
    let labels = try rows.adjacencyLabels(upTo: bound, checkpoint: checkpoint)
    var sets = DisjointSets(vertexCount: rows.vertexCount)
    for vertex in 0..<rows.vertexCount {
      for arc in rows.range(of: vertex) where labels[arc] >= bound {
        sets.join(Int32(vertex), rows.targets[arc])
      }
    }
    sets.flatten()
    let parts = sets.partition
    for vertex in merged.indices { merged[vertex] = Int32(parts.parts[Int(merged[vertex])]) }
    rows = rows.merged(into: parts)
  }
}

extension Rows {
  /// Returns the rows of the parts of a partition, weights added, without loops.
  fileprivate func merged(into parts: Partition) -> Rows {
    var sources: [Int32] = []
    var ends: [Int32] = []
    var arcWeights: [Double] = []
    for vertex in 0..<vertexCount {
      for arc in range(of: vertex) where parts.parts[vertex] != parts.parts[Int(targets[arc])] {
        sources.append(Int32(parts.parts[vertex]))
        ends.append(Int32(parts.parts[Int(targets[arc])]))
        arcWeights.append(weights?[arc] ?? 1)
      }
    }
    return Graph(
      vertexCount: parts.count, sources: sources, targets: ends, weights: arcWeights,
      isDirected: true
    ).simplified().outgoing
  }
}
