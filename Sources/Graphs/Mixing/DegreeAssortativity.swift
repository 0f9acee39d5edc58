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
    let degrees = (0..<vertexCount).map { Int32(rows.range(of: $0).count) }
    var (least, most, squares) = (Int32.max, Int32(0), 0)
    for degree in degrees where degree > 0 {
      (least, most) = (min(least, degree), max(most, degree))
      squares += Int(degree) * Int(degree)
    }
    guard least < most else { return nil }

    // A vertex of degree k stands at the end of k arcs.
    let mean = Double(squares) / Double(rows.targets.count)
    let (offsets, targets, degree) = (rows.offsets.span, rows.targets.span, degrees.span)
    var variance = 0.0
    var covariance = 0.0
    for vertex in degree.indices {
      let deviation = Double(degree[vertex]) - mean
      variance += Double(degree[vertex]) * deviation * deviation
      // Of the two arcs of an edge, the one from its greater end is taken.
      let row = Int(offsets[vertex])..<Int(offsets[vertex + 1])
      var (arc, sum) = (row.lowerBound, 0)
      while arc < row.upperBound {
        let target = unsafe Int(targets[unchecked: arc])
        guard target < vertex else { break }
        unsafe sum &+= Int(degree[unchecked: target])
        arc &+= 1
      }
      covariance += 2 * deviation * (Double(sum) - mean * Double(arc - row.lowerBound))
    }
    return covariance / variance
  }
}
