extension Graph {
  /// Returns Coleman's homophily of every group: how far it chooses its own beyond chance.
  ///
  /// The arcs from a group to itself are compared with what they would be if it chose among all
  /// other vertices at random. The difference is divided by the most that it could be in its
  /// direction: 1 means that all arcs stay within, 0 chance, and -1 that none does. An undirected
  /// edge is an arc both ways.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.colemanHomophily(of: [0, 0, 1, 1])   // [0.5, 0.5]
  ///
  /// Loops, parallel edges and vertices of unknown group are left out.
  ///
  /// J. Coleman, "Relational analysis: the study of social organizations with survey methods",
  /// *Human Organization* 17(4), 28–36 (1958),
  /// [doi:10.17730/humo.17.4.q5604m676260q8n7](https://doi.org/10.17730/humo.17.4.q5604m676260q8n7).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The homophily of each group up to the highest number, from -1 to 1; `nil` for one
  ///   that no arc leaves, and where there is nobody to choose in the group or beyond it.
  /// - Complexity: O(*V* + *E*) time and space.
  public func colemanHomophily(of groups: [Int?]) -> [Double?] {
    GroupTies(self, groups: groups).colemanHomophily
  }
}

extension GroupTies {
  /// Coleman's homophily of each group; `nil` for one that no arc leaves, and where there is nobody to
  /// choose in the group or beyond it.
  package var colemanHomophily: [Double?] {
    let others = vertexCount - 1
    return sizes.indices.map { group in
      guard leaving[group] > 0, 1 < sizes[group], sizes[group] <= others else { return nil }
      let chosen = Double(within[group])
      let most = Double(leaving[group])
      let expected = most * Double(sizes[group] - 1) / Double(others)
      return (chosen - expected) / (chosen > expected ? most - expected : expected)
    }
  }
}
