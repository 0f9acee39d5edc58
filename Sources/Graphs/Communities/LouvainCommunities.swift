extension Graph {
  /// Returns the communities that the Louvain algorithm finds, from the finest to the coarsest.
  ///
  /// Vertices, each a community at first, move to where they are worth most. Then the vertices of a
  /// community become one, and the communities that were found move likewise, until none moves any
  /// more. A community may fall apart when a vertex leaves it;
  /// ``leidenCommunities(maximizing:usingWeights:iterations:trials:seed:)`` finds better ones in less time.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     try path.louvainCommunities().last?.parts   // [0, 0, 1, 1]
  ///
  /// The direction of edges and loops are left out of account, and of edges between the same
  /// vertices the weights are added. Vertices of many edges move first.
  ///
  /// V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, "Fast unfolding of communities in
  /// large networks", *Journal of Statistical Mechanics*, P10008 (2008),
  /// [doi:10.1088/1742-5468/2008/10/P10008](https://doi.org/10.1088/1742-5468/2008/10/P10008).
  ///
  /// - Parameters:
  ///   - quality: What makes a good division.
  ///   - usingWeights: Whether an edge counts as much as it weighs.
  /// - Returns: The division after each level, each made of parts of the one before, one at least;
  ///   the last is the best.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: The resolution is 0 or more, and weights that are used are greater than 0.
  /// - Complexity: O(*V* + *E*) space, and as much time for every time that all vertices are looked
  ///   at, which is rarely more than some ten times.
  public func louvainCommunities(
    maximizing quality: CommunityQuality = .modularity(), usingWeights: Bool = false
  ) throws(CancellationError) -> [Partition] {
    let counted = (usingWeights ? self : unweighted()).underlying()
    counted.requireStrengths()
    let relabelled = counted.relabelledByDegree()
    var network = CommunityNetwork(relabelled.graph, maximizing: quality)
    var pace = PacedCheckpoint(Checkpoint(steps: 1))
    var places = (0..<vertexCount).map { Int32($0) }
    var levels: [Partition] = []
    while true {
      var communities = (0..<network.vertexCount).map { Int32($0) }
      let hasMoved = try network.moveVertices(&communities, &pace)
      guard hasMoved || levels.isEmpty else { return levels }
      let count = communities.renumber()
      for vertex in places.indices { places[vertex] = communities[Int(places[vertex])] }
      levels.append(Partition(labels: relabelled.inOriginalOrder(places).map { Int($0) }))
      network = try network.merged(by: communities, count: count, &pace)
    }
  }
}
