extension Graph {
  /// Returns the assortativity of groups: how far edges keep within groups of vertices.
  ///
  /// It is the share of edges within groups beyond what the numbers of edge ends in each group would
  /// give by chance, divided by the most that this could be. It is 1 if all edges stay within their
  /// groups, and 0 if they don't heed them.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.nominalAssortativity(of: [0, 0, 1, 1])   // 1/3
  ///
  /// In a directed graph the arcs that leave a group and those that reach it are told apart. Loops,
  /// parallel edges and edges to vertices of unknown group are left out.
  ///
  /// M. Newman, "Mixing patterns in networks", *Physical Review E* 67, 026126 (2003),
  /// [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: A number from -1 to 1; `nil` without edges, or if all edges are within one group.
  /// - Complexity: O(*V* + *E*) time and space.
  public func nominalAssortativity(of groups: [Int?]) -> Double? {
    GroupTies(self, groups: groups).nominalAssortativity
  }
}

extension GroupTies {
  /// The assortativity of the groups; `nil` without arcs, or if all are within one group.
  package var nominalAssortativity: Double? {
    guard arcCount > 0 else { return nil }
    let all = Double(arcCount)
    let share = Double(internalArcCount) / all
    let expected = zip(leaving, arriving).reduce(0.0) {
      $0 + Double($1.0) / all * (Double($1.1) / all)
    }
    let isOneGroup = zip(leaving, arriving).contains { min($0, $1) == arcCount }
    return isOneGroup ? nil : (share - expected) / (1 - expected)
  }
}
