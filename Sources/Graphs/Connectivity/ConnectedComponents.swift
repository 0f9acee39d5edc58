extension Graph {
  /// Returns the connected components: vertices share a part if a path joins them.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 2)]).connectedComponents().parts   // [0, 1, 0]
  ///
  /// The direction of edges is left out of account, so that the components of a directed graph are
  /// its weak ones.
  ///
  /// M. Sutton, T. Ben-Nun and A. Barak, "Optimizing parallel graph connectivity computation via
  /// subgraph sampling", *IPDPS 2018*, 12–21,
  /// [doi:10.1109/IPDPS.2018.00012](https://doi.org/10.1109/IPDPS.2018.00012).
  ///
  /// - Returns: The components, numbered by their first vertex.
  /// - Complexity: O(*V* + *E* log *V*) time, in practice O(*V* + *E*); O(*V*) space.
  public func connectedComponents() -> Partition {
    var sets = DisjointSets(vertexCount: vertexCount)
    // A few arcs of every vertex join most of a large component, whose other arcs can be left out:
    // those that leave it are looked at from their other end.
    let sampleSize = 2
    for vertex in 0..<vertexCount {
      sets.join(vertex, toTargetsOf: outgoing.range(of: vertex).prefix(sampleSize), in: outgoing)
    }
    sets.flatten()
    let largest = sets.majority()
    for vertex in 0..<vertexCount where sets.parents[vertex] != largest {
      sets.join(vertex, toTargetsOf: outgoing.range(of: vertex).dropFirst(sampleSize), in: outgoing)
      if isDirected { sets.join(vertex, toTargetsOf: incoming.range(of: vertex), in: incoming) }
    }
    sets.flatten()
    return sets.partition
  }
}

extension DisjointSets {
  /// Makes one set of those of a vertex and of the targets of some of its arcs.
  fileprivate mutating func join(_ vertex: Int, toTargetsOf arcs: Range<Int>, in rows: Rows) {
    for arc in arcs { join(Int32(vertex), rows.targets[arc]) }
  }
}
