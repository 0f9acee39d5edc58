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
    separator = FieldSeparator(of: text)
    let comments = leadingComments(of: text)
    isDirected = direction(in: comments)
    let samples = FieldRows.samples(of: text, separator)
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
      !row[column].isNumber && following.allSatisfy { $0[column].isNumber }
    }
    return isOverNumbers(0) && isOverNumbers(1) || row.count > 2 && isOverNumbers(2)
  }
}

/// Returns whether headings begin with words for the first and the second end of an arrow.
func areEnds(_ headings: [String]) -> Bool {
  let sources: Set = [
    "source", "from", "fromnodeid", "src", "sender", "tail", "källa", "från", "nguồn", "từ",
  ]
  let targets: Set = [
    "target", "to", "tonodeid", "dst", "receiver", "head", "mål", "till", "đích", "đến",
  ]
  return headings.count > 1 && sources.contains(headings[0].lowercased())
    && targets.contains(headings[1].lowercased())
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

private func fields(of line: [UInt8], _ separator: FieldSeparator) -> [String] {
  var rows = FieldRows(line, from: 0, separator: separator)
  guard (try? rows.next()) == true else { return [] }
  return rows.fields.indices.map { rows.text(of: $0) }
}

extension UInt8 {
  fileprivate var isLineBreak: Bool { self == 0x0A || self == 0x0D }
}
