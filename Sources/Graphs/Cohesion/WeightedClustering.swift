internal import RealModule

extension Graph {
  /// Returns Barrat's weighted clustering of every vertex: how much of its strength goes to pairs of
  /// neighbours that are joined.
  ///
  /// Each pair of neighbours counts as much as the two edges to them weigh. The weight of the edge
  /// between the two is left out of account. Loops and directions are left out, and the weights of
  /// edges between the same two vertices are added. Without weights it is ``localClustering()``.
  ///
  /// A. Barrat, M. Barthélemy, R. Pastor-Satorras and A. Vespignani, "The architecture of complex
  /// weighted networks", *PNAS* 101(11), 3747–3752 (2004),
  /// [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 where it has fewer than two
  ///   neighbours.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights are greater than 0.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func barratClustering() throws(CancellationError) -> [Double] {
    guard isWeighted else { return try localClustering() }
    let simple = underlying()
    let ties = try MutualTies(of: simple, usingWeights: true)
    let weights = ties.contacts.weights ?? []
    let once = [Double](repeating: 1, count: vertexCount)
    let closed = try ties.withEqualStrengths().sums(sharingBy: once) { tie in
      weights[tie.place] * tie.shared
    }
    let strengths = simple.strengths()
    return zip(closed, simple.degrees()).enumerated().map { vertex, sums in
      let (closed, degree) = sums
      return degree < 2 ? 0 : (closed ?? 0) / (strengths[vertex] * Double(degree - 1))
    }
  }

  /// Returns Onnela's weighted clustering of every vertex: how strong the triangles are that it is a
  /// corner of.
  ///
  /// A triangle is as strong as the geometric mean of its three weights, each divided by the
  /// greatest of the graph; their sum is divided by the number of pairs of neighbours. Loops and
  /// directions are left out, and the weights of edges between the same two vertices are added.
  /// Without weights it is ``localClustering()``.
  ///
  /// J.-P. Onnela, J. Saramäki, J. Kertész and K. Kaski, "Intensity and coherence of motifs in
  /// weighted complex networks", *Physical Review E* 71, 065103 (2005),
  /// [doi:10.1103/PhysRevE.71.065103](https://doi.org/10.1103/PhysRevE.71.065103).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; 0 where it has fewer than two
  ///   neighbours.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights are greater than 0.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func onnelaClustering() throws(CancellationError) -> [Double] {
    guard isWeighted else { return try localClustering() }
    let simple = underlying()
    let ties = try MutualTies(of: simple, usingWeights: true).withCubeRootsOfStrengths()
    let once = [Double](repeating: 1, count: vertexCount)
    let triangles = try ties.sums(sharingBy: once) { $0.strength * $0.shared }
    return zip(triangles, simple.degrees()).map { strength, degree in
      degree < 2 ? 0 : (strength ?? 0) / Double(degree * (degree - 1))
    }
  }
}

extension MutualTies {
  /// Returns the same ties, one as strong as the other.
  fileprivate func withEqualStrengths() -> MutualTies {
    let equal = Rows(offsets: contacts.offsets, targets: contacts.targets, weights: nil)
    return MutualTies(vertices: vertices, contacts: equal, totals: equal.weightSums())
  }

  /// Returns the same ties, with the cube roots of their shares in the strongest for strengths.
  fileprivate func withCubeRootsOfStrengths() -> MutualTies {
    let strongest = contacts.weights?.max() ?? 1
    let roots = Rows(
      offsets: contacts.offsets, targets: contacts.targets,
      weights: contacts.weights?.map { Double.root($0 / strongest, 3) })
    return MutualTies(vertices: vertices, contacts: roots, totals: roots.weightSums())
  }
}
