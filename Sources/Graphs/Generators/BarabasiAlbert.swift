extension Graph {
  /// Returns a random graph that grew: new vertices prefer vertices of high degree.
  ///
  /// It begins as a star of `edgesPerVertex` leaves. Then one vertex after the other comes, and is
  /// joined to as many different vertices, each drawn with a probability proportional to its degree.
  ///
  ///     Graph.barabasiAlbert(vertexCount: 100, edgesPerVertex: 2, seed: 1).edgeCount   // 196
  ///
  /// A.-L. Barabási and R. Albert, "Emergence of scaling in random networks", *Science* 286, 509–512
  /// (1999), [doi:10.1126/science.286.5439.509](https://doi.org/10.1126/science.286.5439.509).
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - edgesPerVertex: How many vertices a new vertex is joined to.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple undirected graph, the same for the same seed.
  /// - Precondition: A vertex is joined to at least one, and there are more vertices than that.
  /// - Complexity: O(*V* + *E*) time and space, expected.
  public static func barabasiAlbert(
    vertexCount: Int, edgesPerVertex: Int, seed: UInt64
  ) -> Graph {
    precondition(edgesPerVertex >= 1, "A new vertex is joined to one vertex at least")
    precondition(vertexCount > edgesPerVertex, "There are too few vertices to be joined to")
    var generator = SplitMix64(seed: seed)
    // Both ends of all edges: every vertex stands as often as its degree says.
    var ends = (0..<Int32(edgesPerVertex)).flatMap { [Int32(edgesPerVertex), $0] }
    ends.reserveCapacity(2 * edgesPerVertex * (vertexCount - edgesPerVertex))
    var lastJoined = [Int](repeating: 0, count: vertexCount)
    for vertex in (edgesPerVertex + 1)..<max(vertexCount, edgesPerVertex + 1) {
      let endCount = ends.count
      var missing = edgesPerVertex
      while missing > 0 {
        let target = ends[Int.random(in: 0..<endCount, using: &generator)]
        guard lastJoined[Int(target)] != vertex else { continue }
        lastJoined[Int(target)] = vertex
        ends.append(Int32(vertex))
        ends.append(target)
        missing -= 1
      }
    }
    var edges = EdgeList(capacity: ends.count / 2)
    for edge in 0..<ends.count / 2 { edges.append(ends[2 * edge], ends[2 * edge + 1]) }
    return Graph(vertexCount: vertexCount, edgeList: edges)
  }
}
