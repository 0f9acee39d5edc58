extension Graph {
  /// Returns the effective size of every vertex's network: its contacts less their redundancy.
  ///
  /// A contact is redundant as far as the vertex's other contacts are tied to it. In an undirected
  /// graph this comes to the number of contacts less the mean number of ties that a contact has to
  /// the others. In a directed graph it is Burt's form: a tie both ways is twice as strong as a tie
  /// one way, and the ties of a contact are measured by its strongest. Loops are left out; the
  /// weights of parallel edges are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).effectiveSize()   // [1, 2, 1]
  ///
  /// R. Burt, *Structural Holes: The Social Structure of Competition*, Harvard University Press
  /// (1992), chapter 2. S. Borgatti, "Structural holes: unpacking Burt's redundancy measures",
  /// *Connections* 20(1), 35–38 (1997).
  ///
  /// - Parameter usingWeights: Whether a tie is as strong as its edges weigh; else parallel edges are
  ///   left out.
  /// - Returns: The effective size of each vertex, in vertex order, from 1 to the number of its
  ///   contacts; `nil` for one without contacts.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*E*^1.5) time, that is, the lesser degree of its ends for every edge, and
  ///   O(*V* + *E*) space.
  public func effectiveSize(usingWeights: Bool = false) throws(CancellationError) -> [Double?] {
    guard isDirected || (usingWeights && isWeighted) else {
      return try zip(underlying().degrees(), triangleCounts()).map { degree, triangles in
        degree == 0 ? nil : Double(degree) - 2 * Double(triangles) / Double(degree)
      }
    }
    let ties = try MutualTies(of: self, usingWeights: usingWeights)
    let (totals, strongest) = (ties.totals, ties.strongest)
    let equalShares = [Double](repeating: 1, count: vertexCount)
    let redundancies = try ties.sums(sharingBy: equalShares) { tie in
      tie.shared / (totals[tie.own] * strongest[tie.contact])
    }
    return zip(underlying().degrees(), redundancies).map { degree, redundancy in
      redundancy.map { Double(degree) - $0 }
    }
  }
}
