extension Graph {
  /// Returns Fershtman's segregation matrix index of every group: how much denser it is within than
  /// towards the others.
  ///
  /// With *d* for the density within a group and *e* for the density from the group to all others,
  /// it is (*d* - *e*) / (*d* + *e*): 1 for a group without edges to others, -1 for one without
  /// edges within. Fershtman has two groups; with more, all other groups are taken together.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.segregationMatrixIndices(of: [0, 0, 1, 1])   // [0.6, 0.6]
  ///
  /// A directed graph is measured by the arcs that leave a group. Loops, parallel edges and vertices
  /// of unknown group are left out.
  ///
  /// M. Fershtman, "Cohesive group detection in a social network by the segregation matrix index",
  /// *Social Networks* 19(3), 193–207 (1997),
  /// [doi:10.1016/S0378-8733(96)00295-X](https://doi.org/10.1016/S0378-8733(96)00295-X).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The index of each group up to the highest number, from -1 to 1; `nil` for one with
  ///   fewer than two members, without others, or without edges.
  /// - Complexity: O(*V* + *E*) time and space.
  public func segregationMatrixIndices(of groups: [Int?]) -> [Double?] {
    let ties = GroupTies(self, groups: groups)
    return ties.sizes.indices.map { group in
      let size = ties.sizes[group]
      let others = ties.vertexCount - size
      guard size > 1, others > 0, ties.leaving[group] > 0 else { return nil }
      let within = Double(ties.within[group]) / Double(size * (size - 1))
      let across = Double(ties.leaving[group] - ties.within[group]) / Double(size * others)
      return (within - across) / (within + across)
    }
  }
}
