public import InputFiles
package import Tables
private import Wording

/// Reads matrices in plain text, such as CSV, as spreadsheet programs and R write them.
///
/// Each cell is the strength of the tie from its row to its column; an empty one and 0 are no tie.
/// Names may stand above the columns, beside the rows, or both. Where rows and columns have names in
/// common, or there are as many of them and no names on one side, they are the same nodes; otherwise
/// they are two modes. A matrix that is the same by rows and by columns holds ties without direction.
/// Fields are divided by tabs, semicolons, bars, commas or blanks; numbers may have a decimal comma
/// where commas don't divide fields. Lines that begin with `#` or `%` are comments.
public enum MatrixReader {
  /// Reads a file.
  ///
  /// - Parameter source: The file.
  /// - Returns: One graph.
  /// - Throws: `FileProblem` if a cell isn't a number or the rows differ in length.
  /// - Complexity: O(*n*) time and space for *n* bytes, expected.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let text = DecodedText(try source.contents())
    let separator = FieldSeparator(of: text)
    let labels = try MatrixLabels(text, separator)
    var remarks = [text.encoding.remark].compactMap(\.self)
    var cells = MatrixCells(text, separator, labels)
    let relation = try cells.read()
    if cells.unknownCount > 0 {
      remarks.append(
        FileProblem(.unknownCells(count: cells.unknownCount), severity: .warning))
    }
    let graph = labels.matrices(of: relation).graph(remarks: &remarks)
    return GraphDocument([graph], encoding: text.encoding, remarks: remarks)
  }

  /// Reads a sheet of a workbook.
  ///
  /// - Parameter sheet: The sheet.
  /// - Returns: One graph.
  /// - Throws: `FileProblem` if a cell isn't a number.
  package static func read(_ sheet: Workbook.Sheet) throws(FileProblem) -> GraphDocument {
    func placed(_ problem: FileProblem) -> FileProblem {
      FileProblem(
        problem.message, severity: problem.severity, part: sheet.name, line: problem.line)
    }
    do throws(FileProblem) {
      var document = try read(.bytes(Array(sheet.document.lines.utf8)))
      document.remarks = document.remarks.map(placed)
      return document
    } catch {
      throw placed(error)
    }
  }

  /// Returns whether a file looks like a matrix rather than a list of ties or a table of nodes.
  ///
  /// - Parameter source: The file.
  /// - Returns: Whether its first rows do.
  public static func isMatrix(_ source: FileSource) -> Bool {
    guard let bytes = try? source.prefix(1 << 16) else { return false }
    let text = DecodedText(bytes)
    var rows = FieldRows.samples(of: text, FieldSeparator(of: text))
    if bytes.count == 1 << 16, rows.count < 100 { rows = rows.dropLast() }
    return isMatrix(rows)
  }

  /// Returns whether a table looks like a matrix rather than a list of ties or a table of nodes.
  ///
  /// - Parameter document: The table.
  /// - Returns: Whether its first rows do.
  package static func isMatrix(_ document: TableDocument) -> Bool {
    let columns = document.headings.indices
    let rows = (0..<min(99, document.rowCount)).map { row in
      columns.map { document.text(row: row, column: $0) }
    }
    return isMatrix([document.headings] + rows)
  }

  /// A matrix has nothing but numbers beside its names; and the names are the same on both sides, or
  /// the corner between them is empty, or all numbers are 0 or 1, or it is square with the same
  /// number all along its diagonal.
  private static func isMatrix(_ rows: [[String]]) -> Bool {
    guard let first = rows.first, rows.count > 1, first.count > 1 else { return false }
    let hasNames = first.dropFirst().contains { !$0.isMatrixCell }
    let hasCorner = first[0].isEmpty || hasNames
    let side = rows.dropFirst().map { $0[0] }
    let hasSide = first[0].isEmpty || side.contains { !$0.isMatrixCell }
    let cells = rows.dropFirst(hasCorner ? 1 : 0).flatMap { $0.dropFirst(hasSide ? 1 : 0) }
    guard cells.allSatisfy(\.isMatrixCell), !areEnds(first) else { return false }
    guard hasNames || hasSide else {
      return rows.count >= 3 && cells.contains("0") && hasEvenDiagonal(rows)
    }
    if first[0].isEmpty || first.dropFirst().elementsEqual(side) { return true }
    if !hasSide { return hasEvenDiagonal(Array(rows.dropFirst())) }
    return first.count > 2 && cells.allSatisfy { ["", "0", "1"].contains($0) }
  }

  /// Whether there are as many rows as columns, and the same stands all along the diagonal.
  private static func hasEvenDiagonal(_ rows: [[String]]) -> Bool {
    rows.allSatisfy { $0.count == rows.count }
      && rows.indices.allSatisfy { rows[$0][$0] == rows[0][0] }
  }
}

extension TableDocument {
  /// The table as text, each row in the line of its number, so that decimal commas are understood.
  fileprivate var lines: String {
    func line(_ cells: [String]) -> String {
      cells.map(\.quoted).joined(separator: "\t")
    }
    var lines = [String](repeating: "", count: headingRow - 1) + [line(headings)]
    for row in 0..<rowCount {
      lines += [String](repeating: "", count: number(ofRow: row) - lines.count - 1)
      lines.append(line(headings.indices.map { text(row: row, column: $0) }))
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// The text in quotation marks, those within it doubled.
  var quoted: String { "\"\(replacing("\"", with: "\"\""))\"" }

  /// Whether the text may stand in a cell of a matrix.
  var isMatrixCell: Bool { isEmpty || isNumber || unknownMarks.contains(lowercased()) }
}
