internal import InputFiles
private import Wording

extension DLData {
  /// Reads whole or half matrices, whose line breaks mean nothing.
  mutating func readMatrices(_ rows: inout FieldRows) throws(FileProblem) {
    guard header.statedRowCount != nil, header.statedColumnCount != nil else {
      throw FileProblem(.noDLSize, line: rows.line)
    }
    var cells = DLCells(rows)
    for matrix in relations.indices {
      if header.hasEmbeddedColumnLabels {
        let labels = try cells.labels(header.columnCount)
        if matrix == 0 { embeddedColumnLabels = labels }
      }
      let isEmpty = header.columnCount == 0 && !header.hasEmbeddedRowLabels
      for row in 0..<(isEmpty ? 0 : header.rowCount) {
        if header.hasEmbeddedRowLabels {
          let label = try cells.labels(1)
          if matrix == 0 { embeddedRowLabels += label }
        }
        try readRow(Int32(row), of: matrix, &cells)
      }
    }
    try cells.expectEnd()
  }

  private mutating func readRow(
    _ row: Int32, of matrix: Int, _ cells: inout DLCells
  ) throws(FileProblem) {
    let columnCount = Int32(header.columnCount)
    let diagonal: Int32 = header.hasDiagonal ? 1 : 0
    let columns =
      switch header.format.shape {
      case .lowerHalf: 0..<min(row + diagonal, columnCount)
      case .upperHalf: min(row + 1 - diagonal, columnCount)..<columnCount
      default: 0..<columnCount
      }
    let isHalf = header.format.shape != .fullMatrix
    for column in columns {
      if column == row, !header.hasDiagonal { continue }
      guard let value = try cells.value() else {
        unknownCount += 1
        continue
      }
      guard value != 0 else { continue }
      relations[matrix].add(row: row, column: column, value: value)
      if isHalf, row != column { relations[matrix].add(row: column, column: row, value: value) }
    }
  }
}

/// The cells of matrices, one after the other.
private struct DLCells {
  private var rows: FieldRows
  private var next = 0
  /// How many values were read.
  private var readCount = 0

  init(_ rows: FieldRows) { self.rows = rows }

  /// Returns the next value; `nil` if it is marked as unknown.
  mutating func value() throws(FileProblem) -> Double? {
    try findCell()
    readCount += 1
    defer { next += 1 }
    return try rows.valueOrUnknown(of: next)
  }

  /// Returns the next names.
  mutating func labels(_ count: Int) throws(FileProblem) -> [String] {
    var labels: [String] = []
    for _ in 0..<count {
      try findCell()
      labels.append(rows.text(of: next))
      next += 1
    }
    return labels
  }

  /// Throws a problem if another cell follows.
  mutating func expectEnd() throws(FileProblem) {
    if try isAtCell() { throw rows.problem(.moreDLData, field: next) }
  }

  private mutating func findCell() throws(FileProblem) {
    guard try isAtCell() else {
      throw FileProblem(.fewerDLData(readCount), line: rows.line)
    }
  }

  private mutating func isAtCell() throws(FileProblem) -> Bool {
    while next == rows.fields.count {
      next = 0
      guard try rows.next() else { return false }
    }
    return true
  }
}
