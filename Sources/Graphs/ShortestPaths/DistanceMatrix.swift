/// The distances between all vertices of a graph.
public struct DistanceMatrix: Hashable, Sendable {
  /// The number of vertices.
  public let vertexCount: Int

  /// Row after row; infinite where no path leads.
  private let distances: [Double]

  fileprivate init(vertexCount: Int, rows: [[Double]]) {
    self.vertexCount = vertexCount
    distances = Array(rows.joined())
  }

  /// The distance from a vertex to another, or `nil` where no path leads.
  public subscript(source: Int, target: Int) -> Double? {
    precondition(0 <= target && target < vertexCount, "The target is not a vertex")
    let distance = distances[source * vertexCount + target]
    return distance.isFinite ? distance : nil
  }
}

extension Graph {
  /// Returns the distances between all vertices.
  ///
  ///     try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).distanceMatrix()[0, 2]   // 2
  ///
  /// Paths follow the direction of edges. Of parallel edges the shortest counts.
  ///
  /// - Parameter usingWeights: Whether the weights of the edges, if they have any, are their
  ///   lengths; otherwise each edge is 1 long.
  /// - Returns: The distances.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, with weights O(*V* · *E* log *E*); O(*V*²) space, which is
  ///   800 megabytes for 10,000 vertices.
  public func distanceMatrix(
    usingWeights: Bool = false
  ) throws(CancellationError) -> DistanceMatrix {
    let partCount = vertexCount * outgoing.targets.count < 1 << 20 ? 1 : 16
    let checkpoint = Checkpoint(steps: vertexCount)
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var search = ShortestPathSearch(along: outgoing, usingWeights: usingWeights)
      var pace = PacedCheckpoint(checkpoint)
      var rows: [Double] = []
      for source in vertexCount * part / partCount..<vertexCount * (part + 1) / partCount {
        try checkpoint.pass()
        try search.run(from: source, &pace)
        rows += search.distances
      }
      return rows
    }
    return DistanceMatrix(vertexCount: vertexCount, rows: parts)
  }
}
