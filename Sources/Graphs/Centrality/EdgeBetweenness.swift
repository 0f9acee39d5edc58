/// The score of an edge.
public struct EdgeScore: Hashable, Sendable {
  /// The vertex that the edge leaves; where the graph is undirected, the one with the lower number.
  public let source: Int

  /// The vertex at the other end.
  public let target: Int

  /// The score.
  public let score: Double

  /// Gives an edge a score.
  public init(source: Int, target: Int, score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}

extension Graph {
  /// Returns the edge betweenness of every edge: the share of shortest paths along it.
  ///
  /// Each pair of vertices counts once, or the fraction of its shortest paths that lead along the
  /// edge. A directed graph has ordered pairs, and paths follow its arcs. Loops are left out, and
  /// parallel edges are one.
  ///
  ///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)])
  ///     try path.edgeBetweenness().map(\.score)   // [2/3, 2/3]
  ///
  /// M. Girvan and M. Newman, "Community structure in social and biological networks", *PNAS*
  /// 99(12), 7821–7826 (2002), [doi:10.1073/pnas.122653799](https://doi.org/10.1073/pnas.122653799).
  ///
  /// - Parameter usingWeights: Whether weights are lengths; of parallel edges the shortest counts,
  ///   and paths whose lengths differ by rounding alone are equally long.
  /// - Returns: A share from 0 to 1 for each edge of the simple graph, in ascending order of the
  ///   sources and then of the targets.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* *E*) time, with weights O(*V* *E* log *E*), and O(*V* + *E*) space.
  public func edgeBetweenness(
    usingWeights: Bool = false
  ) throws(CancellationError) -> [EdgeScore] {
    let simple = simplified(merging: .minimum)
    let sums = try simple.arcDependencySums(usingWeights: usingWeights)
    let (rows, sources) = (simple.outgoing, simple.outgoing.sources())
    let pairs = Double(vertexCount * (vertexCount - 1))
    // Rows are sorted, so that the arcs that lead back stand in a row in the order of their edges.
    var nextBack = rows.offsets
    return sources.indices.compactMap { arc in
      let (source, target) = (Int(sources[arc]), Int(rows.targets[arc]))
      guard !isDirected else {
        return EdgeScore(source: source, target: target, score: sums[arc] / pairs)
      }
      guard source < target else { return nil }
      let back = Int(nextBack[target])
      nextBack[target] += 1
      return EdgeScore(source: source, target: target, score: (sums[arc] + sums[back]) / pairs)
    }
  }

  /// Returns how much the shortest paths between all ordered pairs depend on each arc.
  private func arcDependencySums(usingWeights: Bool) throws(CancellationError) -> [Double] {
    // Little work isn't worth being shared.
    let partCount = vertexCount * outgoing.targets.count < 1 << 20 ? 1 : 16
    let checkpoint = Checkpoint(steps: vertexCount)
    let sizes = [Double](repeating: 1, count: vertexCount)
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var paths = PathDependencies(
        along: outgoing, usingWeights: usingWeights, sizes: sizes, countingArcs: true)
      var pace = PacedCheckpoint(checkpoint)
      for source in stride(from: part, to: vertexCount, by: partCount) {
        try checkpoint.pass()
        try paths.add(from: source, &pace)
      }
      return paths.arcSums
    }
    return parts.dropFirst().reduce(into: parts[0]) { sums, part in
      for arc in sums.indices { sums[arc] += part[arc] }
    }
  }
}
