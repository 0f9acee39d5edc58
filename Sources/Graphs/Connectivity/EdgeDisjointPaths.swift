extension Graph {
  /// Returns as many paths between two vertices as there can be that share no edge.
  ///
  ///     let cycle = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  ///     try cycle.edgeDisjointPaths(between: 0, and: 2)   // [[0, 1, 2], [0, 3, 2]]
  ///
  /// They are as many as the edges of a minimum cut between the two. Loops and parallel edges are
  /// left out.
  ///
  /// K. Menger, "Zur allgemeinen Kurventheorie", *Fundamenta Mathematicae* 10, 96–115 (1927),
  /// [doi:10.4064/fm-10-1-96-115](https://doi.org/10.4064/fm-10-1-96-115).
  ///
  /// - Parameters:
  ///   - source: The vertex that the paths begin at.
  ///   - target: The vertex that the paths end at.
  ///   - alongArcs: Whether the paths of a directed graph lead from source to target.
  /// - Returns: The vertices of each path, one of perhaps several choices, in ascending order of
  ///   the second vertex.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The two are different vertices.
  /// - Complexity: O(*E* · min(√*E*, *V*^⅔)) time, O(*V* + *E*) space.
  public func edgeDisjointPaths(
    between source: Int, and target: Int, alongArcs: Bool = false
  ) throws(CancellationError) -> [[Int]] {
    let graph = alongArcs ? self : underlying()
    let flow = try graph.maximumFlow(from: source, to: target)
    // The targets of the streams that leave each vertex and that no path has taken yet.
    var next = [[Int]](repeating: [], count: vertexCount)
    for stream in flow.streams.reversed() { next[stream.source].append(stream.target) }

    var place = [Int](repeating: -1, count: vertexCount)
    return (0..<Int(flow.value)).map { _ in
      var path: [Int] = []
      var vertex: Int? = source
      while let current = vertex {
        if place[current] >= 0 {
          // What has come back to where it was leaves out the detour.
          let start = place[current]
          for left in path[start...] { place[left] = -1 }
          path.removeSubrange(start...)
        }
        place[current] = path.count
        path.append(current)
        vertex = current == target ? nil : next[current].popLast()
      }
      for left in path { place[left] = -1 }
      return path
    }
  }
}
