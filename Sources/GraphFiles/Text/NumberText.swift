extension Double {
  /// Reads a number as programs write it: `2`, `-0.5`, `1e-3`, `NaN`, `-Inf`.
  ///
  /// - Parameters:
  ///   - bytes: The number, and nothing else.
  ///   - hasDecimalComma: Whether a comma may stand for the decimal point.
  init?(number bytes: ArraySlice<UInt8>, hasDecimalComma: Bool = false) {
    if let number = Double(decimal: bytes) {
      self = number
    } else if hasDecimalComma, let number = Double(decimalComma: bytes) {
      self = number
    } else {
      self.init(notFinite: bytes)
    }
  }

  private init?(notFinite bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 9 else { return nil }
    switch String(decoding: bytes, as: UTF8.self).lowercased() {
    case "nan", "+nan", "-nan": self = .nan
    case "inf", "+inf", "infinity", "+infinity": self = .infinity
    case "-inf", "-infinity": self = -.infinity
    default: return nil
    }
  }

  /// The shortest text that is read as the same number: `2`, `0.1`, `1e-05`, `NaN`, `-Inf`.
  var shortText: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Inf" : "Inf" }
    guard let whole = Int(exactly: self), whole.magnitude < 1_000_000_000_000_000 else {
      return "\(self)"
    }
    return whole == 0 && sign == .minus ? "-0.0" : "\(whole)"
  }
}

extension Int {
  /// Reads a whole number that is written as programs write it, without a sign `+` and without
  /// noughts before it.
  init?(plain bytes: ArraySlice<UInt8>) {
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
    guard 1...19 ~= digits.count, digits.allSatisfy({ $0 &- 48 <= 9 }),
      digits.first != UInt8(ascii: "0") || bytes.count == 1
    else { return nil }
    self.init(String(decoding: bytes, as: UTF8.self))
  }
}
