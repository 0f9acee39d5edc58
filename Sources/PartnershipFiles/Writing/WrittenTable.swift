import Partnerships
import Tables
import Wording

/// A table as it is written in a language: every column that the table defines and, in the order of
/// the alphabet, those that its records have besides.
struct WrittenTable {
  let table: Table
  let columns: [SheetContent.Column]
  let rows: [[String]]

  init<Record>(of records: [Record], _ layout: Layout<Record>, _ language: Language) {
    let attributes = Set(records.flatMap { $0[keyPath: layout.attributes].keys }).sorted()
    table = layout.table
    columns =
      layout.columns.map { $0.content.column($0.heading(in: language), in: language) }
      + attributes.map { SheetContent.Column($0) }
    rows = records.map { record in
      layout.columns.map { $0.write(record, language) }
        + attributes.map { record[keyPath: layout.attributes][$0] ?? "" }
    }
  }

  /// Returns the table as a CSV file.
  func csv(in language: Language) -> String {
    let rows = [columns.map(\.heading)] + rows
    return switch language {
    case .english: CSVWriter.text(of: rows)
    case .swedish, .vietnamese:
      byteOrderMark + CSVWriter.text(of: rows, separator: .semicolon, lineBreak: "\r\n")
    }
  }

  /// Returns the table as a sheet, whose numbers have decimal points.
  func sheet(in language: Language) -> SheetContent {
    let rows =
      language.hasDecimalComma
      ? rows.map { row in
        zip(row, columns).map { $1.holdsNumbers ? $0.replacing(",", with: ".") : $0 }
      } : rows
    return SheetContent(name: table.sheetName[language], columns: columns, rows: rows)
  }
}

extension CellContent {
  fileprivate func column(_ heading: String, in language: Language) -> SheetContent.Column {
    switch self {
    case .text: SheetContent.Column(heading)
    case .number: SheetContent.Column(heading, holdsNumbers: true)
    case .words(let words, let isOpen):
      SheetContent.Column(heading, words: words(language), isOpen: isOpen)
    }
  }
}
