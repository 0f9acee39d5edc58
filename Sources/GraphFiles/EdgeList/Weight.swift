extension LineScanner {
  /// Moves past a separator and a weight, and returns the weight.
  mutating func weight() throws(LineProblem) -> Double {
    try findField(orElse: .missingWeight)
    let range = field()
    guard let weight = Double(decimal: bytes[range]), weight.isFinite else {
      throw LineProblem(reason: .notAWeight(text(at: range.lowerBound)), place: range.lowerBound)
    }
    return weight
  }
}

extension Double {
  /// Reads a decimal number, such as `2`, `-0.5` or `1e-3`; the nearest number if there is none.
  fileprivate init?(decimal bytes: ArraySlice<UInt8>) {
    if let exact = Double(shortDecimal: bytes) {
      self = exact
      return
    }
    let marks = Array("+-.eE".utf8)
    guard bytes.allSatisfy({ $0 &- 48 <= 9 || marks.contains($0) }) else { return nil }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads up to 15 digits with a point among them; such a number is a whole number divided by a
  /// power of ten, both exact, so that the division rounds once.
  private init?(shortDecimal bytes: ArraySlice<UInt8>) {
    guard 1...16 ~= bytes.count else { return nil }
    var digits = 0
    var digitCount = 0
    var divisor: Double?
    for byte in bytes {
      if byte == UInt8(ascii: "."), divisor == nil {
        divisor = 1
        continue
      }
      guard byte &- 48 <= 9 else { return nil }
      digits = digits * 10 + Int(byte &- 48)
      digitCount += 1
      divisor = divisor.map { $0 * 10 }
    }
    guard 1...15 ~= digitCount else { return nil }
    self = Double(digits) / (divisor ?? 1)
  }
}
