internal import InputFiles
internal import Wording

/// Remarks on a file of text, each made once however often it holds.
struct RemarkCollector {
  private struct Entry {
    var severity: FileProblem.Severity
    var offset: Int?
    var count = 1
  }

  private var entries: [Text: Entry] = [:]

  /// Makes a remark on a place, counted in bytes, or on the file as a whole.
  ///
  /// The text must not vary with what the file holds, so that a large file has few remarks.
  mutating func add(_ text: Text, severity: FileProblem.Severity = .warning, at offset: Int?) {
    entries[text, default: Entry(severity: severity, offset: offset, count: 0)].count += 1
  }

  /// Returns the remarks in the order of the file.
  func problems(in text: DecodedText) -> [FileProblem] {
    let sorted = entries.sorted {
      ($0.value.offset ?? -1, $0.key.english) < ($1.value.offset ?? -1, $1.key.english)
    }
    return [text.encoding.remark].compactMap(\.self)
      + sorted.map { remark, entry in
        let message =
          entry.count == 1 ? remark : .standsInMoreRows(entry.count - 1, remark)
        return entry.offset.map {
          FileProblem(message, severity: entry.severity, at: $0, in: text)
        } ?? FileProblem(message, severity: entry.severity)
      }
  }
}

extension FileProblem {
  /// Makes a problem at a place, counted in bytes.
  init(_ message: Text, severity: Severity = .error, at offset: Int, in text: DecodedText) {
    var line = 1
    var lineStart = text.start
    var place = text.start
    let bytes = text.bytes.span
    let end = min(offset, bytes.count)
    while place < end {
      let isReturn = bytes[place] == 0x0D
      if isReturn || bytes[place] == 0x0A {
        if isReturn, place + 1 < end, bytes[place + 1] == 0x0A { place += 1 }
        line += 1
        lineStart = place + 1
      }
      place += 1
    }
    // The bytes that continue a character of UTF-8 are 10xxxxxx.
    var column = 1
    for place in lineStart..<max(lineStart, end) where bytes[place] & 0xC0 != 0x80 { column += 1 }
    self.init(message, severity: severity, line: line, column: column)
  }
}
