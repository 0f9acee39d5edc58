/// How a text file writes its letters.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// UTF-16, low byte first, with or without a byte order mark.
  case utf16LittleEndian
  /// UTF-16, high byte first, with or without a byte order mark.
  case utf16BigEndian
  /// UTF-32, low byte first, with or without a byte order mark.
  case utf32LittleEndian
  /// UTF-32, high byte first, with or without a byte order mark.
  case utf32BigEndian
  /// Windows-1252, which older Excel writes in western Europe.
  case windows1252

  /// Finds an encoding of eight bits by a name that XML files give it.
  ///
  /// - Parameter name: The name, in any case.
  init?(name: String) {
    let names = [
      "windows-1252", "cp1252", "cp-1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1",
    ]
    guard names.contains(name.lowercased()) else { return nil }
    self = .windows1252
  }

  /// Finds the encoding of 16 bits by the first letters of an XML file, a byte order mark or `<`.
  ///
  /// - Parameter bytes: How the file begins.
  init?(beginningOfXML bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 0x3C]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Finds an encoding of 32 bits by a byte order mark, or by a first letter of western text.
  ///
  /// - Parameter bytes: How the file begins.
  init?(beginningOfUTF32 bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || (bytes[0] != 0 && bytes[1...3] == [0, 0, 0]) {
      self = .utf32LittleEndian
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) || (bytes[3] != 0 && bytes[...2] == [0, 0, 0])
    {
      self = .utf32BigEndian
    } else {
      return nil
    }
  }

  /// The letter that each of the 256 bytes stands for, −1 where one stands for none; `nil` where a
  /// letter may take several bytes.
  var lettersOfBytes: [Int32]? {
    guard self == .windows1252 else { return nil }
    return (0..<256).map { byte in
      guard 0x80..<0xA0 ~= byte else { return Int32(byte) }
      let letter = windows1252Specials[byte - 0x80].unicodeScalars.first
      return letter == "\u{FFFD}" ? -1 : Int32(letter?.value ?? 0)
    }
  }
}

/// A file's text as UTF-8, and how it was written.
package struct DecodedText: Sendable {
  /// How the file writes its letters.
  package var encoding: TextEncoding
  /// Well-formed UTF-8; `�` stands where the file isn't well-formed.
  package var bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  package var start = 0

  /// Decodes a file by its byte order mark, by its pattern of zero bytes, as UTF-8 if it is
  /// well-formed, and as Windows-1252 otherwise.
  ///
  /// - Parameter file: The content of the file.
  package init(_ file: [UInt8]) {
    if let encoding = TextEncoding(beginningOfUTF32: file) {
      self.init(file, utf32: encoding)
    } else if let mark = ByteOrderMark(file), mark.encoding != .utf8 {
      self.init(file.dropFirst(2), utf16: mark.encoding)
    } else if let encoding = patternOfZeros(in: file) {
      self.init(file[...], utf16: encoding)
    } else {
      self.init(eightBit: file, isMarked: ByteOrderMark(file) != nil)
    }
  }

  private init(_ file: [UInt8], utf32 encoding: TextEncoding) {
    let isLittle = encoding == .utf32LittleEndian
    var letters = String.UnicodeScalarView()
    for place in stride(from: 0, to: file.count - 3, by: 4) {
      let unit = file[place..<place + 4]
      let ordered = isLittle ? Array(unit.reversed()) : Array(unit)
      let number = ordered.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
      if place > 0 || number != 0xFEFF { letters.append(Unicode.Scalar(number) ?? "\u{FFFD}") }
    }
    self.init(encoding: encoding, bytes: Array(String(letters).utf8))
    if !file.count.isMultiple(of: 4) { bytes += replacement }
  }

  private init(_ file: ArraySlice<UInt8>, utf16 encoding: TextEncoding) {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    let units = stride(from: file.startIndex, to: file.endIndex - 1, by: 2).map {
      UInt16(file[$0 + low]) | UInt16(file[$0 + 1 - low]) << 8
    }
    self.encoding = encoding
    bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    if !file.count.isMultiple(of: 2) { bytes += replacement }
  }

  private init(eightBit file: [UInt8], isMarked: Bool) {
    if (try? UTF8Span(validating: file.span)) != nil {
      self.init(encoding: .utf8, bytes: file, start: isMarked ? 3 : 0)
      return
    }
    let repaired = String(decoding: file, as: UTF8.self)
    if isMarked || hasMoreLettersThanLosses(repaired) {
      self.init(encoding: .utf8, bytes: Array(repaired.utf8), start: isMarked ? 3 : 0)
    } else {
      self.init(encoding: .windows1252, bytes: fromWindows1252(file))
    }
  }

  private init(encoding: TextEncoding, bytes: [UInt8], start: Int = 0) {
    self.encoding = encoding
    self.bytes = bytes
    self.start = start
  }
}

private struct ByteOrderMark {
  let encoding: TextEncoding

  init?(_ file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8
    } else if file.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
    } else if file.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      return nil
    }
  }
}

private let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

/// Returns the kind of UTF-16 that a file without a mark looks like: in western text at least every
/// other unit has a zero for its high byte, and none has one for its low byte.
private func patternOfZeros(in file: [UInt8]) -> TextEncoding? {
  let pairs = min(file.count, 4096) / 2
  var zeros = [0, 0]
  for index in 0..<(2 * pairs) where file[index] == 0 { zeros[index % 2] += 1 }
  guard pairs >= 2 else { return nil }
  if zeros[0] == 0, 2 * zeros[1] >= pairs { return .utf16LittleEndian }
  if zeros[1] == 0, 2 * zeros[0] >= pairs { return .utf16BigEndian }
  return nil
}

/// Returns whether a text is damaged UTF-8 rather than Windows-1252: the latter hardly ever forms a
/// well-formed sequence of several bytes.
private func hasMoreLettersThanLosses(_ repaired: String) -> Bool {
  var balance = 0
  for scalar in repaired.unicodeScalars where !scalar.isASCII {
    balance += scalar == "\u{FFFD}" ? -1 : 1
  }
  return balance > 0
}

private func fromWindows1252(_ file: [UInt8]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(file.count + file.count / 8)
  for byte in file {
    switch byte {
    case ..<0x80: bytes.append(byte)
    case 0x80..<0xA0: bytes += windows1252Specials[Int(byte) - 0x80].utf8
    default: bytes += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
    }
  }
  return bytes
}

/// The characters 0x80 to 0x9F, `�` for the five that aren't assigned.
private let windows1252Specials = [
  "€", "�", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "�", "Ž", "�",
  "�", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "�", "ž", "Ÿ",
]
