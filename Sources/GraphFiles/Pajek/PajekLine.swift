internal import InputFiles
internal import Wording

/// A line of a Pajek file, and how far it was read.
struct PajekLine {
  let file: DecodedText
  let range: Range<Int>
  private(set) var place: Int

  init(_ file: DecodedText, _ range: Range<Int>) {
    self.file = file
    self.range = range
    place = range.lowerBound
  }

  /// A word, a text in quotation marks or what stands in brackets.
  struct Field {
    enum Kind {
      case word
      case quoted
      case bracketed
    }

    let kind: Kind
    /// Where it stands, without quotation marks and brackets.
    let range: Range<Int>
  }

  /// The word after the `*` with which the line begins, in small letters; `nil` if it begins with
  /// another.
  mutating func keyword() -> String? {
    guard file.bytes[place] == UInt8(ascii: "*") else { return nil }
    place += 1
    skipBlanks()
    let start = place
    while place < range.upperBound, file.bytes[place].isLatinLetter { place += 1 }
    return String(decoding: file.bytes[start..<place], as: UTF8.self).lowercased()
  }

  /// What follows in the line, as the title of a network or a partition.
  mutating func title() -> String {
    skipBlanks()
    return PajekText.resolve(file.bytes[place..<range.upperBound])
  }

  /// Reads the next field; `nil` at the end of the line or before a comment.
  mutating func next() throws(FileProblem) -> Field? {
    skipBlanks()
    guard place < range.upperBound else { return nil }
    let start = place
    switch file.bytes[start] {
    case UInt8(ascii: "%"): return nil
    case UInt8(ascii: "/") where file.bytes[start..<range.upperBound].starts(with: "/*".utf8):
      return nil
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if let end = endOfQuote(at: start) {
        place = end + 1
        return Field(kind: .quoted, range: (start + 1)..<end)
      }
      if file.bytes[start] == UInt8(ascii: "\"") { throw problem(.Pajek.openQuote, at: start) }
    case UInt8(ascii: "["):
      guard let end = file.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "]")) else {
        throw problem(.Pajek.badTimes, at: start)
      }
      place = end + 1
      return Field(kind: .bracketed, range: (start + 1)..<end)
    default: break
    }
    while place < range.upperBound, !file.bytes[place].isSpaceOrLineEnd { place += 1 }
    return Field(kind: .word, range: start..<place)
  }

  /// The letters of a field.
  func text(of field: Field) -> String { PajekText.resolve(file.bytes[field.range]) }

  /// The number that a field is; `nil` if it is none.
  func number(in field: Field) -> AttributeValue? {
    guard field.kind == .word else { return nil }
    let bytes = file.bytes[field.range]
    if let whole = Int(decimal: bytes) { return .integer(whole) }
    guard let number = Double(decimal: bytes), number.isFinite else { return nil }
    return .real(number)
  }

  /// A problem at a place of the line.
  func problem(_ message: Text, at offset: Int) -> FileProblem {
    FileProblem(message, at: offset, in: file)
  }

  private mutating func skipBlanks() {
    while place < range.upperBound, file.bytes[place].isSpaceOrLineEnd { place += 1 }
  }

  /// How far the end of a quotation is looked for where it may be meant otherwise, so that a long
  /// line isn't gone through again and again.
  private static let reach = 500

  /// Where the quotation mark stands that closes one: before a blank or at the end of the line,
  /// since some programs write further ones within a label, with or without a `\` before them.
  private func endOfQuote(at start: Int) -> Int? {
    let mark = file.bytes[start]
    var limit =
      mark == UInt8(ascii: "'") ? min(range.upperBound, start + Self.reach) : range.upperBound
    var escaped: Int?
    var place = start + 1
    while place < limit {
      if file.bytes[place] == mark, endsField(place + 1) {
        if file.bytes[place - 1] != UInt8(ascii: "\\") { return place }
        if escaped == nil {
          escaped = place
          limit = min(limit, place + Self.reach)
        }
      }
      place += 1
    }
    return escaped
  }

  private func endsField(_ place: Int) -> Bool {
    place >= range.upperBound || file.bytes[place].isSpaceOrLineEnd
      || file.bytes[place] == UInt8(ascii: "[")
  }
}
