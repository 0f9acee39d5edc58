/// Colours as ``KnownAttribute/color`` has them: `#RRGGBB`, with two more digits where not opaque.
enum ColorText {
  /// Returns the text of a colour by its red, green, blue and, where it isn't opaque, opacity.
  static func text(_ bytes: [UInt8]) -> String {
    "#"
      + bytes.map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0\(digits)" : digits
      }.joined()
  }

  /// Returns the three or four bytes of a colour; `nil` for any other text.
  static func bytes(_ text: String) -> [UInt8]? {
    guard text.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = text.utf8.dropFirst().map { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 6 || digits.count == 8 else { return nil }
    let values = digits.compactMap(\.self)
    guard values.count == digits.count else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { UInt8(16 * values[$0] + values[$0 + 1]) }
  }
}
