/// A position in lines of fields, which are separated by blanks, tabs, a comma or a semicolon.
///
/// Empty lines and lines that begin with `#` or `%` are passed over. A line ends with LF, CRLF or CR.
struct LineScanner {
  let bytes: [UInt8]

  /// Where the scanner stands.
  private(set) var place: Int

  /// The number of line ends before the scanner.
  private(set) var lineCount: Int

  /// Where the line begins in which the scanner stands.
  private var lineStart: Int

  /// Makes a scanner of some lines.
  ///
  /// - Parameters:
  ///   - bytes: The lines.
  ///   - start: Where the scanner stands at first.
  ///   - lineCount: The number of line ends before these lines.
  init(_ bytes: [UInt8], from start: Int, lineCount: Int) {
    self.bytes = bytes
    self.lineCount = lineCount
    place = start
    lineStart = start
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Whether there is a field here, not the end of the line.
  @inline(__always)
  var isAtField: Bool {
    place < bytes.count && bytes[place] != Self.lineFeed && bytes[place] != Self.carriageReturn
  }

  /// Whether no field goes on here.
  @inline(__always)
  var isAtEndOfField: Bool { !isAtField || bytes[place].isBlank || bytes[place].isListMark }

  /// Moves to the first field of the next line that has one; returns whether there is such a line.
  @inline(__always)
  mutating func findLine() -> Bool {
    while true {
      skipBlanks()
      guard place < bytes.count else { return false }
      switch bytes[place] {
      case Self.lineFeed, Self.carriageReturn: endLine()
      case UInt8(ascii: "#"), UInt8(ascii: "%"): skipLine()
      default: return true
      }
    }
  }

  /// Moves to the end of the line.
  @inline(__always)
  mutating func skipLine() { while isAtField { place += 1 } }

  /// Moves past what separates two fields.
  ///
  /// - Parameter missing: What is wrong if no other field follows in the line.
  /// - Throws: A problem if there is none.
  @inline(__always)
  mutating func findField(orElse missing: EdgeListError.Reason) throws(LineProblem) {
    skipBlanks()
    if place < bytes.count, bytes[place].isListMark {
      place += 1
      skipBlanks()
    }
    guard !isAtEndOfField else { throw LineProblem(reason: missing, place: place) }
  }

  /// Moves past a line that holds two short numbers with one separator between and nothing else, as
  /// most lines do; stays where the line is another.
  @inline(__always)
  mutating func shortEdge() -> (source: Int, target: Int)? {
    guard let source = shortNumber(at: place),
      source.following.isBlank || source.following.isListMark,
      let target = shortNumber(at: source.end + 1), target.following == Self.lineFeed
    else { return nil }
    place = target.end + 1
    lineCount += 1
    lineStart = place
    return (source.value, target.value)
  }

  /// Moves past the digits of a whole number and returns it; `nil` if it is beyond 18 digits.
  @inline(__always)
  mutating func wholeNumber() -> Int? {
    if let number = shortNumber(at: place) {
      place = number.end
      return number.value
    }
    let start = place
    var number = 0
    while place < bytes.count {
      let digit = bytes[place] &- 48
      guard digit <= 9 else { break }
      number = number &* 10 &+ Int(digit)
      place += 1
    }
    return place - start <= 18 ? number : nil
  }

  /// A number of one to seven digits, without a nought before others.
  private struct ShortNumber {
    let value: Int
    let end: Int
    let following: UInt8
  }

  /// Returns the number at a place; `nil` if it has more digits or none, or the bytes soon end.
  ///
  /// Eight bytes are looked at together, since a loop over digits ends where nobody can foresee it.
  @inline(__always)
  private func shortNumber(at place: Int) -> ShortNumber? {
    guard place + 8 <= bytes.count else { return nil }
    let word = unsafe bytes.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: place, as: UInt64.self
    ).littleEndian
    // In each byte of a digit its value, 0 to 9; the highest bit of a byte is set from 10 on.
    var digits = word ^ 0x3030_3030_3030_3030
    let others = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    let count = others.trailingZeroBitCount / 8
    guard 1...7 ~= count, digits & 0xFF != 0 || count == 1 else { return nil }
    // Noughts go before the digits; then neighbours are put together, two, four and eight.
    digits <<= UInt64(64 - 8 * count)
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return ShortNumber(
      value: Int((fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF), end: place + count,
      following: UInt8(truncatingIfNeeded: word >> UInt64(8 * count)))
  }

  /// Moves past a field and returns where it stands.
  mutating func field() -> Range<Int> {
    let start = place
    while !isAtEndOfField { place += 1 }
    return start..<place
  }

  /// Returns the field that begins at a place, cut off where it is long.
  func text(at start: Int) -> String {
    var scanner = self
    scanner.place = start
    let range = scanner.field()
    return String(decoding: bytes[range.prefix(60)], as: UTF8.self)
  }

  /// Returns what is wrong at a place of the line in which the scanner stands.
  func error(_ problem: LineProblem) -> EdgeListError {
    // The bytes that continue a character of UTF-8 are 10xxxxxx.
    let characters = bytes[lineStart..<problem.place].count { $0 & 0xC0 != 0x80 }
    return EdgeListError(problem.reason, line: lineCount + 1, column: characters + 1)
  }

  /// Moves past blanks and tabs.
  @inline(__always)
  mutating func skipBlanks() {
    while place < bytes.count, bytes[place].isBlank { place += 1 }
  }

  @inline(__always)
  private mutating func endLine() {
    let isReturn = bytes[place] == Self.carriageReturn
    place += 1
    if isReturn, place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
    lineCount += 1
    lineStart = place
  }
}

/// What is wrong in a line, and at which place of the bytes.
struct LineProblem: Error {
  let reason: EdgeListError.Reason
  let place: Int
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  fileprivate var isListMark: Bool { self == UInt8(ascii: ",") || self == UInt8(ascii: ";") }
}
