extension LineScanner {
  /// Moves past a separator and a weight, and returns the weight.
  mutating func weight() throws(LineProblem) -> Double {
    try findField(orElse: .missingWeight)
    let range = field()
    guard let weight = Double(number: bytes[range]), weight.isFinite else {
      throw LineProblem(reason: .notAWeight(text(at: range.lowerBound)), place: range.lowerBound)
    }
    return weight
  }
}
