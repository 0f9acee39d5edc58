import Partnerships
import Tables

/// A place in a network's files: a file, a row or a cell.
struct Place {
  /// The table that the file holds; `nil` for a file that holds none.
  var table: Table?
  /// The name of the file, or of the sheet of a workbook.
  var file: String
  /// Whether it is a sheet.
  var isSheet = false
  /// The number of the row as a spreadsheet program shows it.
  var row: Int?
  /// The line of a file that isn't a table.
  var line: Int?
  /// The index of the column, from 0.
  var column: Int?
  /// What the column is called in the file.
  var heading: String?
}

/// Where the records of a table stand in its file.
struct TablePlaces {
  let table: Table
  let file: String
  /// Whether it is a sheet of a workbook.
  let isSheet: Bool
  let headings: [String]
  let headingRow: Int
  /// Whether the file isn't a table, so that its records stand at lines instead of in rows.
  let hasLines: Bool
  /// The row of each record as a spreadsheet program shows it, or its line.
  var rows: [Int] = []
  /// The index of each column that the table defines, by the heading that is written.
  var columns: [String: Int] = [:]

  /// Makes the places of a table that has no rows yet.
  init(table: Table, file: TableFile) {
    self.table = table
    self.file = file.name
    isSheet = file.isSheet
    headings = file.document.headings
    headingRow = file.document.headingRow
    hasLines = false
  }

  /// Makes the places of records in a file that isn't a table.
  ///
  /// - Parameters:
  ///   - table: The table that the records are of.
  ///   - file: The name of the file.
  ///   - lines: The line of each record; empty if they have none.
  init(table: Table, file: String, lines: [Int] = []) {
    self.table = table
    self.file = file
    isSheet = false
    headings = []
    headingRow = 1
    hasLines = true
    rows = lines
  }

  /// Returns a place in the file.
  ///
  /// - Parameters:
  ///   - row: The number of the row; `nil` for the file as a whole.
  ///   - column: The index of the column; `nil` for the row as a whole.
  /// - Returns: The place, with the heading of the column.
  func place(row: Int?, column: Int?) -> Place {
    Place(
      table: table, file: file, isSheet: isSheet, row: hasLines ? nil : row,
      line: hasLines ? row : nil,
      column: column, heading: column.map(name(ofColumn:)))
  }

  /// Returns where a record has a column.
  ///
  /// - Parameters:
  ///   - record: The index of the record.
  ///   - column: The heading that is written for the column.
  /// - Returns: The place; the row as a whole if the file has no such column.
  func place(ofRecord record: Int, column: String?) -> Place {
    place(row: rows[record], column: column.flatMap { columns[$0] })
  }

  /// Returns the heading that the file has for a column; `nil` if it doesn't have the column.
  func heading(ofColumn column: String) -> String? { columns[column].map(name(ofColumn:)) }

  /// Returns a column's heading, or its letters in a spreadsheet program where it has none.
  private func name(ofColumn index: Int) -> String {
    guard index >= headings.count || headings[index].isEmpty else { return headings[index] }
    return columnLetters(index)
  }
}
