extension Graph {
  /// Returns the vertex connectivity: how many vertices must go before the rest falls apart.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)]).vertexConnectivity()   // 2
  ///
  /// It is 0 where the graph is disconnected or has fewer than two vertices, and one less than the
  /// number of vertices where all are joined to each other. Loops, parallel edges and the direction
  /// of edges are left out of account.
  ///
  /// S. Even, "An algorithm for determining whether the connectivity of a graph is at least *k*",
  /// *SIAM Journal on Computing* 4(3), 393–396 (1975),
  /// [doi:10.1137/0204034](https://doi.org/10.1137/0204034).
  ///
  /// - Returns: A number from 0 to the least degree.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* + *E*) time where the answer is 2 or less; otherwise O((*V* + *k*²) · *k*
  ///   · *E*) for the least degree *k*, of which most graphs need a small part.
  public func vertexConnectivity() throws(CancellationError) -> Int {
    let simple = underlying()
    let rows = simple.outgoing
    guard let root = rows.vertexOfLeastDegree() else { return 0 }
    var search = ShortestPathSearch(along: rows, usingWeights: false)
    search.run(from: root)
    guard search.order.count == vertexCount else { return 0 }
    guard simple.articulationPoints().isEmpty else { return 1 }

    // A set that separates anything either separates two of the first vertices, or it separates some
    // later vertex from all vertices before it. The root comes first, and its neighbours next.
    var connectivity = rows.range(of: root).count
    var paths = VertexDisjointPaths(along: rows)
    let checkpoint = Checkpoint(steps: vertexCount)
    let (first, later) = (search.order.prefix(connectivity), search.order.dropFirst(connectivity))
    for (position, other) in first.enumerated() {
      try checkpoint.pass()
      // Paths to a vertex end at its neighbours.
      let neighbors = rows.targets[rows.range(of: Int(other))]
      paths.setEnds(neighbors, true)
      for vertex in first.dropFirst(position + 1) where connectivity > 2 {
        guard !paths.isEnd[Int(vertex)] else { continue }
        connectivity = paths.count(from: Int(vertex), upTo: connectivity)
      }
      paths.setEnds(neighbors, false)
    }
    paths.setEnds(first, true)
    for vertex in later where connectivity > 2 {
      try checkpoint.pass()
      connectivity = paths.count(from: Int(vertex), upTo: connectivity)
      paths.setEnds(CollectionOfOne(vertex), true)
    }
    return connectivity
  }
}

extension Rows {
  /// Returns the first of the vertices with the shortest row, or `nil` if there are no vertices.
  func vertexOfLeastDegree() -> Int? {
    (0..<vertexCount).min { range(of: $0).count < range(of: $1).count }
  }
}
