/// Some whole lines of a file.
struct Chunk: Sendable {
  /// The lines.
  let bytes: [UInt8]

  /// Whether these are the first lines of the file.
  let isFirst: Bool

  /// Whether there is a line with anything on it.
  var hasLine: Bool {
    var scanner = scanner(hasHeader: false)
    return scanner.findLine()
  }

  /// Returns a scanner that stands after the mark of UTF-8 that a file may begin with, and after its
  /// header if it has one.
  func scanner(hasHeader: Bool, linesBefore: Int = 0) -> LineScanner {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = isFirst && bytes.starts(with: mark) ? mark.count : 0
    var scanner = LineScanner(bytes, from: start, lineCount: linesBefore)
    if isFirst, hasHeader, scanner.findLine() { scanner.skipLine() }
    return scanner
  }
}
