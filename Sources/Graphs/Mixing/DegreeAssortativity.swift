extension Graph {
  /// Returns the degree assortativity: how far neighbours resemble each other in their degrees.
  ///
  /// It is the correlation of the degrees at the two ends of an edge: positive where well-connected
  /// vertices are joined to each other, negative where they are joined to poorly connected ones.
  /// Loops, parallel edges and the direction of edges are left out of account.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)]).degreeAssortativity()   // -1
  ///
  /// M. Newman, "Mixing patterns in networks", *Physical Review E* 67, 026126 (2003),
  /// [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  ///
  /// - Returns: A correlation from -1 to 1; `nil` where there are no edges or where all vertices
  ///   that have edges have the same degree.
  /// - Complexity: O(*V* + *E*) time and space.
  public func degreeAssortativity() -> Double? {
    let rows = underlying().outgoing
    let degree = (0..<vertexCount).map { rows.range(of: $0).count }
    let joined = degree.filter { $0 > 0 }
    guard let least = joined.min(), let most = joined.max(), least < most else { return nil }

    // A vertex of degree k stands at the end of k arcs.
    let mean = joined.reduce(0.0) { $0 + Double($1) * Double($1) } / Double(rows.targets.count)
    let deviation = degree.map { Double($0) - mean }
    var variance = 0.0
    var covariance = 0.0
    for vertex in 0..<vertexCount {
      variance += Double(degree[vertex]) * deviation[vertex] * deviation[vertex]
      for arc in rows.range(of: vertex) {
        covariance += deviation[vertex] * deviation[Int(rows.targets[arc])]
      }
    }
    return covariance / variance
  }
}
