extension Graph {
  /// Returns the distance of every vertex from a source: the number of edges on a shortest path.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2)]).distances(from: 0)   // [0, 1, 2, nil]
  ///
  /// Paths follow the direction of edges. Weights are left out of account. The paths themselves are
  /// found by ``breadthFirstSearch(from:)``.
  ///
  /// - Parameter source: The vertex at which the paths begin.
  /// - Returns: A distance for each vertex, in vertex order; `nil` where no path leads.
  /// - Precondition: The source is a vertex.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func distances(from source: Int) -> [Int?] {
    breadthFirstSearch(from: source).distances
  }
}
