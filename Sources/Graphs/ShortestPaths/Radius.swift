extension Graph {
  /// Returns the radius: the least eccentricity of a vertex in the largest component.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).radius()   // 1
  ///
  /// The eccentricity is the longest distance from the vertex to another in the component, which is
  /// a strong one where the graph is directed. If several components are largest, it is the least of
  /// their radiuses. In an undirected graph most vertices are ruled out without a search from them.
  ///
  /// F. Takes and W. Kosters, "Computing the eccentricity distribution of large graphs",
  /// *Algorithms* 6(1), 100–118 (2013), [doi:10.3390/a6010100](https://doi.org/10.3390/a6010100).
  ///
  /// - Parameter usingWeights: Whether the weights of the edges, if they have any, are their
  ///   lengths; otherwise each edge is 1 long.
  /// - Returns: A distance; `nil` without vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, with weights O(*V* · *E* log *E*), of which most undirected
  ///   graphs need a small part; O(*V* + *E*) space.
  public func radius(usingWeights: Bool = false) throws(CancellationError) -> Double? {
    let components = stronglyConnectedComponents()
    let largest = components.sizes.max()
    let members = components.members.filter { $0.count == largest }
    guard !isDirected else {
      // The totals are of the distances to each vertex, and the radius is of those from it.
      let inside = keepingArcs(within: components, ofSize: largest ?? 0).turnedRound
      let totals = try inside.distanceTotals(usingWeights: usingWeights)
      return members.joined().map { totals.vertices[$0].maximum }.min()
    }
    // A few hundred sources side by side take no longer than a few one by one.
    if vertexCount <= DistanceLanes.count {
      return try radius(of: distanceTotals(usingWeights: usingWeights))
    }
    var bounds = EccentricityBounds(of: self, usingWeights: usingWeights)
    var least: Double?
    for members in members {
      guard let found = try bounds.find(.least, among: members) else {
        return try radius(of: distanceTotals(usingWeights: usingWeights))
      }
      least = min(least ?? found, found)
    }
    return least
  }

  /// Returns the radius of an undirected graph.
  func radius(of totals: DistanceTotals) -> Double? {
    let components = connectedComponents()
    let sizes = components.sizes
    let largest = sizes.max()
    return totals.vertices.indices.lazy.filter { sizes[components.parts[$0]] == largest }
      .map { totals.vertices[$0].maximum }.min()
  }

  /// Returns the directed graph with those arcs alone that stay within a part of some size.
  private func keepingArcs(within partition: Partition, ofSize size: Int) -> Graph {
    let (parts, sizes) = (partition.parts, partition.sizes)
    let sources = outgoing.sources()
    let kept = sources.indices.filter { arc in
      let part = parts[Int(sources[arc])]
      return sizes[part] == size && part == parts[Int(outgoing.targets[arc])]
    }
    return Graph(
      vertexCount: vertexCount, sources: kept.map { sources[$0] },
      targets: kept.map { outgoing.targets[$0] },
      weights: outgoing.weights.map { weights in kept.map { weights[$0] } }, isDirected: true)
  }
}
