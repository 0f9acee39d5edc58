extension Graph {
  /// Returns the assortativity of a quantity: how far neighbours resemble each other in it.
  ///
  /// It is the correlation of the quantity at the two ends of an edge; in a directed graph, of its
  /// value at the source with that at the target.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.numericAssortativity(of: [1, 2, 3, 4])   // 1/3
  ///
  /// Loops, parallel edges and edges to vertices of unknown value are left out.
  ///
  /// M. Newman, "Mixing patterns in networks", *Physical Review E* 67, 026126 (2003),
  /// [doi:10.1103/PhysRevE.67.026126](https://doi.org/10.1103/PhysRevE.67.026126).
  ///
  /// - Parameter values: The quantity at each vertex, finite, or `nil` where it isn't known.
  /// - Returns: A correlation from -1 to 1; `nil` without edges, or if all edges have the same value
  ///   at the source or at the target.
  /// - Complexity: O(*V* + *E*) time and space.
  public func numericAssortativity(of values: [Double?]) -> Double? {
    precondition(values.count == vertexCount, "Every vertex needs a value, or nil")
    for value in values { precondition(value?.isFinite ?? true, "A value is not finite") }
    return simplified().correlation(ofSources: values, withTargets: values)
  }

  /// Returns the correlation, over all arcs, of a quantity of the source with one of the target.
  ///
  /// - Parameters:
  ///   - sourceValues: The quantity of each vertex as a source, or `nil` where it isn't known.
  ///   - targetValues: The quantity of each vertex as a target.
  /// - Returns: The correlation over the arcs whose two values are known; `nil` if there are none or
  ///   all have the same value at the source or at the target.
  /// - Complexity: O(*V* + *E*) time and O(*V*) space.
  func correlation(
    ofSources sourceValues: [Double?], withTargets targetValues: [Double?]
  ) -> Double? {
    let arcs = outgoing
    // How many arcs of known values leave and reach each vertex.
    var leaving = [Int](repeating: 0, count: vertexCount)
    var arriving = leaving
    for vertex in 0..<vertexCount where sourceValues[vertex] != nil {
      for arc in arcs.range(of: vertex) where targetValues[Int(arcs.targets[arc])] != nil {
        leaving[vertex] += 1
        arriving[Int(arcs.targets[arc])] += 1
      }
    }
    guard
      let sources = Deviations(of: sourceValues, times: leaving),
      let targets = Deviations(of: targetValues, times: arriving)
    else { return nil }

    var covariance = 0.0
    for vertex in 0..<vertexCount where leaving[vertex] > 0 {
      var sum = 0.0
      for arc in arcs.range(of: vertex) { sum += targets.values[Int(arcs.targets[arc])] }
      covariance += sources.values[vertex] * sum
    }
    return covariance / (sources.squareSum * targets.squareSum).squareRoot()
  }
}

/// How far values that stand several times each are from their mean.
private struct Deviations {
  /// The deviation of each value; 0 for those that don't count.
  let values: [Double]

  /// The sum of the squares of all deviations, greater than 0.
  let squareSum: Double

  /// - Returns: `nil` if no values count or they are all the same.
  init?(of values: [Double?], times counts: [Int]) {
    let counted = zip(values, counts).map { value, count in count > 0 ? value : nil }
    let known = counted.compactMap(\.self)
    guard let least = known.min(), let most = known.max(), least < most else { return nil }
    let sum = zip(counted, counts).reduce(0.0) { $0 + ($1.0 ?? 0) * Double($1.1) }
    let mean = sum / Double(counts.reduce(0, +))
    let deviations = counted.map { value in value.map { $0 - mean } ?? 0 }
    self.values = deviations
    squareSum = zip(deviations, counts).reduce(0.0) { $0 + $1.0 * $1.0 * Double($1.1) }
  }
}
