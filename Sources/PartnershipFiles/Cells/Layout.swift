import Partnerships
import Wording

/// A key path to a part of a record that any task may use.
typealias Part<Record, Value> = any WritableKeyPath<Record, Value> & Sendable

/// A table as its file has it: which columns there are, and how records begin and end.
struct Layout<Record>: Sendable where Record: Sendable {
  let table: Table
  /// A record of which nothing is known yet.
  let blank: Record
  /// The columns, in the order that they are written in.
  let columns: [Column<Record>]
  /// Where a record keeps the columns that the table doesn't define.
  let attributes: Part<Record, [String: String]>
  /// Completes a record whose cells are read.
  var finish: @Sendable (inout Record) -> Void = { _ in }
  /// Whether there is nothing to look at without rows.
  var needsRows = false
  /// What is said where columns that the table needs are missing, by their headings.
  var missingColumns: @Sendable ([String]) -> Text = { .missingColumns($0) }

  /// The columns by every heading that is understood, folded.
  var columnsByHeading: [String: Column<Record>] {
    var columns: [String: Column<Record>] = [:]
    for column in self.columns {
      for heading in column.headings { columns[folded(heading)] = column }
    }
    return columns
  }
}

/// A column of a table: what it is called, and how its cells become part of a record and back.
struct Column<Record>: Sendable {
  /// How much a table needs a column.
  enum Need {
    case none
    /// The table does without the names in it, but that is told.
    case name
    case heading
    case everyCell
  }

  /// The English heading, which stands for the column everywhere, the Swedish and the Vietnamese one,
  /// and then others that are understood.
  let headings: [String]
  let need: Need
  /// Changes a record by the text of a cell that isn't empty.
  let read: @Sendable (_ text: String, _ record: inout Record) -> Remark?
  /// Returns the text of a record's cell in a language.
  var write: @Sendable (Record, Language) -> String
  /// What a spreadsheet program is told of the cells.
  let content: CellContent

  init<Value>(
    _ english: String, _ swedish: String, _ vietnamese: String, _ others: String...,
    to part: Part<Record, Value>, as format: CellFormat<Value>, need: Need = .none
  ) {
    headings = [english, swedish, vietnamese] + others
    self.need = need
    read = { text, record in
      let cell = format.parse(text)
      if let value = cell.value { record[keyPath: part] = value }
      return cell.problem
    }
    write = { format.text($0[keyPath: part], $1) }
    content = format.content
  }

  /// Returns the heading that a table in a language has.
  func heading(in language: Language) -> String {
    switch language {
    case .english: headings[0]
    case .swedish: headings[1]
    case .vietnamese: headings[2]
    }
  }
}
