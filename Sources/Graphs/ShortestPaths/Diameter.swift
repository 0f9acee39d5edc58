extension Graph {
  /// Returns the diameter: the longest of the distances between vertices that a path joins.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).diameter()   // 2
  ///
  /// Paths follow the direction of edges. Of parallel edges the shortest counts. In an undirected
  /// graph most vertices are ruled out without a search from them.
  ///
  /// F. Takes and W. Kosters, "Determining the diameter of small world networks", *CIKM '11*,
  /// 1191–1196 (2011), [doi:10.1145/2063576.2063748](https://doi.org/10.1145/2063576.2063748).
  ///
  /// - Parameter usingWeights: Whether the weights of the edges, if they have any, are their
  ///   lengths; otherwise each edge is 1 long.
  /// - Returns: A distance; 0 if no path joins two vertices, `nil` without vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, with weights O(*V* · *E* log *E*), of which most undirected
  ///   graphs need a small part; O(*V* + *E*) space.
  public func diameter(usingWeights: Bool = false) throws(CancellationError) -> Double? {
    // A few hundred sources side by side take no longer than a few one by one.
    if isDirected || vertexCount <= DistanceLanes.count {
      return try distanceTotals(usingWeights: usingWeights).longestDistance
    }
    var diameter = 0.0
    var bounds = EccentricityBounds(of: self, usingWeights: usingWeights)
    for members in connectedComponents().members where members.count > 1 {
      // Where edges are 1 long, few vertices can't be far apart.
      guard usingWeights || Double(members.count - 1) > diameter else { continue }
      guard let longest = try bounds.find(.greatest, among: members) else {
        return try distanceTotals(usingWeights: usingWeights).longestDistance
      }
      diameter = max(diameter, longest)
    }
    return diameter
  }
}
