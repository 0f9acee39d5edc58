extension Graph {
  /// Returns Burt's constraint of every vertex: how far its contacts are bound to each other.
  ///
  /// The share of a vertex's ties that it invests in each contact, directly or through contacts of
  /// both, squared and added up. It is high for one who has few contacts, or contacts who know each
  /// other, and low for one who bridges structural holes. In a directed graph a tie both ways is
  /// twice as strong as a tie one way. Loops are left out; the weights of parallel edges are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).constraint()   // [1, 0.5, 1]
  ///
  /// R. Burt, "Structural holes and good ideas", *American Journal of Sociology* 110(2), 349–399
  /// (2004), [doi:10.1086/421787](https://doi.org/10.1086/421787).
  ///
  /// - Parameter usingWeights: Whether a tie is as strong as its edges weigh; else parallel edges are
  ///   left out.
  /// - Returns: The constraint of each vertex, in vertex order; `nil` for one without contacts. It
  ///   is greater than 0 and can pass 1.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*E*^1.5) time, that is, the lesser degree of its ends for every edge, and
  ///   O(*V* + *E*) space.
  public func constraint(usingWeights: Bool = false) throws(CancellationError) -> [Double?] {
    let ties = try MutualTies(of: self, usingWeights: usingWeights)
    let totals = ties.totals
    return try ties.sums(sharingBy: totals.map { 1 / $0 }) { $0.constraint(totals) }
  }
}

extension MutualTies.Tie {
  /// Returns what the contact adds to the constraint of the vertex.
  func constraint(_ totals: [Double]) -> Double {
    let share = (strength + shared) / totals[own]
    return share * share
  }
}
