extension Graph {
  /// Returns the strength of every vertex: the weights of the edges that end at it, added up.
  ///
  /// Parallel edges count each and a loop counts twice. In a directed graph outgoing and incoming
  /// arcs are added. Without weights every edge counts 1, and the strength is the degree.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], weights: [2, 0.5]).strengths()
  ///     // [2, 2.5, 0.5]
  ///
  /// A. Barrat, M. Barthélemy, R. Pastor-Satorras and A. Vespignani, "The architecture of complex
  /// weighted networks", *PNAS* 101(11), 3747–3752 (2004),
  /// [doi:10.1073/pnas.0400087101](https://doi.org/10.1073/pnas.0400087101).
  ///
  /// - Returns: The strength of each vertex, in vertex order, in the unit of the weights.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func strengths() -> [Double] {
    let outward = outgoing.weightSums()
    return isDirected ? zip(outward, incoming.weightSums()).map { $0 + $1 } : outward
  }
}

extension Rows {
  /// Returns the sum of the weights in every row; without weights, how many arcs it has.
  func weightSums() -> [Double] {
    (0..<vertexCount).map { vertex in
      guard let weights else { return Double(range(of: vertex).count) }
      return range(of: vertex).reduce(0) { $0 + weights[$1] }
    }
  }
}
