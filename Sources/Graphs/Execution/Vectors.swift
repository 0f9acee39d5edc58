extension [Double] {
  /// Returns the vector in the same direction with another Euclidean length; one of all 0 stays.
  func scaled(toLength length: Double) -> [Double] {
    // Divided by the greatest first, for squares reach the end of the numbers sooner.
    guard let greatest = map(abs).max(), greatest > 0 else { return self }
    let ownLength = reduce(0) { $0 + ($1 / greatest) * ($1 / greatest) }.squareRoot()
    return map { $0 / greatest * (length / ownLength) }
  }
}

/// Returns the sum of the products of the entries of two vectors of the same length.
func dotProduct(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for place in first.indices { sum += first[place] * second[place] }
  return sum
}
