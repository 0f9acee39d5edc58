extension Graph {
  /// Returns the directed clustering of every vertex: how many of the triangles that it could be a
  /// corner of there are, whichever way the arcs lead.
  ///
  /// Three vertices that are joined both ways make eight triangles, one for each choice of an arc
  /// between two. Two arcs to the same vertex could not make one, and are left out of those that
  /// could be. Loops and parallel arcs do not count; of an undirected graph the measure is
  /// ``localClustering()``.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)], isDirected: true)
  ///     graph.directedClustering()   // [0.5, 0.5, 0.5]
  ///
  /// G. Fagiolo, "Clustering in complex directed networks", *Physical Review E* 76, 026107 (2007),
  /// [doi:10.1103/PhysRevE.76.026107](https://doi.org/10.1103/PhysRevE.76.026107).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 where it has fewer than two
  ///   neighbours.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func directedClustering() throws(CancellationError) -> [Double] {
    guard isDirected else { return try localClustering() }
    let ties = try MutualTies(of: self, usingWeights: false)
    let once = [Double](repeating: 1, count: vertexCount)
    // Every triangle is met along both of its sides at the vertex.
    let triangles = try ties.sums(sharingBy: once) { $0.strength * $0.shared / 2 }
    var clustering = [Double](repeating: 0, count: vertexCount)
    for (rank, vertex) in ties.vertices.enumerated() {
      let contacts = ties.contacts.range(of: rank).count
      guard contacts > 1, let triangles = triangles[Int(vertex)] else { continue }
      let arcs = ties.totals[rank]
      clustering[Int(vertex)] = triangles / (arcs * (arcs - 1) - 2 * (arcs - Double(contacts)))
    }
    return clustering
  }
}
