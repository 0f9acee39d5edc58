extension Graph {
  /// Returns the within-group mixing *Q* of Gupta, Anderson and May: how far groups keep to
  /// themselves, every group counting the same.
  ///
  /// It is the sum over all groups of the share of a group's edge ends whose other end is in the
  /// group too, less 1, divided by the number of groups less 1. It is 1 if all edges stay within
  /// their groups and 0 if groups mix in proportion.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.withinGroupMixing(of: [0, 0, 1, 1])   // 1/3
  ///
  /// A directed graph is measured by the arcs that leave a group. Loops, parallel edges and edges to
  /// vertices of unknown group are left out.
  ///
  /// S. Gupta, R. Anderson and R. May, "Networks of sexual contacts: implications for the pattern of
  /// spread of HIV", *AIDS* 3(12), 807–817 (1989),
  /// [doi:10.1097/00002030-198912000-00005](https://doi.org/10.1097/00002030-198912000-00005).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: A number of at most 1; `nil` if fewer than two groups have members, or if one that
  ///   has members has no edges.
  /// - Complexity: O(*V* + *E*) time and space.
  public func withinGroupMixing(of groups: [Int?]) -> Double? {
    let ties = GroupTies(self, groups: groups)
    let peopled = ties.sizes.indices.filter { ties.sizes[$0] > 0 }
    guard peopled.count > 1, peopled.allSatisfy({ ties.leaving[$0] > 0 }) else { return nil }
    let shares = peopled.map { Double(ties.within[$0]) / Double(ties.leaving[$0]) }
    return (shares.reduce(0, +) - 1) / Double(peopled.count - 1)
  }
}
