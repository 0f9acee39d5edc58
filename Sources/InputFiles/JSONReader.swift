private import Wording

/// Reads a JSON file value by value, at any place of it, holding nothing but its bytes.
///
///     var json = try JSONReader(.path("network.json"))
///     try json.enter(.object)
///     while let name = try json.nextName() {
///       if name == "nodes" { … } else { try json.skip() }
///     }
///
/// Whoever enters an object or an array reads or skips each of its values, until there are no more.
/// Whole numbers stay exact, `NaN` and `Infinity` are read as Python writes them, names keep their
/// order, and a name that stands twice is told twice. The language is that of RFC 8259,
/// https://www.rfc-editor.org/rfc/rfc8259; the file may be compressed by gzip.
public struct JSONReader: Sendable {
  /// What a value is.
  public enum Kind: Sendable, Hashable {
    /// Values with names, in braces.
    case object
    /// Values in brackets.
    case array
    /// A text.
    case text
    /// A number.
    case number
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
  }

  /// A place of the file, to which the reading can return.
  public struct Place: Sendable, Hashable {
    var offset: Int
    var depth: Int
    var followsValue: Bool
  }

  /// How deep values may stand within each other.
  public static let depthLimit = 1000

  /// How the file writes its letters.
  public let encoding: TextEncoding
  /// The remark on the first number that is infinite or not a number, which JSON has no words for.
  public internal(set) var nonFiniteNumber: FileProblem?
  /// The remark on the first half of a character that lacks its other half; `�` stands for it.
  public internal(set) var brokenCharacter: FileProblem?
  /// How many bytes the file has.
  public var byteCount: Int { bytes.count }

  let bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  let start: Int
  var offset: Int
  private var depth = 0
  /// Whether a comma must stand before the next value.
  private var followsValue = false

  /// Opens a file, and checks it from its beginning to its end.
  ///
  /// - Parameter source: Where it is.
  /// - Throws: `FileProblem` if it can't be read or isn't well-formed.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(_ source: FileSource) throws(FileProblem) {
    let text = DecodedText(try source.contents())
    encoding = text.encoding
    bytes = text.bytes
    start = text.start
    offset = text.start
    try check()
  }

  /// Where the reading is.
  public var place: Place { Place(offset: offset, depth: depth, followsValue: followsValue) }

  /// Returns to a place.
  ///
  /// - Parameter place: A place of this file.
  public mutating func go(to place: Place) {
    offset = place.offset
    depth = place.depth
    followsValue = place.followsValue
  }

  /// Returns what the next value is.
  ///
  /// - Returns: Its kind.
  /// - Throws: `FileProblem` if there is no value.
  public mutating func kind() throws(FileProblem) -> Kind {
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "N"),
      UInt8(ascii: "I"):
      return .number
    default: throw problem(offset < bytes.count ? .JSON.noValue : .JSON.cutOff)
    }
  }

  /// Enters an object or an array.
  ///
  /// - Parameter expected: What the next value must be.
  /// - Throws: `FileProblem` if it is something else, or stands too deep.
  public mutating func enter(_ expected: Kind) throws(FileProblem) {
    guard try kind() == expected else {
      throw problem(expected == .object ? .JSON.noObject : .JSON.noArray)
    }
    depth += 1
    guard depth <= Self.depthLimit else {
      throw problem(.nestedTooDeeply(limit: Self.depthLimit))
    }
    offset += 1
    followsValue = false
  }

  /// Moves to the next value of the object that was entered.
  ///
  /// - Returns: Its name; `nil` after the last, when the object is left.
  /// - Throws: `FileProblem` where the file isn't well-formed.
  public mutating func nextName() throws(FileProblem) -> String? {
    guard let name = try passName() else { return nil }
    return letters(in: name)
  }

  /// Moves to the next value of the array that was entered.
  ///
  /// - Returns: Whether there is one; after the last, the array is left.
  /// - Throws: `FileProblem` where the file isn't well-formed.
  public mutating func hasNext() throws(FileProblem) -> Bool {
    try hasNext(before: UInt8(ascii: "]"))
  }

  /// Moves past the next name and its colon, and returns where the name is.
  private mutating func passName() throws(FileProblem) -> Range<Int>? {
    guard try hasNext(before: UInt8(ascii: "}")) else { return nil }
    guard current == UInt8(ascii: "\"") else {
      throw problem(offset < bytes.count ? .JSON.noName : .JSON.cutOff)
    }
    let name = try passText()
    skipSpace()
    guard current == UInt8(ascii: ":") else { throw problem(.JSON.noColon) }
    offset += 1
    followsValue = false
    return name
  }

  private mutating func hasNext(before end: UInt8) throws(FileProblem) -> Bool {
    skipSpace()
    if current == end {
      offset += 1
      depth -= 1
      followsValue = true
      return false
    }
    guard followsValue else { return true }
    guard current == UInt8(ascii: ",") else {
      throw problem(offset < bytes.count ? .JSON.noComma : .JSON.cutOff)
    }
    offset += 1
    followsValue = false
    skipSpace()
    guard current != end else { throw problem(.JSON.commaBeforeEnd) }
    return true
  }

  /// Moves past the next value.
  ///
  /// - Throws: `FileProblem` where the file isn't well-formed.
  public mutating func skip() throws(FileProblem) {
    var open: [Kind] = []
    repeat {
      let kind = try kind()
      switch kind {
      case .object, .array:
        try enter(kind)
        open.append(kind)
      case .text: _ = try passText()
      case .number: _ = try passNumber()
      case .boolean, .null: _ = try word()
      }
      while let last = open.last, !(try last == .object ? passName() != nil : hasNext()) {
        open.removeLast()
      }
    } while !open.isEmpty
  }

  /// Checks the whole file, and returns to its beginning.
  private mutating func check() throws(FileProblem) {
    let start = place
    skipSpace()
    guard offset < bytes.count else { throw FileProblem(.JSON.empty) }
    try skip()
    skipSpace()
    guard offset == bytes.count else { throw problem(.JSON.afterEnd) }
    go(to: start)
  }

  /// Returns what stands between a place and that of the reading.
  ///
  /// - Parameter place: The place where it begins.
  /// - Returns: The text without spaces at its ends.
  public func written(since place: Place) -> String {
    let space: (UInt8) -> Bool = { $0 <= 0x20 }
    return String(decoding: bytes[place.offset..<offset].drop(while: space), as: UTF8.self)
  }

  /// Says that a value that was read or skipped may be followed by a comma.
  mutating func endValue(at end: Int) {
    offset = end
    followsValue = true
  }
}
