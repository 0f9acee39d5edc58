internal import InputFiles
private import Wording

/// What the first lines of a list of edges tell about all.
struct EdgeListHead {
  /// What divides the fields.
  let separator: FieldSeparator
  /// Whether a comment or the headings say that edges are arrows, or aren't.
  private(set) var isDirected: Bool?
  /// The headings of the columns; empty if there are none.
  private(set) var headings: [String] = []
  /// Whether the first row that isn't a comment holds the headings.
  private(set) var hasHeadingRow = false
  /// How many columns the first row of an edge has.
  private(set) var columnCount = 0
  /// Whether all that is seen are two whole numbers in each line, and perhaps a third number.
  private(set) var hasPlainNumbers = false
  /// What was guessed.
  private(set) var remarks: [FileProblem] = []

  /// Looks at the beginning of a file.
  init(_ text: DecodedText) {
    separator = separatorOfFields(in: text)
    let comments = leadingComments(of: text)
    isDirected = direction(in: comments)
    let samples = sampleRows(of: text, separator)
    if let last = comments.last, let first = samples.first(where: { $0.count > 1 }) {
      let words = fields(of: last, separator)
      if words.count == first.count, areEnds(words) { headings = words }
    }
    if headings.isEmpty, let first = samples.first, isHeading(first, before: samples.dropFirst()) {
      headings = first
      hasHeadingRow = true
      let line = FileProblem(.headingsTaken(first.joined(separator: ", ")), severity: .note)
      remarks.append(line)
    }
    if isDirected == nil, areEnds(headings) { isDirected = true }
    let edges = samples.dropFirst(hasHeadingRow ? 1 : 0).filter { $0.count > 1 }
    columnCount = edges.first?.count ?? 0
    hasPlainNumbers =
      headings.isEmpty && 2...3 ~= columnCount
      && edges.allSatisfy { row in
        row.count == columnCount
          && row.prefix(2).allSatisfy { Int(plain: Array($0.utf8)[...]) != nil }
      }
  }

  /// Returns whether a row holds headings: words for the two ends, or words over numbers.
  private func isHeading(_ row: [String], before rows: ArraySlice<[String]>) -> Bool {
    guard row.count > 1 else { return false }
    if areEnds(row) { return true }
    let following = rows.filter { $0.count == row.count }
    guard !following.isEmpty else { return false }
    func isOverNumbers(_ column: Int) -> Bool {
      !isNumber(row[column]) && following.allSatisfy { isNumber($0[column]) }
    }
    return isOverNumbers(0) && isOverNumbers(1) || row.count > 2 && isOverNumbers(2)
  }
}

/// Returns whether headings begin with words for the first and the second end of an arrow.
private func areEnds(_ headings: [String]) -> Bool {
  let sources: Set = [
    "source", "from", "fromnodeid", "src", "sender", "tail", "källa", "från", "nguồn", "từ",
  ]
  let targets: Set = [
    "target", "to", "tonodeid", "dst", "receiver", "head", "mål", "till", "đích", "đến",
  ]
  return headings.count > 1 && sources.contains(headings[0].lowercased())
    && targets.contains(headings[1].lowercased())
}

private func isNumber(_ text: String) -> Bool {
  Double(number: Array(text.utf8)[...], hasDecimalComma: true) != nil
}

/// Returns what a comment says of directions, as `# Directed graph` does.
private func direction(in comments: [[UInt8]]) -> Bool? {
  for comment in comments {
    let words = String(decoding: comment, as: UTF8.self).lowercased()
      .split { !$0.isLetter }
    if words.contains("undirected") { return false }
    if words.contains("directed") { return true }
  }
  return nil
}

/// Returns the comments before the first row, without their mark.
private func leadingComments(of text: DecodedText) -> [[UInt8]] {
  var comments: [[UInt8]] = []
  for line in text.bytes[text.start...].split(maxSplits: 1000, whereSeparator: \.isLineBreak) {
    guard line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: "%") else { break }
    comments.append(Array(line.dropFirst()))
  }
  return comments
}

/// Returns the first rows, at most 100, as texts.
private func sampleRows(of text: DecodedText, _ separator: FieldSeparator) -> [[String]] {
  var rows = FieldRows(text, separator: separator, comments: EdgeListRows.commentMarks)
  var samples: [[String]] = []
  while samples.count < 100, (try? rows.next()) == true {
    samples.append(rows.fields.indices.map { rows.text(of: $0) })
  }
  return samples
}

private func fields(of line: [UInt8], _ separator: FieldSeparator) -> [String] {
  var rows = FieldRows(line, from: 0, separator: separator)
  guard (try? rows.next()) == true else { return [] }
  return rows.fields.indices.map { rows.text(of: $0) }
}

/// Returns the separator that the first rows show: a tab or a semicolon in one of them, or a comma
/// that isn't a decimal comma, or blanks.
private func separatorOfFields(in text: DecodedText) -> FieldSeparator {
  for mark in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")] {
    let blanks: FieldSeparator = mark == UInt8(ascii: "\t") ? .mark(mark) : .blanks
    let samples = sampleRows(of: text, .mark(mark))
    guard samples.contains(where: { $0.count > 1 }) else { continue }
    if mark == UInt8(ascii: ","), sampleRows(of: text, blanks).allSatisfy(hasDecimalCommas) {
      continue
    }
    return .mark(mark)
  }
  return .blanks
}

/// Returns whether a row that is divided at blanks has three fields and commas in the last alone,
/// where each stands in a number.
private func hasDecimalCommas(_ row: [String]) -> Bool {
  row.count == 3 && isNumber(row[2])
    && !row.prefix(2).contains { $0.utf8.contains(UInt8(ascii: ",")) }
}

extension UInt8 {
  fileprivate var isLineBreak: Bool { self == 0x0A || self == 0x0D }
}
