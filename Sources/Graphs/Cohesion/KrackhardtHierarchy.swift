extension Graph {
  /// Returns Krackhardt's hierarchy: the share of pairs joined by directed paths that are joined
  /// one way only.
  ///
  ///     let chain = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
  ///     try chain.krackhardtHierarchy()   // 1
  ///
  /// In an undirected graph every path leads both ways, so that it has no hierarchy. Burt's
  /// hierarchy of a vertex's contacts is another measure: ``hierarchy(usingWeights:)``.
  ///
  /// D. Krackhardt, "Graph theoretical dimensions of informal organizations", in K. Carley and
  /// M. Prietula (eds.), *Computational Organization Theory*, 89–111 (Erlbaum 1994).
  ///
  /// - Returns: A share from 0, where all paths lead both ways, to 1, where none does; `nil` where
  ///   no vertex can reach another.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*C* · (*V* + *E*)) time for *C* strong components, O(*V*) space.
  public func krackhardtHierarchy() throws(CancellationError) -> Double? {
    let components = stronglyConnectedComponents()
    let sizes = components.sizes
    let mutualPairs = sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    let oneWayPairs = isDirected ? try oneWayPairCount(between: components) : 0
    guard mutualPairs + oneWayPairs > 0 else { return nil }
    return Double(oneWayPairs) / Double(mutualPairs + oneWayPairs)
  }

  /// Returns how many pairs of vertices a path joins from the one to the other but not back.
  private func oneWayPairCount(between components: Partition) throws(CancellationError) -> Int {
    let sizes = components.sizes
    let checkpoint = Checkpoint(steps: components.count)
    var search = ShortestPathSearch(along: outgoing, usingWeights: false)
    var isSearched = [Bool](repeating: false, count: components.count)
    var pairCount = 0
    for vertex in 0..<vertexCount where !isSearched[components.parts[vertex]] {
      try checkpoint.pass()
      let component = components.parts[vertex]
      isSearched[component] = true
      search.run(from: vertex)
      pairCount += sizes[component] * (search.order.count - sizes[component])
    }
    return pairCount
  }
}
