/// Writes tables as CSV.
public enum CSVWriter {
  /// Returns rows as a CSV text, which ``CSVReader`` reads back cell for cell.
  ///
  /// - Parameters:
  ///   - rows: The rows, the headings first.
  ///   - separator: What divides the cells.
  ///   - lineBreak: What ends each row.
  /// - Returns: The text; a cell stands in quotation marks only where it has to.
  public static func text(
    of rows: [[String]], separator: CSVSeparator = .comma, lineBreak: String = "\n"
  ) -> String {
    let separator = String(UnicodeScalar(separator.rawValue))
    return rows.map { row in
      row == [""] ? "\"\"" : row.map(quotedIfNeeded).joined(separator: separator)
    }.map { $0 + lineBreak }.joined()
  }

  /// Every separator is quoted, not only the one in use, so that a reader can't take a heading such
  /// as `a;b` for two.
  private static func quotedIfNeeded(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x0A, 0x0D, 0x2C, 0x3B, 0x09].contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
