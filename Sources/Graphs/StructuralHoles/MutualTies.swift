extension Graph {
  /// Returns the contacts of every vertex, weighted by how many arcs join the two: 1 or 2.
  ///
  /// An undirected graph has no weights, for each of its ties is as strong. Loops and parallel edges
  /// are left out.
  func mutualTies() -> Rows {
    guard isDirected else { return simplified().outgoing }
    let arcs = simplified().outgoing
    let ends = (0..<vertexCount).flatMap { source in
      arcs.range(of: source).map { (source, Int(arcs.targets[$0])) }
    }
    let once = [Double](repeating: 1, count: ends.count)
    return Graph(vertexCount: vertexCount, edges: ends, weights: once, isDirected: true)
      .underlying(merging: .sum).outgoing
  }
}

extension Rows {
  /// Returns how strong a tie is: as many arcs as join its ends, and 1 without directions.
  func strength(of arc: Int) -> Double { weights?[arc] ?? 1 }
}
