extension Graph {
  /// Returns the current-flow betweenness of every vertex: how much of the current between others
  /// flows through it.
  ///
  /// Every edge is a resistor. For each pair of other vertices that are connected a current of 1
  /// flows from one to the other, on all paths and not only the shortest. A directed graph is taken
  /// without directions. Loops are left out, and of parallel edges the weights are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)]).currentFlowBetweenness()
  ///     // [1/3, 1/3, 1/3]
  ///
  /// M. Newman, "A measure of betweenness centrality based on random walks", *Social Networks*
  /// 27(1), 39–54 (2005), [doi:10.1016/j.socnet.2004.11.009](https://doi.org/10.1016/j.socnet.2004.11.009).
  /// U. Brandes and D. Fleischer, "Centrality measures based on current flow", *STACS 2005*,
  /// 533–544, [doi:10.1007/978-3-540-31856-9_44](https://doi.org/10.1007/978-3-540-31856-9_44).
  ///
  /// - Parameter usingWeights: Whether an edge conducts as much as it weighs; otherwise 1.
  /// - Returns: The mean current through each vertex over all pairs of others, from 0 to 1, in vertex
  ///   order; 0 with fewer than three vertices.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*n*³ + *E* *n* log *n*) time and O(*n*²) space for the largest component of *n*
  ///   vertices: some seconds for a few thousand.
  public func currentFlowBetweenness(
    usingWeights: Bool = false
  ) throws(CancellationError) -> [Double] {
    var betweenness = [Double](repeating: 0, count: vertexCount)
    let rows = resistorRows(usingWeights: usingWeights)
    let checkpoint = Checkpoint(steps: 2 * vertexCount)
    let pairs = Double((vertexCount - 1) * (vertexCount - 2)) / 2
    for vertices in connectedComponents().members where vertices.count > 2 {
      let flow = try CurrentFlow(among: vertices, of: rows, checkpoint)
      // What flows in also flows out; and each pair that a vertex belongs to makes 1 flow there.
      let throughputs = try flow.throughputs(in: rows, checkpoint)
      let ownPairs = Double(vertices.count - 1)
      for (vertex, throughput) in zip(vertices, throughputs) {
        betweenness[vertex] = max(0, (throughput - ownPairs) / 2 / pairs)
      }
    }
    return betweenness
  }
}

extension CurrentFlow {
  /// Returns for each of the vertices the currents on its edges for all pairs, added up.
  fileprivate func throughputs(
    in rows: Rows, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    let places = places(in: rows.vertexCount)
    let parts = min(64, vertices.count)
    let currents = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var currents: [(place: Int, other: Int, current: Double)] = []
      for place in stride(from: part, to: vertices.count, by: parts) {
        try checkpoint.pass()
        for arc in rows.range(of: vertices[place]) where rows.targets[arc] > vertices[place] {
          try checkpoint.pass(steps: 0)
          let other = places[Int(rows.targets[arc])]
          let current = (rows.weights?[arc] ?? 1) * potentialDifferences(between: place, other)
          currents.append((place, other, current))
        }
      }
      return currents
    }
    var throughputs = [Double](repeating: 0, count: vertices.count)
    for (place, other, current) in currents.joined() {
      throughputs[place] += current
      throughputs[other] += current
    }
    return throughputs
  }

  /// Returns for each vertex of the graph its place among the vertices of the part.
  private func places(in vertexCount: Int) -> [Int] {
    var places = [Int](repeating: 0, count: vertexCount)
    for (place, vertex) in vertices.enumerated() { places[vertex] = place }
    return places
  }

  /// Returns the differences of potential between two vertices for all pairs, added up.
  ///
  /// With the vertices in order of the difference that a current from each to the earth makes, each
  /// counts once for every one before it, and once against for every one after it.
  private func potentialDifferences(between first: Int, _ second: Int) -> Double {
    let differences = vertices.indices.map {
      potential(of: first, currentAt: $0) - potential(of: second, currentAt: $0)
    }.sorted()
    let last = differences.count - 1
    return differences.indices.reduce(0) { $0 + Double(2 * $1 - last) * differences[$1] }
  }
}
