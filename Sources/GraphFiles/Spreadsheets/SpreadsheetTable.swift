internal import InputFiles
internal import Tables
internal import Wording

/// A table of nodes, edges or groups, with its headings wherever they stand.
struct SpreadsheetTable {
  /// The sheet; `nil` for a file of one table.
  let part: String?
  /// The headings of the columns.
  let headings: [String]
  private let document: TableDocument
  private let firstRow: Int

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - document: The cells.
  ///   - part: The sheet.
  ///   - key: A heading that the table has; NodeXL puts headings of groups of columns above it.
  init(_ document: TableDocument, part: String?, key: [String]) {
    self.part = part
    self.document = document
    let keys = key.map { $0.lowercased() }
    if document.rowCount > 0, !document.headings.contains(where: { keys.contains($0.lowercased()) })
    {
      let below = (0..<document.width(ofRow: 0)).map { document.text(row: 0, column: $0) }
      if below.contains(where: { keys.contains($0.lowercased()) }) {
        headings = below
        firstRow = 1
        return
      }
    }
    headings = document.headings
    firstRow = 0
  }

  /// How many rows there are below the headings.
  var rowCount: Int { document.rowCount - firstRow }

  /// Returns the column of a heading.
  func column(_ heading: String) -> Int? { column([heading]) }

  /// Returns the column of the first heading that the table has.
  func column(_ headings: [String]) -> Int? {
    headings.lazy.compactMap { heading in
      self.headings.firstIndex { $0.lowercased() == heading.lowercased() }
    }.first
  }

  /// Returns the text of a cell; nothing if there is no such column.
  func text(_ row: Int, _ column: Int?) -> String {
    column.map { document.text(row: row + firstRow, column: $0) } ?? ""
  }

  /// Returns a problem with a row.
  func problem(
    _ message: Text, row: Int? = nil, severity: FileProblem.Severity = .error
  ) -> FileProblem {
    let line = row.map { document.number(ofRow: $0 + firstRow) }
    return FileProblem(message, severity: severity, part: part, line: line)
  }

  /// Returns what is doubtful in the cells.
  ///
  /// - Throws: What keeps the table from being read.
  func remarks() throws(FileProblem) -> [FileProblem] {
    var remarks: [FileProblem] = []
    for problem in document.problems where problem.kind != .emptyFile {
      if problem.kind == .cellBeyondHeadings, firstRow > 0 { continue }
      let remark = FileProblem(
        problem.message, severity: problem.kind.stopsReading ? .error : .warning, part: part,
        line: problem.row, column: problem.column.map { $0 + 1 })
      if problem.kind.stopsReading { throw remark }
      remarks.append(remark)
    }
    return remarks
  }
}
