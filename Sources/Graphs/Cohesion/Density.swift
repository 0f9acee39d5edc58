extension Graph {
  /// Returns the density: how many of the possible edges there are.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).density()   // 2/3
  ///
  /// Loops and parallel edges do not count. In a directed graph an edge is possible from every
  /// vertex to every other.
  ///
  /// - Returns: A share from 0 to 1; `nil` where there are fewer than two vertices.
  /// - Complexity: O(1) for a simple graph, O(*V* + *E*) for another.
  public func density() -> Double? {
    guard vertexCount > 1 else { return nil }
    let arcs = simplified().outgoing.targets.count
    return Double(arcs) / (Double(vertexCount) * Double(vertexCount - 1))
  }
}
