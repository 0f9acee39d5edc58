private import Wording

/// A value of a JSON file.
public enum JSONValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number, which may be infinite or not a number.
  case real(Double)
  /// A whole number of too many digits for ``integer(_:)``, as it is written.
  case largeInteger(String)
  /// `true` or `false`.
  case boolean(Bool)
  /// `null`.
  case null
  /// An object or an array, as it is written.
  case json(String)
}

extension JSONReader {
  /// Reads the next value, which is kept as it is written if it is an object or an array.
  ///
  /// - Returns: The value.
  /// - Throws: `FileProblem` where the file isn't well-formed.
  public mutating func value() throws(FileProblem) -> JSONValue {
    switch try kind() {
    case .object, .array:
      let start = offset
      try skip()
      return .json(String(decoding: bytes[start..<offset], as: UTF8.self))
    case .text: return .text(letters(in: try passText()))
    case .number: return number(in: try passNumber())
    case .boolean, .null: return try word()
    }
  }

  /// Reads `true`, `false` or `null`.
  mutating func word() throws(FileProblem) -> JSONValue {
    for (word, value) in [("true", JSONValue.boolean(true)), ("false", .boolean(false))]
    where continues(with: word) {
      endValue(at: offset + word.utf8.count)
      return value
    }
    guard continues(with: "null") else { throw problem(.JSON.noValue) }
    endValue(at: offset + 4)
    return .null
  }

  /// Moves past a number, and returns where it is.
  mutating func passNumber() throws(FileProblem) -> Range<Int> {
    let start = offset
    var end = current == UInt8(ascii: "-") ? start + 1 : start
    let whole = digits(from: end)
    if whole.isEmpty { return try passNonFinite() }
    guard whole.count == 1 || bytes[end] != UInt8(ascii: "0") else {
      throw problem(.JSON.leadingZero)
    }
    end = whole.upperBound
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
      let decimals = digits(from: end + 1)
      guard !decimals.isEmpty else { throw problem(.JSON.noNumber) }
      end = decimals.upperBound
    }
    if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
      end += 1
      if end < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[end]) {
        end += 1
      }
      let exponent = digits(from: end)
      guard !exponent.isEmpty else { throw problem(.JSON.noNumber) }
      end = exponent.upperBound
    }
    endValue(at: end)
    return start..<end
  }

  private mutating func passNonFinite() throws(FileProblem) -> Range<Int> {
    let start = offset
    for word in ["NaN", "Infinity", "-Infinity"] where continues(with: word) {
      if nonFiniteNumber == nil {
        nonFiniteNumber = problem(.JSON.nonFiniteNumber(word), severity: .note)
      }
      endValue(at: start + word.utf8.count)
      return start..<offset
    }
    throw problem(.JSON.noNumber)
  }

  private func digits(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] { end += 1 }
    return start..<end
  }

  /// The value of a number, whole where it is written as such.
  private func number(in range: Range<Int>) -> JSONValue {
    let written = String(decoding: bytes[range], as: UTF8.self)
    switch written {
    case "-0": return .real(-0.0)
    case "NaN": return .real(.nan)
    case "Infinity": return .real(.infinity)
    case "-Infinity": return .real(-.infinity)
    default: break
    }
    if let integer = Int(written) { return .integer(integer) }
    let isWhole = digits(from: range.lowerBound + 1).upperBound == range.upperBound
    return isWhole ? .largeInteger(written) : .real(Double(written) ?? .nan)
  }

  private func continues(with word: String) -> Bool {
    bytes[offset...].starts(with: word.utf8)
  }
}
