extension Int {
  /// Reads a whole number, such as `12`, `-3` or `+007`; `nil` if there is none or it is too large.
  init?(decimal bytes: ArraySlice<UInt8>) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let digits = isNegative || bytes.first == UInt8(ascii: "+") ? bytes.dropFirst() : bytes
    guard !digits.isEmpty else { return nil }
    var number = 0
    for byte in digits {
      let digit = Int(byte) - 48
      guard 0...9 ~= digit else { return nil }
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isTooLargeNow) =
        isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !isTooLarge, !isTooLargeNow else { return nil }
      number = sum
    }
    self = number
  }
}

extension Double {
  /// Reads a decimal number, such as `2`, `-0.5` or `1e-3`; the nearest number if there is none.
  init?(decimal bytes: ArraySlice<UInt8>) {
    if let exact = Double(shortDecimal: bytes) {
      self = exact
      return
    }
    guard bytes.allSatisfy({ $0 &- 48 <= 9 || $0.isNumberMark }) else { return nil }
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// Reads a number with a decimal comma, such as `0,5`; `nil` if it isn't written with one.
  init?(decimalComma bytes: ArraySlice<UInt8>) {
    guard bytes.count(where: { $0 == UInt8(ascii: ",") }) == 1,
      bytes.first?.isDigit == true || bytes.first?.isSign == true, bytes.last?.isDigit == true
    else { return nil }
    self.init(decimal: bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }[...])
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

extension UInt8 {
  fileprivate var isNumberMark: Bool {
    [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")]
      .contains(self)
  }

  /// Whether this is a plus or a minus.
  @inline(__always)
  var isSign: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "-") }

  /// Whether this is a space, a tab or an end of a line.
  @inline(__always)
  var isSpaceOrLineEnd: Bool { self == 0x20 || 0x09...0x0D ~= self }

  /// Whether this ends a line.
  @inline(__always)
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// Whether this is a digit.
  @inline(__always)
  var isDigit: Bool { self &- 48 <= 9 }

  /// Whether this is a letter from A to Z, large or small.
  @inline(__always)
  var isLatinLetter: Bool { (self | 0x20) &- 97 < 26 }
}
