extension Graph {
  /// Returns the effective size of every vertex's network: its contacts less their redundancy.
  ///
  /// A contact is redundant as far as the vertex's other contacts are tied to it. In an undirected
  /// graph this comes to the number of contacts less the mean number of ties that a contact has to
  /// the others. In a directed graph it is Burt's form: a tie both ways is twice as strong as a tie
  /// one way, and the ties of a contact are measured by its strongest. Loops and parallel edges are
  /// left out.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).effectiveSize()   // [1, 2, 1]
  ///
  /// R. Burt, *Structural Holes: The Social Structure of Competition*, Harvard University Press
  /// (1992), chapter 2. S. Borgatti, "Structural holes: unpacking Burt's redundancy measures",
  /// *Connections* 20(1), 35–38 (1997).
  ///
  /// - Returns: The effective size of each vertex, in vertex order, from 1 to the number of its
  ///   contacts; `nil` for one without contacts.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(Σ *d*²) time over the degrees *d*, and O(*V* + *E*) space.
  public func effectiveSize() throws(CancellationError) -> [Double?] {
    let ties = mutualTies()
    let strongest = (0..<vertexCount).map { vertex in
      ties.range(of: vertex).reduce(0) { max($0, ties.strength(of: $1)) }
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

      let total = contacts.reduce(0) { $0 + ties.strength(of: $1) }
      let redundancy = contacts.reduce(0) { sum, tie in
        let contact = Int(ties.targets[tie])
        var overlap = 0.0
        for onward in ties.range(of: contact) {
          overlap += strengths[Int(ties.targets[onward])] * ties.strength(of: onward)
        }
        return sum + overlap / strongest[contact]
      }
      return Double(contacts.count) - redundancy / total
    }
  }
}
