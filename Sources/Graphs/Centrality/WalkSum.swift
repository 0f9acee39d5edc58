extension Rows {
  /// Returns Σ *f*ᵏ *A*ᵏ *1* over all *k* from 0 on: how many walks along the rows begin at each
  /// vertex, where a walk of *k* arcs counts *f*ᵏ times the product of its weights.
  ///
  /// Whether the sum has a limit is seen from the walks themselves. If after some number of steps
  /// every vertex's term has shrunk by a factor, it goes on shrinking so; if none has shrunk, none
  /// ever will. That number of steps is doubled until it spans the cycles of the graph.
  ///
  /// - Parameter factor: What a walk's count is multiplied by for every arc; it may be negative.
  /// - Returns: The sums, off by no more than 10⁻¹² of them all; `nil` if they have no limit.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Weights are 0 or more.
  func walkSums(factor: Double) throws(CancellationError) -> [Double]? {
    precondition(weights?.allSatisfy { $0 >= 0 } ?? true, "A strength is zero or more")
    let checkpoint = Checkpoint(steps: 1)
    // The terms are kept positive; a negative factor only turns the sign of every other one.
    var term = [Double](repeating: 1, count: vertexCount)
    var sums = term
    var sign = 1.0
    var window = 1
    while window <= 1 << 14 {
      let windowStart = term
      var windowSum = 0.0
      for _ in 0..<window {
        try checkpoint.pass(steps: 0)
        term = neighborSums(of: term, times: abs(factor))
        sign *= factor < 0 ? -1 : 1
        for vertex in sums.indices { sums[vertex] += sign * term[vertex] }
        windowSum += term.reduce(0, +)
      }
      guard windowSum.isFinite else { return nil }
      let (least, greatest) = growth(from: windowStart, to: term)
      if greatest < 1 {
        let rest = windowSum * greatest / (1 - greatest)
        if rest <= 1e-12 * sums.reduce(0, { $0 + abs($1) }) { return sums }
      } else if least >= 1 - 1e-12 {
        return nil
      }
      if greatest >= 0.5 { window *= 2 }
    }
    return nil
  }

  /// Returns for each vertex the values at the far ends of its arcs, times the weights, added up,
  /// and multiplied by a factor.
  func neighborSums(of values: [Double], times factor: Double) -> [Double] {
    let (offsets, targets, weights) = (offsets, targets, weights)
    return values.indices.map { vertex in
      var sum = 0.0
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        sum += (weights?[arc] ?? 1) * values[Int(targets[arc])]
      }
      return factor * sum
    }
  }
}

/// Returns by which factors the values grew, the least and the greatest; those that were 0 are left
/// out, for a vertex with no walk of some length has none longer.
private func growth(from old: [Double], to new: [Double]) -> (least: Double, greatest: Double) {
  var (least, greatest) = (Double.infinity, 0.0)
  for (old, new) in zip(old, new) where old > 0 {
    least = min(least, new / old)
    greatest = max(greatest, new / old)
  }
  return (least, greatest)
}
