/// What divides the cells of a row.
public enum CSVSeparator: UInt8, Sendable, Hashable, CaseIterable {
  /// A comma.
  case comma = 0x2C
  /// A semicolon, which Excel writes where the decimal mark is a comma.
  case semicolon = 0x3B
  /// A tab.
  case tab = 0x09

  /// Finds the separator that a text uses.
  ///
  /// Excel's first line `sep=;` decides where there is one; otherwise the separator that stands most
  /// often in the first row that isn't blank, outside quotation marks, and the comma where none does.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - start: Where it begins; moved past the line `sep=;`.
  init(of bytes: [UInt8], start: inout Int) {
    if let (separator, end) = Self.statement(in: bytes, at: start) {
      self = separator
      start = end
    } else {
      self = Self.mostFrequent(in: bytes, from: start)
    }
  }

  private static func statement(in bytes: [UInt8], at start: Int) -> (CSVSeparator, end: Int)? {
    guard bytes.count > start + 4, bytes[start..<(start + 4)].elementsEqual("sep=".utf8),
      let separator = CSVSeparator(rawValue: bytes[start + 4])
    else { return nil }
    var end = start + 5
    guard end == bytes.count || isLineBreak(bytes[end]) else { return nil }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { end += 1 }
    return (separator, min(end + 1, bytes.count))
  }

  private static func mostFrequent(in bytes: [UInt8], from start: Int) -> CSVSeparator {
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasText = false
    for byte in bytes[start...].prefix(CSVReader.cellLimit) {
      if byte == CSVParser.quote {
        isQuoted.toggle()
      } else if !isQuoted, let index = allCases.firstIndex(where: { $0.rawValue == byte }) {
        counts[index] += 1
      } else if isLineBreak(byte), !isQuoted, hasText {
        break
      }
      hasText = hasText || byte > 0x20
    }
    let most = counts.max() ?? 0
    return allCases[counts.firstIndex(of: most) ?? 0]
  }
}

func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
