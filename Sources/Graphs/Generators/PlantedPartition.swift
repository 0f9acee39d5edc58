extension Graph {
  /// Returns a random graph of groups, within which edges are more likely, or less, than between.
  ///
  /// Each pair of vertices is joined on its own. Vertices stand in the order of their groups.
  ///
  ///     let graph = Graph.plantedPartition(
  ///       groupSizes: [10, 20], probabilityWithin: 0.5, probabilityBetween: 0.1, seed: 1)
  ///     graph.vertexCount   // 30: the first group is 0 ..< 10
  ///
  /// A. Condon and R. Karp, "Algorithms for graph partitioning on the planted partition model",
  /// *Random Structures & Algorithms* 18(2), 116–140 (2001),
  /// [doi:10.1002/1098-2418(200103)18:2<116::AID-RSA1001>3.0.CO;2-2](https://doi.org/10.1002/1098-2418(200103)18:2%3C116::AID-RSA1001%3E3.0.CO;2-2).
  ///
  /// - Parameters:
  ///   - groupSizes: How many vertices each group has.
  ///   - probabilityWithin: The probability of an edge between two vertices of a group.
  ///   - probabilityBetween: The probability of an edge between vertices of two groups.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple undirected graph, the same for the same seed.
  /// - Precondition: No size is negative, and the probabilities are from 0 to 1.
  /// - Complexity: O(*V* + *E*) time and space, as long as groups hold no more than half of all
  ///   pairs.
  public static func plantedPartition(
    groupSizes: [Int], probabilityWithin: Double, probabilityBetween: Double, seed: UInt64
  ) -> Graph {
    precondition(groupSizes.allSatisfy { $0 >= 0 }, "A group has no fewer than zero vertices")
    precondition(
      0...1 ~= probabilityWithin && 0...1 ~= probabilityBetween, "A probability is from 0 to 1")
    var generator = SplitMix64(seed: seed)
    var edges = EdgeList(capacity: 0)
    var groups: [Int] = []
    for (group, size) in groupSizes.enumerated() {
      let first = Int32(groups.count)
      var within = RandomPairs(of: size, probability: probabilityWithin)
      while let (u, v) = within.next(using: &generator) { edges.append(first + u, first + v) }
      groups += repeatElement(group, count: size)
    }
    // Pairs are drawn among all vertices; those within a group had their draw.
    var between = RandomPairs(of: groups.count, probability: probabilityBetween)
    while let (u, v) = between.next(using: &generator) {
      if groups[Int(u)] != groups[Int(v)] { edges.append(u, v) }
    }
    return Graph(vertexCount: groups.count, edgeList: edges)
  }
}
