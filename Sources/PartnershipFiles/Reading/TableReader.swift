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
  private let document: TableDocument
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
    reportWhatIsMissing(&problems)
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
      problems.add(problem.remark, at: place, found: problem.text)
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
      [.heading, .everyCell].contains(column.need) && places.columns[column.headings[0]] == nil
    }
    guard !missing.isEmpty else { return true }
    let language = language
    let message = layout.missingColumns(missing.map { $0.heading(in: language) })
    let place = places.place(row: document.headingRow, column: nil)
    problems.add(Remark(.error, .column, message), at: place)
    return false
  }

  /// The language of the file's headings: English if all of them are, else that of the others.
  private var language: Language {
    let foreign = defined.filter { index, column in
      folded(document.headings[index]) != folded(column.heading(in: .english))
    }
    let isVietnamese = foreign.contains { index, column in
      folded(document.headings[index]) == folded(column.heading(in: .vietnamese))
    }
    return foreign.isEmpty ? .english : isVietnamese ? .vietnamese : .swedish
  }

  private func reportWhatIsMissing(_ problems: inout ProblemList) {
    let unnamed = layout.columns.contains { column in
      column.need == .name && places.columns[column.headings[0]] == nil
    }
    let headings = places.place(row: document.headingRow, column: nil)
    if unnamed { problems.add(Remark(.note, .column, .noNames), at: headings) }
    guard document.rowCount == 0, document.isComplete else { return }
    let remark =
      layout.needsRows ? Remark(.warning, .table, .noRows) : Remark(.note, .table, .noRowsYet)
    problems.add(remark, at: places.place(row: nil, column: nil))
  }

  private mutating func readRow(_ row: Int, _ problems: inout ProblemList) {
    let number = document.number(ofRow: row)
    var record = layout.blank
    for (index, column) in defined {
      let text = document.text(row: row, column: index)
      let isDash = isDash(text)
      if !text.isEmpty, !isDash {
        guard let remark = column.read(text, &record) else { continue }
        problems.add(remark, at: places.place(row: number, column: index), found: text)
      } else if column.need == .everyCell {
        let place = places.place(row: number, column: index)
        problems.add(Remark(.error, .emptyCell, .emptyCell), at: place)
      } else if isDash {
        let place = places.place(row: number, column: index)
        problems.add(Remark(.note, .emptyCell, .dash), at: place, found: text)
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

/// Returns whether a text is a mere dash, which people write where they know nothing.
func isDash(_ text: String) -> Bool { text == "-" || text == "–" || text == "—" }
