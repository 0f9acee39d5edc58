extension Rows {
  /// Returns how many arcs the row of each vertex has.
  func degrees() -> [Int] {
    (0..<vertexCount).map { range(of: $0).count }
  }

  /// Returns the sum of the values at the far ends of a vertex's arcs, each times the weight of the
  /// arc if there are weights.
  ///
  /// Four sums are made side by side, so that none has to wait for the one before it.
  ///
  /// - Precondition: There is a value for every vertex.
  @inline(__always)
  func sum(of values: Span<Double>, at vertex: Int) -> Double {
    precondition(values.count == vertexCount)
    let row = range(of: vertex)
    let targets = targets.span
    guard let weights else {
      return row.sumInFours { arc in
        unsafe values[unchecked: Int(targets[unchecked: arc])]
      }
    }
    let weight = weights.span
    return row.sumInFours { arc in
      unsafe weight[unchecked: arc] * values[unchecked: Int(targets[unchecked: arc])]
    }
  }
}

extension Range<Int> {
  @inline(__always)
  fileprivate func sumInFours(_ value: (Int) -> Double) -> Double {
    var sums = SIMD4<Double>.zero
    var place = lowerBound
    while place &+ 4 <= upperBound {
      sums += SIMD4(value(place), value(place &+ 1), value(place &+ 2), value(place &+ 3))
      place &+= 4
    }
    var sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
    while place < upperBound {
      sum += value(place)
      place &+= 1
    }
    return sum
  }
}

/// Adds up values over the arcs of every vertex, in parts that several threads share.
struct NeighborSums {
  private let rows: Rows
  private let parts: [Range<Int>]

  init(of rows: Rows) {
    self.rows = rows
    parts = equalParts(ofWork: rows.degrees().map { $0 + 1 })
  }

  /// Returns for each vertex the sum of the values at the far ends of its arcs, times their weights.
  ///
  /// - Throws: `CancellationError` if the task of the checkpoint is cancelled.
  func callAsFunction(
    of values: [Double], _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    if parts.count == 1 { return sums(of: values, at: parts[0]) }
    let pieces = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try checkpoint.pass(steps: 0)
      return sums(of: values, at: parts[part])
    }
    return pieces.flatMap(\.self)
  }

  private func sums(of values: [Double], at vertices: Range<Int>) -> [Double] {
    let span = values.span
    return vertices.map { rows.sum(of: span, at: $0) }
  }
}
