internal import InputFiles
internal import Wording

/// What divides the fields of a row.
enum FieldSeparator: Sendable, Hashable {
  /// Blanks and tabs, as many as there are.
  case blanks
  /// Blanks and tabs, with or without a comma among them.
  case blanksOrComma
  /// Blanks and tabs, with or without a comma or an equal sign among them.
  case blanksOrCommaOrEqualSign
  /// One mark, such as a semicolon; blanks around fields aren't part of them.
  case mark(UInt8)
}

/// The rows of a text and their fields, one row after the other.
///
/// A field that begins with a quotation mark goes on to the next one, past separators and line
/// breaks; doubled marks in it stand for one. Rows without fields and comments are passed over.
struct FieldRows {
  /// A stretch of the text, without the quotation marks around it.
  struct Field: Error {
    // A file has less than 4 GB, and a row may be all of it.
    private let start32: UInt32
    private var end32: UInt32
    var isQuoted: Bool
    var hasDoubledQuotes = false

    init(start: Int, end: Int, isQuoted: Bool = false) {
      start32 = UInt32(truncatingIfNeeded: start)
      end32 = UInt32(truncatingIfNeeded: end)
      self.isQuoted = isQuoted
    }

    /// Where the field begins.
    var start: Int { Int(start32) }
    /// Where the field ends.
    var end: Int {
      get { Int(end32) }
      set { end32 = UInt32(truncatingIfNeeded: newValue) }
    }

    /// Whether the field says something: an empty one does only in quotation marks.
    var isStated: Bool { isQuoted || start < end }
  }

  let bytes: [UInt8]
  private let separator: FieldSeparator
  /// The characters that comments begin with, each on a line of its own.
  var comments: [UInt8]
  private(set) var place: Int

  /// The fields of the row.
  private(set) var fields: [Field] = []
  /// The line in which the row begins, counted from 1.
  private(set) var line = 1
  /// The line in which the scanner stands.
  private var lineHere = 1

  /// Makes a scanner of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - separator: What divides its fields.
  ///   - comments: The characters that comments begin with, each on a line of its own.
  init(_ text: DecodedText, separator: FieldSeparator, comments: [UInt8] = []) {
    self.init(text.bytes, from: text.start, separator: separator, comments: comments)
  }

  /// Makes a scanner of a part of a text.
  init(
    _ bytes: [UInt8], from place: Int, line: Int = 1, separator: FieldSeparator,
    comments: [UInt8] = []
  ) {
    self.bytes = bytes
    self.place = place
    self.separator = separator
    self.comments = comments
    self.line = line
    lineHere = line
  }

  /// Moves to the next row that has fields.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: `FileProblem` if a quotation mark isn't closed.
  mutating func next() throws(FileProblem) -> Bool {
    fields.removeAll(keepingCapacity: true)
    while true {
      skipBlanks()
      guard place < bytes.count else { return false }
      if isAtLineEnd {
        skipLineEnd()
      } else if comments.contains(bytes[place]) {
        skipLine()
      } else {
        break
      }
    }
    line = lineHere
    while try readField() {}
    skipLineEnd()
    return true
  }

  /// Returns the bytes of a field as they stand, without the marks around it.
  func bytes(of field: Int) -> ArraySlice<UInt8> {
    bytes[fields[field].start..<fields[field].end]
  }

  /// Returns the bytes of a field with doubled quotation marks resolved.
  func content(of field: Field) -> ArraySlice<UInt8> {
    let bytes = bytes[field.start..<field.end]
    guard field.hasDoubledQuotes else { return bytes }
    var content: [UInt8] = []
    var isSecond = false
    for byte in bytes {
      isSecond = byte == quotationMark && !isSecond
      if !isSecond { content.append(byte) }
    }
    return content[...]
  }

  /// Returns the text of a field.
  func text(of field: Field) -> String { String(decoding: content(of: field), as: UTF8.self) }

  /// Returns the text of a field of the row.
  func text(of field: Int) -> String { text(of: fields[field]) }

  /// Returns where a field begins, as the character of its line, counted from 1.
  func column(of field: Int) -> Int {
    let mark = fields[field].isQuoted ? 1 : 0
    return column(at: fields[field].start - mark)
  }

  /// Returns a problem with a field.
  func problem(
    _ message: Text, field: Int, severity: FileProblem.Severity = .error
  ) -> FileProblem {
    FileProblem(message, severity: severity, line: line, column: column(of: field))
  }

  /// Returns a problem with a field of any row.
  func problem(_ message: Text, at field: Field) -> FileProblem {
    let start = field.start - (field.isQuoted ? 1 : 0)
    var line = 1
    for place in 0..<start where isLineBreak(bytes[place]) {
      if bytes[place] == 0x0A || bytes[place + 1] != 0x0A { line += 1 }
    }
    return FileProblem(message, line: line, column: column(at: start))
  }

  private func column(at place: Int) -> Int {
    var start = place
    while start > 0, !isLineBreak(bytes[start - 1]) { start -= 1 }
    // The bytes that continue a character of UTF-8 are 10xxxxxx.
    return bytes[start..<place].count { $0 & 0xC0 != 0x80 } + 1
  }
}

private let quotationMark = UInt8(ascii: "\"")

private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

// The scanning.
extension FieldRows {
  /// Reads the field here and moves past its separator; returns whether another field follows.
  private mutating func readField() throws(FileProblem) -> Bool {
    if try !readQuotedField() { readPlainField() }
    skipBlanks()
    switch separator {
    case .blanks: return place < bytes.count && !isAtLineEnd
    case .blanksOrComma, .blanksOrCommaOrEqualSign:
      if place < bytes.count, !isAtLineEnd, separates(bytes[place]) {
        place += 1
        skipBlanks()
      }
      return place < bytes.count && !isAtLineEnd
    case .mark(let mark):
      guard place < bytes.count, bytes[place] == mark else { return false }
      place += 1
      skipBlanks()
      return true
    }
  }

  private mutating func readPlainField() {
    let start = place
    place = endOfPlainField(from: start)
    var end = place
    if isMarked {
      while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    }
    fields.append(Field(start: start, end: end))
  }

  private func endOfPlainField(from start: Int) -> Int {
    let bytes = bytes.span
    var end = start
    while end < bytes.count, !isLineBreak(bytes[end]), !separates(bytes[end]) { end += 1 }
    return end
  }

  /// Reads a field in quotation marks; returns `false` and stays if there is none, or if more
  /// follows after the second mark, so that the first is only a character.
  private mutating func readQuotedField() throws(FileProblem) -> Bool {
    guard place < bytes.count, bytes[place] == quotationMark else { return false }
    let start = place
    let (field, lineBreakCount) = try quotedField(from: start)
    place = field.end + 1
    if isMarked { skipBlanks() }
    guard place == bytes.count || isAtLineEnd || separates(bytes[place]) else {
      place = start
      return false
    }
    lineHere += lineBreakCount
    fields.append(field)
    return true
  }

  private func quotedField(
    from start: Int
  ) throws(FileProblem) -> (field: Field, lineBreakCount: Int) {
    let bytes = bytes.span
    var field = Field(start: start + 1, end: start + 1, isQuoted: true)
    var lineBreakCount = 0
    while true {
      guard field.end < bytes.count else {
        throw FileProblem(.unclosedQuote, line: lineHere, column: column(at: start))
      }
      let byte = bytes[field.end]
      if byte == quotationMark {
        guard bytes.byte(at: field.end + 1) == quotationMark else { return (field, lineBreakCount) }
        field.hasDoubledQuotes = true
        field.end += 1
      } else if byte == 0x0A || (byte == 0x0D && bytes.byte(at: field.end + 1) != 0x0A) {
        lineBreakCount += 1
      }
      field.end += 1
    }
  }

  private var isMarked: Bool {
    if case .mark = separator { true } else { false }
  }

  @inline(__always)
  private func separates(_ byte: UInt8) -> Bool {
    switch separator {
    case .blanks: byte == 0x20 || byte == 0x09
    case .blanksOrComma: byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",")
    case .blanksOrCommaOrEqualSign:
      byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "=")
    case .mark(let mark): byte == mark
    }
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == 0x09 && separator != .mark(0x09))
  }

  private var isAtLineEnd: Bool { place < bytes.count && isLineBreak(bytes[place]) }

  private mutating func skipBlanks() {
    while place < bytes.count, isBlank(bytes[place]) { place += 1 }
  }

  private mutating func skipLine() { while place < bytes.count, !isAtLineEnd { place += 1 } }

  private mutating func skipLineEnd() {
    guard isAtLineEnd else { return }
    place += bytes[place] == 0x0D && bytes.span.byte(at: place + 1) == 0x0A ? 2 : 1
    lineHere += 1
  }
}

extension Span<UInt8> {
  /// The byte at a place; `nil` after the end.
  fileprivate func byte(at place: Int) -> UInt8? { place < count ? self[place] : nil }
}
