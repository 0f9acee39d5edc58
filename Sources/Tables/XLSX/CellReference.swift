/// The place of a cell, such as `B5`.
struct CellReference: Hashable {
  /// The most rows that a sheet has.
  static let rowLimit = 1_048_576

  /// The index of the column, from 0.
  var column: Int
  /// The number of the row, from 1.
  var row: Int

  /// Reads a place; `nil` if no sheet has it.
  init?(_ text: Substring) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= CSVReader.columnLimit, row <= Self.rowLimit else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column - 1
    self.row = row
  }
}

/// A rectangle of cells, such as `A1:C4`.
struct CellRange {
  var columns: ClosedRange<Int>
  var rows: ClosedRange<Int>

  /// Reads a rectangle; `nil` if no sheet has it.
  init?(_ text: String) {
    let corners = text.split(separator: ":").map(CellReference.init)
    guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2,
      first.column <= last.column, first.row <= last.row
    else { return nil }
    columns = first.column...last.column
    rows = first.row...last.row
  }
}

/// Returns the letters by which spreadsheet programs name a column.
///
/// - Parameter index: The index of the column, from 0.
/// - Returns: Such as `A`, `Z`, `AA`.
package func columnLetters(_ index: Int) -> String {
  var letters = ""
  var rest = index + 1
  while rest > 0 {
    letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
    rest = (rest - 1) / 26
  }
  return letters
}
