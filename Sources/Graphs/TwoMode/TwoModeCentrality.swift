extension TwoModeGraph {
  /// Returns the degree centrality of every vertex: the share of the other mode that it is joined to.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 2)])
  ///     TwoModeGraph(graph, firstModeCount: 2).degreeCentrality()   // [1, 0, 0.5]
  ///
  /// S. Borgatti and D. Halgin, "Analyzing affiliation networks", *The SAGE Handbook of Social
  /// Network Analysis*, 417–433 (2011),
  /// [doi:10.4135/9781446294413.n28](https://doi.org/10.4135/9781446294413.n28).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 where the other mode has no
  ///   vertices.
  /// - Complexity: O(*V*).
  public func degreeCentrality() -> [Double] {
    graph.degrees().enumerated().map { vertex, degree in
      Double(degree) / Double(max(1, otherModeCount(of: vertex)))
    }
  }

  /// Returns the closeness centrality of every vertex: how near it is to those it has a path with.
  ///
  /// It is the inverse of the sum of distances, times the least that the sum can be for its mode: 1
  /// to all of the other mode, and 2 to all others of its own. As in
  /// ``Graph/closenessCentrality(usingWeights:)``, it is taken times the share of the other vertices
  /// that there is a path to.
  ///
  /// S. Borgatti and D. Halgin, "Analyzing affiliation networks", *The SAGE Handbook of Social
  /// Network Analysis*, 417–433 (2011),
  /// [doi:10.4135/9781446294413.n28](https://doi.org/10.4135/9781446294413.n28).
  ///
  /// - Returns: The closeness of each vertex, in vertex order; 0 for one that has a path with none,
  ///   and at most 1 if there is a path to all.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* *E*) time, O(*V* + *E*) space.
  public func closenessCentrality() throws(CancellationError) -> [Double] {
    let components = graph.connectedComponents()
    let sizes = components.sizes
    return try graph.closenessCentrality().enumerated().map { vertex, closeness in
      let reached = sizes[components.parts[vertex]] - 1
      let others = otherModeCount(of: vertex)
      let least = others + 2 * (graph.vertexCount - others - 1)
      return closeness * Double(least) / Double(max(1, reached))
    }
  }

  /// Returns the betweenness centrality of every vertex: the share of shortest paths through it, of
  /// the most that there can be through a vertex of its mode.
  ///
  /// S. Borgatti and D. Halgin, "Analyzing affiliation networks", *The SAGE Handbook of Social
  /// Network Analysis*, 417–433 (2011),
  /// [doi:10.4135/9781446294413.n28](https://doi.org/10.4135/9781446294413.n28).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 where no paths can lead
  ///   through the mode.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* *E*) time, O(*V* + *E*) space.
  public func betweennessCentrality() throws(CancellationError) -> [Double] {
    let pairs = Double(graph.vertexCount - 1) * Double(graph.vertexCount - 2) / 2
    let mostInFirst = mostBetweenness(own: firstModeCount, other: secondModeCount)
    let mostInSecond = mostBetweenness(own: secondModeCount, other: firstModeCount)
    return try graph.betweennessCentrality().enumerated().map { vertex, share in
      let most = vertex < firstModeCount ? mostInFirst : mostInSecond
      return most > 0 ? share * pairs / most : 0
    }
  }

  /// Returns the greatest number of pairs between which a vertex can stand.
  ///
  /// It has all vertices of the other mode for neighbours, and these share out the others of its own
  /// mode as evenly as they can.
  private func mostBetweenness(own: Int, other: Int) -> Double {
    guard own > 0, other > 0 else { return 0 }
    let (even, rest) = (Double((own - 1) / other), Double((own - 1) % other))
    let others = Double(other)
    let square = others * others * (even + 1) * (even + 1)
    return (square + others * (even + 1) * (2 * rest - even - 1) - rest * (2 * even - rest + 3)) / 2
  }
}
