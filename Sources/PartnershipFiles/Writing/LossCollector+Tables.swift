import GraphFiles
import Partnerships
import Wording

extension LossCollector {
  /// Adds the cells of a record that aren't carried.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - layout: The columns of its table.
  ///   - isCarried: Returns whether the column of a heading is carried.
  mutating func addCells<Record>(
    of record: Record, _ layout: Layout<Record>, unless isCarried: (String) -> Bool
  ) {
    for column in layout.columns where !isCarried(column.headings[0]) {
      if !column.write(record, .english).isEmpty { addCell(column.headings[0], of: layout.table) }
    }
    for heading in record[keyPath: layout.attributes].keys.sorted() where !isCarried(heading) {
      addCell(heading, of: layout.table)
    }
  }

  /// Adds a cell that isn't carried.
  ///
  /// - Parameters:
  ///   - heading: The heading of its column.
  ///   - table: Its table.
  mutating func addCell(_ heading: String, of table: Table) {
    add(.column, name: "\(table.rawValue).\(heading)")
  }

  /// Adds rows that aren't carried.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - table: Their table.
  mutating func addRows(_ count: Int = 1, of table: Table) {
    add(.row, name: table.rawValue, count: count)
  }
}
