import Partnerships
import Tables
import Wording

/// Reads the records of one table, and reports all that is wrong with its file.
struct TableReader<Record: Sendable> {
  /// The records, in the order of the file.
  private(set) var records: [Record] = []
  /// Where the records stand.
  private(set) var places: TablePlaces

  private let layout: Layout<Record>
  private let document: CSVDocument
  private var defined: [(index: Int, column: Column<Record>)] = []
  private var attributes: [(index: Int, heading: String)] = []

  init(_ layout: Layout<Record>, file: TableFile, _ problems: inout ProblemList) {
    self.layout = layout
    document = file.document
    places = TablePlaces(table: layout.table, file: file)
    reportDocument(&problems)
    guard !document.headings.isEmpty else { return }
    matchHeadings(&problems)
    guard hasNeededColumns(&problems) else { return }
    for (index, _) in attributes {
      let place = places.place(row: document.headingRow, column: index)
      problems.add(Remark(.note, .unknownColumn, .unknownColumn), at: place)
    }
    records.reserveCapacity(document.rowCount)
    places.rows.reserveCapacity(document.rowCount)
    for row in 0..<document.rowCount { readRow(row, &problems) }
  }

  private func reportDocument(_ problems: inout ProblemList) {
    for problem in document.problems {
      let place = places.place(row: problem.row, column: problem.column)
      problems.add(problem.kind.remark, at: place)
    }
  }

  private mutating func matchHeadings(_ problems: inout ProblemList) {
    let columns = layout.columnsByHeading
    var seen: Set<String> = []
    for (index, heading) in document.headings.enumerated() {
      let column = columns[folded(heading)]
      let place = places.place(row: document.headingRow, column: index)
      if heading.isEmpty {
        reportTextWithoutHeading(column: index, &problems)
      } else if !seen.insert(column?.headings[0] ?? folded(heading)).inserted {
        problems.add(Remark(.error, .column, .repeatedColumn(heading)), at: place)
      } else if let column {
        defined.append((index, column))
        places.columns[column.headings[0]] = index
      } else {
        attributes.append((index, heading))
      }
    }
  }

  private func reportTextWithoutHeading(column: Int, _ problems: inout ProblemList) {
    let rows = 0..<document.rowCount
    guard let row = rows.first(where: { !document.text(row: $0, column: column).isEmpty }) else {
      return
    }
    let place = places.place(row: document.number(ofRow: row), column: column)
    problems.add(Remark(.error, .column, .missingHeading), at: place)
  }

  private func hasNeededColumns(_ problems: inout ProblemList) -> Bool {
    let missing = layout.columns.filter { column in
      column.need != .none && places.columns[column.headings[0]] == nil
    }
    guard !missing.isEmpty else { return true }
    let message = layout.missingColumns(missing.map { $0.headings[0] })
    let place = places.place(row: document.headingRow, column: nil)
    problems.add(Remark(.error, .column, message), at: place)
    return false
  }

  private mutating func readRow(_ row: Int, _ problems: inout ProblemList) {
    let number = document.number(ofRow: row)
    var record = layout.blank
    for (index, column) in defined {
      let text = document.text(row: row, column: index)
      if !text.isEmpty {
        guard let remark = column.read(text, &record) else { continue }
        problems.add(remark, at: places.place(row: number, column: index), found: text)
      } else if column.need == .everyCell {
        let place = places.place(row: number, column: index)
        problems.add(Remark(.error, .emptyCell, .emptyCell), at: place)
      }
    }
    for (index, heading) in attributes {
      let text = document.text(row: row, column: index)
      if !text.isEmpty { record[keyPath: layout.attributes][heading] = text }
    }
    layout.finish(&record)
    records.append(record)
    places.rows.append(number)
  }
}
