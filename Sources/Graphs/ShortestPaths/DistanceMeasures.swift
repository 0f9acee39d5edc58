/// Every measure of the distances between all vertices of a graph.
public struct DistanceMeasures: Hashable, Sendable {
  /// What ``Graph/closenessCentrality(usingWeights:)`` returns.
  public let closeness: [Double]

  /// What ``Graph/harmonicCentrality(usingWeights:)`` returns.
  public let harmonic: [Double]

  /// What ``Graph/distanceSummary(usingWeights:)`` returns.
  public let summary: DistanceSummary
}

extension Graph {
  /// Returns every measure of the distances between all vertices, in the time of one of them.
  ///
  ///     let measures = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).distanceMeasures()
  ///     measures.closeness          // [2/3, 1, 2/3]
  ///     measures.summary.diameter   // 2
  ///
  /// Closeness and harmonic centrality of a directed graph are by the paths that lead to a vertex.
  ///
  /// - Parameter usingWeights: Whether the weights of the edges, if they have any, are their
  ///   lengths; otherwise each edge is 1 long. Of parallel edges the shortest counts.
  /// - Returns: The measures.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, with weights O(*V* · *E* log *E*); O(*V* + *E*) space.
  public func distanceMeasures(
    usingWeights: Bool = false
  ) throws(CancellationError) -> DistanceMeasures {
    let totals = try distanceTotals(usingWeights: usingWeights)
    var summary = DistanceSummary(diameter: totals.longestDistance)
    summary.radius = isDirected ? try radius(usingWeights: usingWeights) : radius(of: totals)
    let reachablePairs = totals.reachablePairCount
    if reachablePairs > 0 {
      summary.averageDistance = totals.distanceSum / Double(reachablePairs)
    }
    let pairs = vertexCount * (vertexCount - 1)
    if pairs > 0 {
      summary.unreachablePairShare = Double(pairs - reachablePairs) / Double(pairs)
      summary.globalEfficiency = totals.inverseDistanceSum / Double(pairs)
    }
    return DistanceMeasures(
      closeness: totals.closeness, harmonic: totals.harmonicMeans, summary: summary)
  }
}
