internal import InputFiles
internal import Wording

/// The words before the data, which blanks, line breaks, commas and equal signs divide.
struct DLWords {
  /// A word, and whether a colon follows.
  struct Word {
    var text: String
    var isQuoted = false
    var hasColon = false
    var line: Int
    var column: Int

    /// The word in small letters; empty if it stands in quotation marks.
    var keyword: String { isQuoted ? "" : text.lowercased() }

    func problem(_ message: Text) -> FileProblem {
      FileProblem(message, line: line, column: column)
    }
  }

  private var rows: FieldRows
  /// The words of the row that are still to come, the next one last.
  private var coming: [Word] = []
  /// Where each of them ends.
  private var ends: [Int] = []
  /// Where the word that was last returned ends, and its line.
  private var end: (place: Int, line: Int)

  init(_ text: DecodedText) {
    rows = FieldRows(text, separator: .blanksOrCommaOrEqualSign)
    end = (text.start, 1)
  }

  /// How many bytes the file has.
  var byteCount: Int { rows.bytes.count }

  /// What follows the word that was last returned.
  var rest: FieldRows {
    FieldRows(rows.bytes, from: end.place, line: end.line, separator: .blanksOrComma)
  }

  /// Returns the next word; `nil` at the end.
  mutating func next() throws(FileProblem) -> Word? {
    guard let word = try peek() else { return nil }
    coming.removeLast()
    end = (ends.removeLast(), word.line)
    return word
  }

  /// Returns the next word without moving past it; `nil` at the end.
  mutating func peek() throws(FileProblem) -> Word? {
    while coming.isEmpty {
      guard try rows.next() else { return nil }
      for field in rows.fields.indices { addWords(of: field) }
      coming.reverse()
      ends.reverse()
    }
    return coming.last
  }

  /// Cuts a field after a colon that follows one of the words of the language.
  private mutating func addWords(of field: Int) {
    let stretch = rows.fields[field]
    let text = rows.text(of: field)
    let column = rows.column(of: field)
    let colon = stretch.isQuoted ? nil : rows.bytes(of: field).firstIndex(of: UInt8(ascii: ":"))
    let name = String(decoding: rows.bytes[stretch.start..<(colon ?? stretch.start)], as: UTF8.self)
    guard let colon, ["data", "labels", "embedded"].contains(name.lowercased()) else {
      coming.append(
        Word(text: text, isQuoted: stretch.isQuoted, line: rows.line, column: column))
      ends.append(stretch.isQuoted ? stretch.end + 1 : stretch.end)
      return
    }
    coming.append(Word(text: name, hasColon: true, line: rows.line, column: column))
    ends.append(colon + 1)
    guard colon + 1 < stretch.end else { return }
    let following = String(decoding: rows.bytes[(colon + 1)..<stretch.end], as: UTF8.self)
    coming.append(
      Word(text: following, line: rows.line, column: column + colon + 1 - stretch.start))
    ends.append(stretch.end)
  }
}
