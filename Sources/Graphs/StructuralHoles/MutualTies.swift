extension Graph {
  /// Returns the contacts of every vertex, weighted by how many arcs join the two: 1 or 2.
  ///
  /// In an undirected graph all ties are equal, and have no weights. Loops, parallel edges and the
  /// weights of the graph are left out.
  func mutualTies() -> Rows {
    let arcs = simplified().outgoing
    guard isDirected else {
      return Rows(offsets: arcs.offsets, targets: arcs.targets, weights: nil)
    }
    let once = [Double](repeating: 1, count: arcs.targets.count)
    return Graph(
      vertexCount: vertexCount, sources: arcs.sources(), targets: arcs.targets, weights: once,
      isDirected: true
    ).underlying(merging: .sum).outgoing
  }
}

extension Rows {
  /// Returns how strong a tie is: as many arcs as join its ends, and 1 without directions.
  func strength(of arc: Int) -> Double { weights?[arc] ?? 1 }
}
