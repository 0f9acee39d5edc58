public import InputFiles

/// A table read from a CSV file or a sheet of a workbook: headings and rows of cells, each with its
/// place.
///
/// Rows are numbered as a spreadsheet program shows them: the first record of a CSV file is row 1,
/// and a record whose quoted text has line breaks is one row. Blank rows are counted and left out.
public struct TableDocument: Sendable {
  /// The first record that isn't blank, without the white space around each heading.
  public internal(set) var headings: [String] = []
  /// The number of the row that the headings stand in.
  public internal(set) var headingRow = 1
  /// What divides the cells of a CSV file.
  public internal(set) var separator: CSVSeparator = .comma
  /// How a CSV file writes its letters.
  public internal(set) var encoding: TextEncoding = .utf8
  /// Everything that is wrong with the table, by row and column.
  public private(set) var problems: [TableProblem] = []
  /// Whether the table was read to its end.
  public private(set) var isComplete = true

  /// The text as UTF-8, of which cells are stretches; the sheets of a workbook share theirs.
  var bytes: [UInt8]
  var cells: [Cell] = []
  var rows: [Row] = []

  init(bytes: [UInt8] = []) { self.bytes = bytes }

  /// A stretch of the text, which may need its quotation marks resolved.
  struct Cell {
    var start: UInt32
    var end: UInt32
    /// The index of the column, from 0.
    var column: UInt16
    var hasQuotes = false
  }

  /// A record below the headings.
  ///
  /// Its cells are in the order of their columns; a sheet's blank ones are left out.
  struct Row {
    var firstCell: Int
    var cellCount: Int
    var number: Int
  }
}

extension TableDocument {
  /// The number of rows below the headings that aren't blank.
  public var rowCount: Int { rows.count }

  /// Returns the number of a row as a spreadsheet program shows it.
  ///
  /// - Parameter row: The index of the row, from 0.
  /// - Returns: The number, from 2 up unless the headings are below the first row.
  public func number(ofRow row: Int) -> Int { rows[row].number }

  /// Returns the text of a cell without the white space around it.
  ///
  /// - Parameters:
  ///   - row: The index of the row, from 0.
  ///   - column: The index of the column, from 0.
  /// - Returns: The empty text where the row has no such cell.
  public func text(row: Int, column: Int) -> String {
    guard let cell = cell(row: rows[row], column: column) else { return "" }
    return text(of: cell)
  }

  /// Without blank cells before it, a cell stands as far from the first as its column.
  private func cell(row: Row, column: Int) -> Cell? {
    var low = row.firstCell
    var high = min(low + row.cellCount, low + column + 1)
    if low < high, Int(cells[high - 1].column) == column { return cells[high - 1] }
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    let isThere = low < row.firstCell + row.cellCount && Int(cells[low].column) == column
    return isThere ? cells[low] : nil
  }

  mutating func report(_ problem: TableProblem) {
    problems.append(problem)
    if problem.kind.stopsReading { isComplete = false }
  }

  mutating func sortProblems() {
    problems.sort { ($0.row ?? 0, $0.column ?? -1) < ($1.row ?? 0, $1.column ?? -1) }
  }

  func text(of cell: Cell) -> String {
    let stretch = bytes[Int(cell.start)..<Int(cell.end)]
    guard cell.hasQuotes else {
      return String(decoding: trimmed(stretch), as: UTF8.self)
    }
    return String(decoding: trimmed(withoutQuotes(stretch)[...]), as: UTF8.self)
  }

  func isBlank(_ cell: Cell) -> Bool {
    guard cell.start < cell.end else { return true }
    let first = bytes[Int(cell.start)]
    let mayBeSpace = first <= 0x20 || first == 0xC2
    return mayBeSpace && !cell.hasQuotes && text(of: cell).isEmpty
  }

  /// Leaves nothing of the table but what is wrong with it.
  mutating func removeCells() {
    headings = []
    cells = []
    rows = []
  }
}

/// Returns the bytes without white space at either end, no-break spaces included.
private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var start = bytes.startIndex
  var end = bytes.endIndex
  while start < end {
    if bytes[start] <= 0x20 {
      start += 1
    } else if start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
      start += 2
    } else {
      break
    }
  }
  while end > start {
    if bytes[end - 1] <= 0x20 {
      end -= 1
    } else if end - 1 > start, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
      end -= 2
    } else {
      break
    }
  }
  return bytes[start..<end]
}

/// Returns the text of a cell that begins with a quotation mark: doubled marks become one, the marks
/// around the quoted part go, and what follows the closing mark is kept as it stands.
private func withoutQuotes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var index = bytes.startIndex + 1
  while index < bytes.endIndex {
    if bytes[index] == CSVParser.quote {
      guard index + 1 < bytes.endIndex, bytes[index + 1] == CSVParser.quote else {
        return text + bytes[(index + 1)...]
      }
      index += 1
    }
    text.append(bytes[index])
    index += 1
  }
  return text
}

extension TableDocument {
  /// Returns how many columns a row has up to its last cell that says something.
  ///
  /// - Parameter row: The index of the row, from 0.
  /// - Returns: The number of columns.
  package func width(ofRow row: Int) -> Int {
    cells[rows[row].firstCell...].prefix(rows[row].cellCount).last.map { Int($0.column) + 1 } ?? 0
  }
}

extension String {
  /// The text as it is read from a cell: without the white space around it.
  package var asCell: String { String(decoding: trimmed(Array(utf8)[...]), as: UTF8.self) }
}
