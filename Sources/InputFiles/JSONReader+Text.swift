public import Wording

extension JSONReader {
  /// The byte that comes next, 0 at the end.
  var current: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// Moves past spaces and line breaks.
  mutating func skipSpace() { offset = endOfSpace(from: offset) }

  private func endOfSpace(from start: Int) -> Int {
    let span = bytes.span
    var place = start
    while place < span.count, span[place] == 0x20 || 0x09...0x0D ~= span[place] { place += 1 }
    return place
  }

  /// Moves past a text, and returns where it is, without its quotation marks.
  mutating func passText() throws(FileProblem) -> Range<Int> {
    let text = (offset + 1)..<(try endOfText())
    endValue(at: text.upperBound + 1)
    return text
  }

  private func endOfText() throws(FileProblem) -> Int {
    let span = bytes.span
    var place = offset + 1
    while place < span.count, span[place] != UInt8(ascii: "\"") {
      guard span[place] >= 0x20 else { throw problem(.JSON.controlCharacter, at: place) }
      place += span[place] == UInt8(ascii: "\\") ? try escapeLength(at: place) : 1
    }
    guard place < span.count else { throw problem(.JSON.openText) }
    return place
  }

  /// Returns how many bytes an escape takes.
  private func escapeLength(at place: Int) throws(FileProblem) -> Int {
    guard place + 1 < bytes.count else { throw problem(.JSON.cutOff, at: place) }
    switch bytes[place + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u") where unit(at: place) != nil: return 6
    default: throw problem(.JSON.unknownEscape, at: place)
    }
  }

  /// The unit of UTF-16 that an escape such as `\u00e5` stands for.
  private func unit(at place: Int) -> UInt16? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for digit in bytes[(place + 2)..<(place + 6)] {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(value)
    }
    return unit
  }

  /// The letters of a text that was passed, with its escapes resolved.
  mutating func letters(in range: Range<Int>) -> String {
    guard let escape = bytes[range].firstIndex(of: UInt8(ascii: "\\")) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var letters = Array(bytes[range.lowerBound..<escape])
    var place = escape
    while place < range.upperBound {
      if bytes[place] != UInt8(ascii: "\\") {
        letters.append(bytes[place])
        place += 1
      } else if bytes[place + 1] == UInt8(ascii: "u") {
        letters += character(at: &place)
      } else {
        letters.append(Self.byte(ofEscape: bytes[place + 1]))
        place += 2
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func byte(ofEscape letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// The bytes of the character that one escape or two stand for, and moves past them.
  private mutating func character(at place: inout Int) -> String.UTF8View {
    let first = unit(at: place) ?? 0xFFFD
    if UTF16.isLeadSurrogate(first), let second = unit(at: place + 6),
      UTF16.isTrailSurrogate(second)
    {
      place += 12
      return String(decoding: [first, second], as: UTF16.self).utf8
    }
    if UTF16.isSurrogate(first), brokenCharacter == nil {
      brokenCharacter = problem(.JSON.brokenCharacter, severity: .warning, at: place)
    }
    place += 6
    return String(decoding: [first], as: UTF16.self).utf8
  }

  /// A problem at a place.
  ///
  /// - Parameters:
  ///   - message: What is wrong.
  ///   - severity: Whether the file can be used.
  ///   - place: The place; `nil` for that of the reading.
  /// - Returns: The problem with its line and column.
  /// - Complexity: O(*n*) for *n* bytes before the place.
  public func problem(
    _ message: Text, severity: FileProblem.Severity = .error, at place: Place? = nil
  ) -> FileProblem {
    problem(message, severity: severity, at: endOfSpace(from: place?.offset ?? offset))
  }

  private func problem(
    _ message: Text, severity: FileProblem.Severity = .error, at offset: Int
  ) -> FileProblem {
    let span = bytes.span
    var line = 1
    var column = 1
    for index in start..<max(start, min(offset, span.count)) {
      if span[index] == 0x0A {
        line += 1
        column = 1
      } else if span[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return FileProblem(message, severity: severity, line: line, column: column)
  }
}
