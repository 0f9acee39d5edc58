extension Graph {
  /// Returns Freeman's segregation index: how many edges between groups are missing.
  ///
  /// It is the number of edges between groups of vertices that is to be expected if edges don't heed
  /// the groups, less those there are, divided by what is expected: 1 if groups are cut off from
  /// each other, 0 by chance, less than 0 if they mix more than that. Freeman gave 0 for all of the
  /// latter; Bojanowski and Corten count on, and allow more groups than two.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.freemanSegregation(of: [0, 0, 1, 1])   // 0.5
  ///
  /// Loops, parallel edges, the direction of edges and vertices of unknown group are left out of
  /// account.
  ///
  /// L. Freeman, "Segregation in social networks", *Sociological Methods & Research* 6(4), 411–429
  /// (1978), [doi:10.1177/004912417800600401](https://doi.org/10.1177/004912417800600401).
  /// M. Bojanowski and R. Corten, "Measuring segregation in social networks", *Social Networks* 39,
  /// 14–32 (2014), [doi:10.1016/j.socnet.2014.04.001](https://doi.org/10.1016/j.socnet.2014.04.001).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: A number of at most 1; `nil` without edges, or if there are fewer than two groups.
  /// - Complexity: O(*V* + *E*) time and space.
  public func freemanSegregation(of groups: [Int?]) -> Double? {
    let ties = GroupTies(underlying(), groups: groups)
    let possibleExternal = ties.possibleArcCount - ties.possibleInternalArcCount
    guard ties.arcCount > 0, possibleExternal > 0 else { return nil }
    let expected =
      Double(ties.arcCount) * (Double(possibleExternal) / Double(ties.possibleArcCount))
    return (expected - Double(ties.arcCount - ties.internalArcCount)) / expected
  }
}
