/// How long names are set in the few lines of a node.
enum NameWrapping {
  /// Returns a name in lines.
  ///
  /// Lines break between words, but not at spaces that forbid it, after hyphens that the name has,
  /// and at the joints of long compound words, where a hyphen is added. What doesn't fit ends in an
  /// ellipsis; the whole name stands in the tooltip.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - width: The number of letters that a line should hold.
  ///   - maximumLineCount: The greatest number of lines.
  /// - Returns: The lines, at least one.
  static func lines(
    of name: String, width: Int = 19, maximumLineCount: Int = 4
  ) -> [String] {
    var lines: [String] = []
    // What no line is left for isn't looked at, however long the name.
    let longest = width * (maximumLineCount + 2)
    for word in name.split(whereSeparator: isBreak) where lines.count <= maximumLineCount {
      for piece in pieces(of: word.prefix(longest), width: width) {
        if let line = lines.last, line.count + piece.separator.count + piece.text.count <= width {
          lines[lines.count - 1] = line + piece.separator + piece.text
        } else {
          if piece.needsHyphen, let line = lines.last { lines[lines.count - 1] = line + "-" }
          lines.append(piece.text)
        }
      }
    }
    guard lines.count > maximumLineCount else { return lines.isEmpty ? [name] : lines }
    lines.removeSubrange(maximumLineCount...)
    lines[maximumLineCount - 1] += "…"
    return lines
  }

  /// Returns a name in lines that are no wider than there is room for.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - room: How wide a line may be, in points.
  ///   - size: The size of the letters, in points.
  ///   - maximumLineCount: The greatest number of lines.
  /// - Returns: The lines, at least one.
  static func lines(
    of name: String, room: Double, size: Double, maximumLineCount: Int = 4
  ) -> [String] {
    func fits(_ lines: [String]) -> Bool {
      lines.allSatisfy { Double(LetterWidths.room(for: $0, size: size)) <= room }
    }
    let widest = Int(room / size * 2.2)
    let widths = stride(from: widest, through: 5, by: -1)
    return widths.lazy.map { lines(of: name, width: $0, maximumLineCount: maximumLineCount) }
      .first(where: fits) ?? lines(of: name, width: 5, maximumLineCount: maximumLineCount)
  }

  private static func isBreak(_ letter: Character) -> Bool {
    letter.isWhitespace && letter != noBreakSpace
  }

  /// The space at which no line ends.
  static let noBreakSpace: Character = "\u{A0}"

  private struct Piece {
    var text: String
    /// What joins it to the piece before, on the same line.
    var separator: String
    /// Whether a line that ends before it ends in a hyphen of ours.
    var needsHyphen: Bool
  }

  /// A word, cut where a line may end within it.
  private static func pieces(of word: Substring, width: Int) -> [Piece] {
    guard word.count > width else {
      return [Piece(text: String(word), separator: " ", needsHyphen: false)]
    }
    var pieces: [Piece] = []
    for part in hyphenated(word) {
      let isFirst = pieces.isEmpty
      for (index, text) in compounds(of: part, width: width).enumerated() {
        let isJoint = index > 0
        pieces.append(
          Piece(
            text: text, separator: isFirst && !isJoint ? " " : "", needsHyphen: isJoint))
      }
    }
    return pieces
  }

  /// The parts of a word, each but the last with its hyphen.
  private static func hyphenated(_ word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = word
    while let hyphen = rest.dropLast().firstIndex(of: "-") {
      let next = rest.index(after: hyphen)
      parts.append(rest[..<next])
      rest = rest[next...]
    }
    return parts + [rest]
  }

  /// The parts of a long compound word: at the joint nearest to its middle, else at the width.
  private static func compounds(of word: Substring, width: Int) -> [String] {
    var parts: [String] = []
    var rest = word
    while rest.count > width {
      let letters = Array(rest)
      let joint =
        joints.compactMap { ending -> Int? in
          guard let range = rest.lowercased().firstRange(of: ending) else { return nil }
          let lowercased = rest.lowercased()
          let place = lowercased.distance(from: lowercased.startIndex, to: range.lowerBound)
          return place >= 4 && place <= width - 1 && letters.count - place >= 4 ? place : nil
        }.max() ?? (width - 1)
      parts.append(String(letters[..<joint]))
      rest = rest.dropFirst(joint)
    }
    return parts + [String(rest)]
  }

  /// What the last part of long Swedish names begins with.
  private static let joints = [
    "förvaltning", "styrelse", "byggnad", "nämnd", "universitet", "myndighet", "departement",
    "organisation", "kommitté", "förbund", "förening", "samarbet", "utveckling", "kontor",
    "verket", "verk", "bolag", "centrum", "gymnasie", "skola", "högskola", "partnerskap",
    "institut", "avdelning", "fullmäktige", "ambassad", "projekt", "utbildning",
  ]
}
