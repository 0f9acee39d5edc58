internal import RealModule

extension Graph {
  /// Returns the hierarchy of every vertex's constraint: how far it comes from one contact alone.
  ///
  /// It is Theil's measure of inequality of what the contacts add to the constraint, divided by the
  /// logarithm of their number: 0 where all constrain the vertex alike, and 1 where only one does.
  /// Loops are left out; the weights of parallel edges are added.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3), (1, 2)]).hierarchy()
  ///     // [0.0522, 0.0099, 0.0099, nil]
  ///
  /// R. Burt, *Structural Holes: The Social Structure of Competition*, Harvard University Press
  /// (1992), chapter 2.
  ///
  /// - Parameter usingWeights: Whether a tie is as strong as its edges weigh; else parallel edges are
  ///   left out.
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; `nil` for one with fewer than
  ///   two contacts.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: That of ``constraint(usingWeights:)``.
  public func hierarchy(usingWeights: Bool = false) throws(CancellationError) -> [Double?] {
    let ties = try MutualTies(of: self, usingWeights: usingWeights)
    let totals = ties.totals
    let factors = totals.map { 1 / $0 }
    let constraints = try ties.sums(sharingBy: factors) { $0.constraint(totals) }
    let entropies = try ties.sums(sharingBy: factors) { tie in
      let constraint = tie.constraint(totals)
      return constraint * Double.log(constraint)
    }
    var hierarchies = [Double?](repeating: nil, count: vertexCount)
    for (rank, vertex) in ties.vertices.enumerated() {
      let contacts = Double(ties.contacts.range(of: rank).count)
      guard contacts > 1, let constraint = constraints[Int(vertex)],
        let entropy = entropies[Int(vertex)]
      else { continue }
      hierarchies[Int(vertex)] = max(
        0, (entropy / constraint + Double.log(contacts / constraint)) / Double.log(contacts))
    }
    return hierarchies
  }
}
