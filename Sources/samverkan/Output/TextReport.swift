import Assessment
import Partnerships
import Tables
import Wording

/// Result tables as plain text, for a terminal or a mail.
struct TextReport {
  var tables: [ResultTable]
  var language: Language

  /// The whole text: what it is about, then every table with its notes.
  func contents(of network: Network, view: View) -> String {
    var lines: [String] = []
    if let title = network.information.title { lines.append(title) }
    lines.append(view.description(of: network)[language].capitalizedFirst)
    if network.information.isFictitious { lines.append(Text.fictitious[language]) }
    for table in tables {
      lines.append("")
      lines += self.lines(of: table)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of table: ResultTable) -> [String] {
    let rows = table.rows.map { $0.map { $0.formatted(in: language) } }
    let widths = table.headings.indices.map { column in
      ([table.headings] + rows).map { $0[column].count }.max() ?? 0
    }
    let figures = table.headings.indices.map { column in
      !table.rows.isEmpty && table.rows.allSatisfy { $0[column].isFigure }
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - cells[column].count)
        return figures[column] ? padding + cells[column] : cells[column] + padding
      }
      return padded.joined(separator: "  ").trimmingEnd
    }
    let title = [table.title, String(repeating: "-", count: table.title.count)]
    let body = rows.isEmpty ? [Text.nothingHere[language]] : [line(table.headings)] + rows.map(line)
    return title + body + table.notes
  }
}

extension ResultTable {
  /// The table as CSV, for programs: commas, decimal points, figures in full.
  var csv: String { CSVWriter.text(of: [headings] + rows.map { $0.map(\.plain) }) }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text without the spaces at its end.
  fileprivate var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
