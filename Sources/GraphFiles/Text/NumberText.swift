extension Double {
  /// Reads a number as programs write it: `2`, `-0.5`, `1e-3`, `NaN`, `-Inf`.
  ///
  /// - Parameters:
  ///   - bytes: The number, and nothing else.
  ///   - hasDecimalComma: Whether a comma stands for the decimal point.
  init?(number bytes: ArraySlice<UInt8>, hasDecimalComma: Bool = false) {
    if let exact = Double(shortNumber: bytes) {
      self = exact
    } else if hasDecimalComma, let comma = bytes.firstIndex(of: UInt8(ascii: ",")),
      !bytes.contains(UInt8(ascii: "."))
    {
      var bytes = bytes
      bytes[comma] = UInt8(ascii: ".")
      self.init(number: bytes)
    } else if bytes.count <= 400, bytes.allSatisfy(\.isOfNumber) {
      self.init(String(decoding: bytes, as: UTF8.self))
    } else {
      self.init(notFinite: bytes)
    }
  }

  /// Reads up to 15 digits with a point among them and a sign before; such a number is a whole
  /// number divided by a power of ten, both exact, so that the division rounds once.
  private init?(shortNumber bytes: ArraySlice<UInt8>) {
    guard 1...17 ~= bytes.count else { return nil }
    let isNegative = bytes.first == UInt8(ascii: "-")
    var digits = 0
    var digitCount = 0
    var divisor: Double?
    for byte in isNegative ? bytes.dropFirst() : bytes {
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
    let magnitude = Double(digits) / (divisor ?? 1)
    self = isNegative ? -magnitude : magnitude
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

extension UInt8 {
  /// Whether the byte may stand in a finite number.
  fileprivate var isOfNumber: Bool {
    self &- 48 <= 9 || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(self)
  }
}
