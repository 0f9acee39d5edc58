/// A comment that names the numbers of a partition: `1 woman  2 man`, `1-man; 2-woman` or
/// `1: "a b"; 2: "c"`.
enum PajekLegend {
  /// Reads a comment; `nil` if it names no numbers or says something else besides.
  static func read(_ comment: ArraySlice<UInt8>) -> [Int: String]? {
    var names: [Int: String] = [:]
    var rest = comment.trimmed
    while !rest.isEmpty {
      let digits = rest.prefix(while: \.isDigit)
      guard let number = Int(decimal: digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let isMarked = rest.first.map { ":-=.)".utf8.contains($0) } ?? false
      if isMarked { rest = rest.dropFirst() }
      guard isMarked || rest.first == 0x20 || rest.first == 0x09 else { return nil }
      rest = rest.trimmed
      let name = nextName(in: rest)
      guard !name.isEmpty, names.updateValue(text(of: name), forKey: number) == nil else {
        return nil
      }
      rest = rest.dropFirst(name.count).trimmed
      if let mark = rest.first, mark == UInt8(ascii: ";") || mark == UInt8(ascii: ",") {
        rest = rest.dropFirst().trimmed
      }
    }
    return names.isEmpty ? nil : names
  }

  /// Returns a comment that names numbers from 1 on.
  static func comment(naming names: [String]) -> [UInt8] {
    var comment = Array("%".utf8)
    for (index, name) in names.enumerated() {
      comment += "\(index == 0 ? "" : ";") \(index + 1): \"".utf8
      comment += PajekText.escape(name)
      comment.append(UInt8(ascii: "\""))
    }
    return comment
  }

  /// The name that a text begins with: to its quotation mark, to a semicolon, to two blanks or to
  /// the end.
  private static func nextName(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if text.first == UInt8(ascii: "\""),
      let end = text.dropFirst().firstIndex(of: UInt8(ascii: "\""))
    {
      return text[...end]
    }
    var end = text.startIndex
    while end < text.endIndex, text[end] != UInt8(ascii: ";") {
      let isBlank = text[end].isSpaceOrLineEnd
      if isBlank, end + 1 < text.endIndex, text[end + 1].isSpaceOrLineEnd { break }
      end += 1
    }
    return text[..<end]
  }

  private static func text(of name: ArraySlice<UInt8>) -> String {
    let isQuoted = name.count > 1 && name.first == UInt8(ascii: "\"") && name.last == name.first
    return PajekText.resolve(isQuoted ? name.dropFirst().dropLast() : name.trimmed)
  }
}
