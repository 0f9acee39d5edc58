extension Graph {
  /// Returns the betweenness centrality of every vertex: the share of shortest paths through it.
  ///
  /// Each pair of other vertices counts once, or the fraction of its shortest paths that lead
  /// through the vertex. A directed graph has ordered pairs, and paths follow its arcs. Loops and
  /// parallel edges are left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).betweennessCentrality()   // [0, 1, 0]
  ///
  /// L. Freeman, "A set of measures of centrality based on betweenness", *Sociometry* 40(1), 35–41
  /// (1977), [doi:10.2307/3033543](https://doi.org/10.2307/3033543). U. Brandes, "A faster algorithm
  /// for betweenness centrality", *Journal of Mathematical Sociology* 25(2), 163–177 (2001),
  /// [doi:10.1080/0022250X.2001.9990249](https://doi.org/10.1080/0022250X.2001.9990249).
  ///
  /// - Parameter usingWeights: Whether weights are lengths; of parallel edges the shortest counts,
  ///   and paths whose lengths differ by rounding alone are equally long.
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 with fewer than three.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* *E*) time, with weights O(*V* *E* log *E*), each block by
  ///   itself where the graph is undirected, and O(*V* + *E*) space.
  public func betweennessCentrality(usingWeights: Bool = false) throws(CancellationError)
    -> [Double]
  {
    guard vertexCount > 2 else { return [Double](repeating: 0, count: vertexCount) }
    // Every ordered pair is met once, be the graph directed or not.
    let pairs = Double((vertexCount - 1) * (vertexCount - 2))
    let simple = simplified(merging: .minimum)
    let sums =
      isDirected
      ? try simple.dependencySums(
        of: [Double](repeating: 1, count: vertexCount), usingWeights: usingWeights,
        Checkpoint(steps: vertexCount))
      : try simple.dependencySumsByBlock(usingWeights: usingWeights)
    return sums.map { $0 / pairs }
  }

  /// Returns how much the shortest paths between all other vertices depend on each vertex.
  ///
  /// - Parameters:
  ///   - sizes: How many vertices each vertex stands for as an end of paths.
  ///   - usingWeights: Whether weights are lengths.
  ///   - checkpoint: What is passed by every source.
  /// - Returns: The sum over all ordered pairs, for each vertex.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  func dependencySums(
    of sizes: [Double], usingWeights: Bool, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    let sources = breadthFirstOrder()
    try checkpoint.pass(steps: 0)
    let lanes = DependencyLanes.count
    let batchCount = (vertexCount + lanes - 1) / lanes
    // Little work isn't worth being shared.
    let partCount = vertexCount * outgoing.targets.count < 1 << 20 ? 1 : min(16, batchCount)
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var sideBySide = DependencyLanes(along: outgoing, sizes: sizes)
      var oneByOne = PathDependencies(along: outgoing, usingWeights: usingWeights, sizes: sizes)
      var pace = PacedCheckpoint(checkpoint)
      var isWorthwhile = !usingWeights || !isWeighted
      for batch in stride(from: part, to: batchCount, by: partCount) {
        let batch = sources[batch * lanes..<min(vertexCount, (batch + 1) * lanes)]
        if isWorthwhile {
          isWorthwhile = try sideBySide.add(from: batch, checkpoint)
        } else {
          for source in batch {
            try checkpoint.pass()
            try oneByOne.add(from: Int(source), &pace)
          }
        }
      }
      return zip(sideBySide.sums, oneByOne.sums).map { $0 + $1 }
    }
    return parts.dropFirst().reduce(into: parts[0]) { sums, part in
      for vertex in sums.indices { sums[vertex] += part[vertex] }
    }
  }

  /// Returns the vertices in an order in which neighbours stand near each other.
  private func breadthFirstOrder() -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(vertexCount)
    var isReached = [Bool](repeating: false, count: vertexCount)
    for root in 0..<vertexCount where !isReached[root] {
      isReached[root] = true
      order.append(Int32(root))
      var head = order.count - 1
      while head < order.count {
        for arc in outgoing.range(of: Int(order[head])) where !isReached[Int(outgoing.targets[arc])]
        {
          isReached[Int(outgoing.targets[arc])] = true
          order.append(outgoing.targets[arc])
        }
        head += 1
      }
    }
    return order
  }
}
