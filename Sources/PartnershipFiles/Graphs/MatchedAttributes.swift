import GraphFiles

/// Which attributes of nodes or edges become which columns of a table, and which stay attributes.
struct MatchedAttributes<Record: Sendable> {
  let table: AttributeTable
  private let layout: Layout<Record>
  /// The column of the table that each attribute becomes; `nil` where it stays an attribute.
  private(set) var columns: [Column<Record>?]

  /// Matches attributes by their names.
  ///
  /// - Parameters:
  ///   - table: The attributes.
  ///   - layout: The columns.
  ///   - leavingOut: The columns that none is guessed to be, by their English headings.
  ///   - told: The attribute that a column is told to be, by its English heading.
  init(
    _ table: AttributeTable, _ layout: Layout<Record>, leavingOut: Set<String> = [],
    told: [String: String] = [:]
  ) {
    self.table = table
    self.layout = layout
    let byHeading = layout.columnsByHeading
    var taken = Set(told.keys)
    columns = table.columns.map { attribute in
      if let heading = told.first(where: { $0.value == attribute.name })?.key {
        return layout.columns.first { $0.headings[0] == heading }
      }
      guard let column = byHeading[folded(attribute.name)],
        !leavingOut.contains(column.headings[0]), taken.insert(column.headings[0]).inserted,
        Self.readsAll(attribute, as: column, layout.blank)
      else { return nil }
      return column
    }
  }

  /// Fills a record with what a node or an edge states.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - row: The index of the node or edge.
  func fill(_ record: inout Record, row: Int) {
    for (attribute, column) in zip(table.columns, columns) {
      guard let text = attribute[row]?.cellText, !text.isEmpty else { continue }
      if let column, column.read(text, &record)?.severity != .error { continue }
      record[keyPath: layout.attributes][attribute.name] = text
    }
  }

  /// Whether a column understands every value of an attribute, and finds nothing unusual in it.
  private static func readsAll(
    _ attribute: AttributeColumn, as column: Column<Record>, _ blank: Record
  ) -> Bool {
    var record = blank
    return attribute.values.indices.allSatisfy { row in
      guard let text = attribute[row]?.cellText, !text.isEmpty else { return true }
      return column.read(text, &record) == nil
    }
  }
}
