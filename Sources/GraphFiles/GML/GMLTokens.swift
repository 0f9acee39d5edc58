internal import InputFiles
internal import Wording

/// The words, texts and brackets of a file in GML, one after the other.
struct GMLTokens {
  /// A part of the file and where it stands, counted in bytes.
  enum Token {
    /// A name, a number or another word without quotation marks.
    case word(Range<Int>)
    /// A text, without its quotation marks.
    case text(Range<Int>)
    /// `[`
    case open(Int)
    /// `]`
    case close(Int)
    /// The end of the file.
    case end(Int)

    /// Where it begins.
    var start: Int {
      switch self {
      case .word(let range): range.lowerBound
      case .text(let range): range.lowerBound - 1
      case .open(let offset), .close(let offset), .end(let offset): offset
      }
    }
  }

  let file: DecodedText
  private var place: Int

  init(_ file: DecodedText) {
    self.file = file
    place = file.start
  }

  /// Reads the next part.
  mutating func next() throws(FileProblem) -> Token {
    let start = endOfBlanks
    guard start < file.bytes.count else { return .end(start) }
    place = start + 1
    switch file.bytes[start] {
    case UInt8(ascii: "["): return .open(start)
    case UInt8(ascii: "]"): return .close(start)
    case UInt8(ascii: "\""):
      let end = end(from: place) { $0 == UInt8(ascii: "\"") }
      guard end < file.bytes.count else { throw problem(.GML.openText, at: start) }
      place = end + 1
      return .text((start + 1)..<end)
    default:
      place = end(from: place) { $0.endsWord }
      return .word(start..<place)
    }
  }

  /// The number that a word is; `nil` if it is none.
  func number(in range: Range<Int>) -> AttributeValue? {
    let bytes = file.bytes[range]
    if let whole = Int(decimal: bytes) { return .integer(whole) }
    if let number = Double(decimal: bytes) {
      // A number of too many digits stays as it is written, rather than become another.
      let isKept = number.isFinite && !bytes.allSatisfy { $0.isDigit || $0.isSign }
      return isKept ? .real(number) : nil
    }
    switch letters(in: range).lowercased() {
    case "nan", "+nan", "-nan": return .real(.nan)
    case "inf", "+inf", "infinity", "+infinity": return .real(.infinity)
    case "-inf", "-infinity": return .real(-.infinity)
    default: return nil
    }
  }

  /// The letters of a word.
  func letters(in range: Range<Int>) -> String {
    String(decoding: file.bytes[range], as: UTF8.self)
  }

  /// The letters of a text, with its entities resolved.
  func text(in range: Range<Int>) -> String {
    CharacterEntities.resolve(file.bytes[range])
  }

  /// A problem at a place.
  func problem(_ message: Text, at offset: Int) -> FileProblem {
    FileProblem(message, at: offset, in: file)
  }

  /// Where the next part begins, past blanks and lines that begin with `#`.
  private var endOfBlanks: Int {
    var isAtLineStart = place == file.start
    var place = place
    let bytes = file.bytes.span
    while place < bytes.count {
      if isAtLineStart, bytes[place] == UInt8(ascii: "#") {
        place = end(from: place, of: \.isLineEnd)
      } else if bytes[place].isSpaceOrLineEnd {
        if bytes[place].isLineEnd { isAtLineStart = true }
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// Where the first byte of a sort stands; the end of the file if there is none.
  @inline(__always)
  private func end(from start: Int, of isEnd: (UInt8) -> Bool) -> Int {
    let bytes = file.bytes.span
    var place = start
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return place
  }
}

extension UInt8 {
  /// Whether a word of GML ends before this.
  @inline(__always)
  fileprivate var endsWord: Bool {
    isSpaceOrLineEnd || self == UInt8(ascii: "[") || self == UInt8(ascii: "]")
      || self == UInt8(ascii: "\"")
  }
}
