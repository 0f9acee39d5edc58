extension Graph {
  /// Returns Burt's constraint of every vertex: how far its contacts are bound to each other.
  ///
  /// The share of a vertex's ties that it invests in each contact, directly or through contacts of
  /// both, squared and added up. It is high for one who has few contacts, or contacts who know each
  /// other, and low for one who bridges structural holes. In a directed graph a tie both ways is
  /// twice as strong as a tie one way. Loops and parallel edges are left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).constraint()   // [1, 0.5, 1]
  ///
  /// R. Burt, "Structural holes and good ideas", *American Journal of Sociology* 110(2), 349–399
  /// (2004), [doi:10.1086/421787](https://doi.org/10.1086/421787).
  ///
  /// - Returns: The constraint of each vertex, in vertex order; `nil` for one without contacts. It
  ///   is greater than 0 and can pass 1.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(Σ *d*²) time over the degrees *d*, and O(*V* + *E*) space.
  public func constraint() throws(CancellationError) -> [Double?] {
    let ties = mutualTies()
    let totals = (0..<vertexCount).map { vertex in
      ties.range(of: vertex).reduce(0) { $0 + ties.strength(of: $1) }
    }

    // The strength of the ties of the vertex in hand, and 0 for all others.
    var strengths = [Double](repeating: 0, count: vertexCount)
    let checkpoint = Checkpoint(steps: vertexCount)
    return try (0..<vertexCount).map { (vertex) throws(CancellationError) in
      try checkpoint.pass()
      let contacts = ties.range(of: vertex)
      guard !contacts.isEmpty else { return nil }
      for tie in contacts { strengths[Int(ties.targets[tie])] = ties.strength(of: tie) }
      defer { for tie in contacts { strengths[Int(ties.targets[tie])] = 0 } }

      return contacts.reduce(0) { sum, tie in
        var investment = ties.strength(of: tie)
        for onward in ties.range(of: Int(ties.targets[tie])) {
          let shared = Int(ties.targets[onward])
          investment += strengths[shared] * ties.strength(of: onward) / totals[shared]
        }
        let share = investment / totals[vertex]
        return sum + share * share
      }
    }
  }
}
