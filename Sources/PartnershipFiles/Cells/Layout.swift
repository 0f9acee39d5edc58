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
  /// What is said where columns that the table needs are missing.
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
    case heading
    case everyCell
  }

  /// The heading as it is written, and then others that are understood.
  let headings: [String]
  let need: Need
  /// Changes a record by the text of a cell that isn't empty.
  let read: @Sendable (_ text: String, _ record: inout Record) -> Remark?
  /// Returns the text of a record's cell.
  let write: @Sendable (Record) -> String

  init<Value>(
    _ headings: String..., to part: Part<Record, Value>, as format: CellFormat<Value>,
    need: Need = .none
  ) {
    self.headings = headings
    self.need = need
    read = { text, record in
      let cell = format.parse(text)
      if let value = cell.value { record[keyPath: part] = value }
      return cell.problem
    }
    write = { format.text($0[keyPath: part]) }
  }
}
