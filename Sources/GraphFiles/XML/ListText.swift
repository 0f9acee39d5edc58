/// Lists as texts: `["a", "b"]`, as GEXF 1.3 and Gephi write them.
enum ListText {
  /// Returns the text of a list.
  static func text(_ values: [AttributeValue]) -> String {
    let texts = values.map { value in
      guard case .text(let text) = value else { return value.xmlText }
      let quoted = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      return "\"\(quoted)\""
    }
    return "[\(texts.joined(separator: ", "))]"
  }

  /// Returns the values of a list, which stand between brackets or, in older files, between bars,
  /// commas or semicolons alone.
  ///
  /// - Parameter text: The text; values within it may be quoted.
  /// - Returns: The values, as they are without quotes.
  static func values(_ text: String) -> [String] {
    let text = ScalarText.trimmed(text)
    let letters = Array(text.utf8)
    let isBracketed =
      letters.first == UInt8(ascii: "[") && letters.last == UInt8(ascii: "]") && letters.count > 1
    let inner = isBracketed ? letters[1..<(letters.count - 1)] : letters[...]
    let marks: [UInt8] =
      isBracketed
      ? [UInt8(ascii: ",")]
      : [UInt8(ascii: inner.contains(UInt8(ascii: "|")) ? "|" : ",")]
        + (inner.contains(UInt8(ascii: "|")) ? [] : [UInt8(ascii: ";")])
    var values: [String] = []
    var value: [UInt8] = []
    var quote: UInt8?
    var wasQuoted = false
    var isEscaped = false
    func end() {
      let text = String(decoding: value, as: UTF8.self)
      values.append(wasQuoted ? text : ScalarText.trimmed(text))
      value = []
      wasQuoted = false
    }
    for letter in inner {
      if isEscaped {
        value.append(letter)
        isEscaped = false
      } else if letter == UInt8(ascii: "\\"), quote != nil {
        isEscaped = true
      } else if letter == quote {
        quote = nil
      } else if quote != nil {
        value.append(letter)
      } else if letter == UInt8(ascii: "\"") || letter == UInt8(ascii: "'"),
        value.allSatisfy({ $0 <= 0x20 }), !wasQuoted
      {
        quote = letter
        wasQuoted = true
        value = []
      } else if marks.contains(letter) {
        end()
      } else if !wasQuoted || letter > 0x20 {
        value.append(letter)
      }
    }
    if !values.isEmpty || wasQuoted || !value.allSatisfy({ $0 <= 0x20 }) { end() }
    return values
  }
}
