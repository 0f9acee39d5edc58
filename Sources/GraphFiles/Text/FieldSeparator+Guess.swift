internal import InputFiles

extension FieldSeparator {
  /// Finds the separator that the first rows show.
  ///
  /// It is a tab, a semicolon, a bar or a comma, whichever most rows have outside quotation marks,
  /// and blanks if none has one. A comma that stands in numbers alone is a decimal comma.
  init(of text: DecodedText) {
    let counts = rowCounts(of: marks, in: text)
    let most = counts.max() ?? 0
    guard most > 0, let index = counts.firstIndex(of: most) else {
      self = .blanks
      return
    }
    let hasOnlyDecimalCommas =
      marks[index] == UInt8(ascii: ",")
      && FieldRows.samples(of: text, .blanks).allSatisfy(\.hasOnlyDecimalCommas)
    self = hasOnlyDecimalCommas ? .blanks : .mark(marks[index])
  }
}

private let marks = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: ",")]

/// Returns how many of the first rows, at most 100, have each mark between texts.
private func rowCounts(of marks: [UInt8], in text: DecodedText) -> [Int] {
  var counts = [Int](repeating: 0, count: marks.count)
  var isFound = [Bool](repeating: false, count: marks.count)
  var rowCount = 0
  var isQuoted = false
  var isComment = false
  var isAtStart = true
  var hasText = false
  for byte in text.bytes[text.start...] {
    guard rowCount < 100 else { break }
    if isAtStart { isComment = FieldRows.commentMarks.contains(byte) }
    isAtStart = (byte == 0x0A || byte == 0x0D) && (isComment || !isQuoted)
    if isAtStart {
      rowCount += 1
      isFound = isFound.map { _ in false }
      hasText = false
    } else if isComment {
      continue
    } else if byte == UInt8(ascii: "\"") {
      isQuoted.toggle()
      hasText = true
    } else if !isQuoted, let index = marks.firstIndex(of: byte), !isFound[index],
      hasText || byte != 0x09
    {
      isFound[index] = true
      counts[index] += 1
    } else if byte > 0x20 {
      hasText = true
    }
  }
  return counts
}

extension FieldRows {
  /// What comments begin with in lists and matrices.
  static let commentMarks = [UInt8(ascii: "#"), UInt8(ascii: "%")]

  /// Returns the first rows of a text, at most 100 with at most 1000 fields each, as texts.
  static func samples(of text: DecodedText, _ separator: FieldSeparator) -> [[String]] {
    var rows = FieldRows(text, separator: separator, comments: commentMarks)
    var samples: [[String]] = []
    while samples.count < 100, (try? rows.next()) == true {
      samples.append(rows.fields.prefix(1000).map { rows.text(of: $0) })
    }
    return samples
  }
}

extension [String] {
  /// Whether this row has three fields at least, and commas only in numbers after the second.
  fileprivate var hasOnlyDecimalCommas: Bool {
    count >= 3
      && indices.allSatisfy { field in
        !self[field].utf8.contains(UInt8(ascii: ",")) || field > 1 && self[field].isNumber
      }
  }
}

extension String {
  /// Whether the text is a number, with a decimal point or a decimal comma.
  var isNumber: Bool { Double(number: Array(utf8)[...], hasDecimalComma: true) != nil }
}
