/// What the distances between all vertices of a graph amount to.
public struct DistanceSummary: Hashable, Sendable {
  /// The longest of the distances between vertices that a path joins; `nil` without vertices.
  public var diameter: Double?

  /// The least eccentricity of a vertex in the largest component; `nil` without vertices.
  ///
  /// The eccentricity is the longest distance from the vertex to another in the component, which is
  /// a strong one where the graph is directed. If several components are largest, it is the least of
  /// their radiuses.
  public var radius: Double?

  /// The mean distance from a vertex to another that can be reached; `nil` without such pairs.
  public var averageDistance: Double?

  /// The share of ordered pairs of vertices between which no path leads, from 0 to 1; `nil` with
  /// fewer than two vertices.
  public var unreachablePairShare: Double?

  /// The mean of 1 divided by the distance over all ordered pairs, 0 where no path leads; `nil` with
  /// fewer than two vertices.
  ///
  /// V. Latora and M. Marchiori, "Efficient behavior of small-world networks", *Physical Review
  /// Letters* 87, 198701 (2001),
  /// [doi:10.1103/PhysRevLett.87.198701](https://doi.org/10.1103/PhysRevLett.87.198701).
  public var globalEfficiency: Double?
}

extension Graph {
  /// Returns what the distances between all vertices amount to.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).distanceSummary().diameter   // 2
  ///
  /// Paths follow the direction of edges. Of parallel edges the shortest counts.
  ///
  /// - Parameter usingWeights: Whether the weights of the edges, if they have any, are their
  ///   lengths; otherwise each edge is 1 long.
  /// - Returns: The longest and mean distances, and how many pairs have none.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, with weights O(*V* · *E* log *E*); O(*V* + *E*) space.
  public func distanceSummary(usingWeights: Bool = false) throws(CancellationError)
    -> DistanceSummary
  {
    try distanceMeasures(usingWeights: usingWeights).summary
  }
}
