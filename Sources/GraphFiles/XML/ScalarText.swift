/// How XML files write numbers and truth: as XML Schema does, https://www.w3.org/TR/xmlschema-2/,
/// and in the few other ways that programs have.
enum ScalarText {
  /// Returns the value that a text stands for.
  ///
  /// - Parameters:
  ///   - text: The text; white space around a number or truth doesn't count.
  ///   - type: The kind of value.
  /// - Returns: The value; `nil` if the text isn't of that kind.
  static func value(_ text: String, type: AttributeType) -> AttributeValue? {
    switch type {
    case .text, .list: .text(text)
    case .integer: integer(trimmed(text))
    case .real: real(trimmed(text)).map(AttributeValue.real)
    case .boolean: boolean(trimmed(text)).map(AttributeValue.boolean)
    }
  }

  /// Returns a number as XML Schema writes it: the shortest text that reads back the same.
  static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    return number.isInfinite ? (number < 0 ? "-INF" : "INF") : number.description
  }

  /// Whether there is nothing but white space in a text.
  static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 <= 0x20 } }

  /// Returns a text without the white space around it.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 else {
      return text
    }
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }),
      let end = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(text[start...end])
  }

  /// Returns a number; `nil` for anything else, and for one beyond the greatest.
  static func real(_ text: String) -> Double? {
    guard let number = Double(text) else { return nil }
    guard number.isFinite else {
      let hasDigit = text.utf8.contains { 0x30...0x39 ~= $0 || $0 == 0x28 }
      return hasDigit ? nil : number
    }
    return text.utf8.contains { $0 | 0x20 == 0x78 } ? nil : number
  }

  /// Returns yes or no.
  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "1": true
    case "false", "0": false
    default:
      switch text.lowercased() {
      case "true": true
      case "false": false
      default: nil
      }
    }
  }

  /// A whole number, or a number where the text is written as one, such as `1.0`.
  private static func integer(_ text: String) -> AttributeValue? {
    if let number = Int(text) { return .integer(number) }
    guard text.utf8.contains(where: { $0 == 0x2E || $0 | 0x20 == 0x65 }) else { return nil }
    return real(text).map(AttributeValue.real)
  }
}
