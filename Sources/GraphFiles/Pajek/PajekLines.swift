internal import InputFiles
internal import Wording

/// The lines of a Pajek file, without comments and empty lines.
struct PajekLines {
  let file: DecodedText
  private var place: Int

  /// The lines of comment since ``forgetComments()``, without their `%`.
  private(set) var comments: [Range<Int>] = []

  init(_ file: DecodedText) {
    self.file = file
    place = file.start
  }

  mutating func forgetComments() { comments.removeAll(keepingCapacity: true) }

  /// Moves to the next line that says something, and returns it from its first to its last letter.
  mutating func next() throws(FileProblem) -> PajekLine? {
    while let line = nextLine() {
      guard let first = line.first else { continue }
      if file.bytes[first] == UInt8(ascii: "%") {
        comments.append((first + 1)..<line.upperBound)
      } else if file.bytes[line].starts(with: "/*".utf8) {
        try skipComment(at: first)
      } else {
        return PajekLine(file, line)
      }
    }
    return nil
  }

  /// The next line without blanks at its ends, which may be empty.
  private mutating func nextLine() -> Range<Int>? {
    let (line, next) = file.bytes.span.line(at: place)
    guard let line else { return nil }
    place = next
    return line
  }

  /// Moves past a comment of several lines.
  private mutating func skipComment(at start: Int) throws(FileProblem) {
    place = start + 2
    while place + 1 < file.bytes.count {
      place += 1
      if file.bytes[place] == UInt8(ascii: "/"), file.bytes[place - 1] == UInt8(ascii: "*") {
        place += 1
        return
      }
    }
    throw FileProblem(.Pajek.openComment, at: start, in: file)
  }
}

extension Span<UInt8> {
  /// Returns the line that begins at a place, without blanks at its ends, and where the next one
  /// begins; no line at the end of the file.
  fileprivate func line(at place: Int) -> (line: Range<Int>?, next: Int) {
    var start = place
    guard start < count else { return (nil, start) }
    var end = start
    while end < count, !self[end].isLineEnd { end += 1 }
    let next = end + 1
    while start < end, self[start].isSpaceOrLineEnd { start += 1 }
    while start < end, self[end - 1].isSpaceOrLineEnd { end -= 1 }
    return (start..<end, next)
  }
}
