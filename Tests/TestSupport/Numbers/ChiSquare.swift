/// Returns whether counts may well come from a distribution.
///
/// - Parameters:
///   - counts: How often each outcome was met.
///   - expected: How often it is met in the mean, in the same order.
/// - Returns: Whether χ² exceeds its mean by less than six standard deviations.
public func arePlausible(_ counts: [Int], expected: [Double]) -> Bool {
  let freedom = Double(counts.count - 1)
  let chiSquare = zip(counts, expected).reduce(0) { sum, outcome in
    let difference = Double(outcome.0) - outcome.1
    return sum + difference * difference / outcome.1
  }
  return chiSquare < freedom + 6 * (2 * freedom).squareRoot()
}
