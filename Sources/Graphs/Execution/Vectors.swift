extension [Double] {
  /// Returns the vector in the same direction with another Euclidean length; one of all 0 stays.
  func scaled(toLength length: Double) -> [Double] {
    // Divided by the greatest first, for squares reach the end of the numbers sooner.
    guard let greatest = map(abs).max(), greatest > 0 else { return self }
    let ownLength = reduce(0) { $0 + ($1 / greatest) * ($1 / greatest) }.squareRoot()
    return map { $0 / greatest * (length / ownLength) }
  }

  /// Returns the sum of the vector and another of the same length times a factor.
  func adding(_ factor: Double, times other: [Double]) -> [Double] {
    precondition(count == other.count)
    let (own, other) = (span, other.span)
    return indices.map { unsafe own[unchecked: $0] + factor * other[unchecked: $0] }
  }
}

/// Returns the sum of the products of the entries of two vectors of the same length.
///
/// Four sums are made side by side, so that none has to wait for the one before it.
func dotProduct(_ first: [Double], _ second: [Double]) -> Double {
  precondition(first.count == second.count)
  let (first, second) = (first.span, second.span)
  var sums = SIMD4<Double>.zero
  var place = 0
  while place &+ 4 <= first.count {
    for lane in 0..<4 {
      unsafe sums[lane] += first[unchecked: place &+ lane] * second[unchecked: place &+ lane]
    }
    place &+= 4
  }
  var sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
  while place < first.count {
    sum += first[place] * second[place]
    place += 1
  }
  return sum
}
