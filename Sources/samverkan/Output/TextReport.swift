import Assessment
import Partnerships
import Wording

/// Result tables as plain text, for a terminal or a mail.
struct TextReport {
  var tables: [ResultTable]
  var language: Language

  /// The whole text: what it is about, then every table with its notes.
  func contents(of network: Network) -> String {
    var lines: [String] = []
    if let title = network.title(in: language) { lines += [title, ""] }
    lines += tables.map(self.lines).joined(separator: [""])
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of table: ResultTable) -> [String] {
    // A table of few columns has room for long ones.
    let widestColumn = table.headings.count <= 3 ? 72 : 40
    let shown = table.rows.prefix(table.leadingRows ?? .max)
    let rows = ([table.headings] + shown.map { $0.map { $0.formatted(in: language) } })
      .map { $0.map { Self.broken($0, into: widestColumn) } }
    let columns = table.headings.indices
    let widths = columns.map { column in
      rows.flatMap { $0[column] }.map(\.count).max() ?? 0
    }
    let figures = columns.map { column in table.rows.allSatisfy { $0[column].isFigure } }
    let body = rows.flatMap { row in
      (0..<(row.map(\.count).max() ?? 0)).map { line in
        columns.map { column in
          let text = line < row[column].count ? row[column][line] : ""
          let padding = String(repeating: " ", count: widths[column] - text.count)
          return figures[column] ? padding + text : text + padding
        }.joined(separator: "  ").trimmingEnd
      }
    }
    let hidden = table.rows.count - shown.count
    return [table.title, String(repeating: "-", count: table.title.count)]
      + (table.rows.isEmpty ? [Text.nothingHere[language]] : body)
      + (hidden > 0 ? [Text.moreRows(hidden)[language]] : []) + table.notes.map(\.sentence)
  }

  /// A text as lines of at most that width, broken between words where there are any.
  private static func broken(_ text: String, into width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if !line.isEmpty && line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}

extension Network {
  /// The title in a language; the network's own where it has none in that.
  func title(in language: Language) -> String? {
    information.titles[language.rawValue] ?? information.title
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
