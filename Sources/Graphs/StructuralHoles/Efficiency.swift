extension Graph {
  /// Returns the efficiency of every vertex's network: the share of its contacts that aren't
  /// redundant.
  ///
  /// It is the effective size divided by the number of contacts. Loops are left out; the weights of
  /// parallel edges are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)]).efficiency()   // [0.5, 0.5, 0.5]
  ///
  /// R. Burt, *Structural Holes: The Social Structure of Competition*, Harvard University Press
  /// (1992), chapter 2.
  ///
  /// - Parameter usingWeights: Whether a tie is as strong as its edges weigh; else parallel edges are
  ///   left out.
  /// - Returns: A share above 0 and up to 1 for each vertex, in vertex order; `nil` for one without
  ///   contacts.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: That of ``effectiveSize(usingWeights:)``.
  public func efficiency(usingWeights: Bool = false) throws(CancellationError) -> [Double?] {
    try zip(effectiveSize(usingWeights: usingWeights), underlying().degrees()).map { size, degree in
      size.map { $0 / Double(degree) }
    }
  }
}
