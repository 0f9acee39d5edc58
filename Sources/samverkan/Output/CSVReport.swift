import Assessment
import Partnerships
import Tables

/// Result tables as CSV, one after the other with an empty line between.
struct CSVReport {
  var tables: [ResultTable]

  /// Whether it is written as Excel reads it in Swedish and Vietnamese: semicolons, decimal commas.
  ///
  /// Else it has commas and decimal points, as programs read it.
  var hasDecimalComma: Bool

  /// The whole text; of a fictitious network a last column says so in every row.
  func contents(of network: Network) -> String {
    let texts = tables.map { table in
      let cells = table.plainRows(decimalMark: hasDecimalComma ? "," : ".")
      let marks = ["fictitious"] + table.rows.map { _ in "yes" }
      let rows = network.information.isFictitious ? zip(cells, marks).map { $0 + [$1] } : cells
      return CSVWriter.text(
        of: rows, separator: hasDecimalComma ? .semicolon : .comma, lineBreak: lineBreak)
    }
    // Without the mark Excel takes UTF-8 for Windows-1252.
    return (hasDecimalComma ? "\u{FEFF}" : "") + texts.joined(separator: lineBreak)
  }

  private var lineBreak: String { hasDecimalComma ? "\r\n" : "\n" }
}
