import GraphFiles
import Wording

/// What the records behind nodes or edges say, column by column.
struct RecordColumns {
  private var texts: [String: [Int: String]] = [:]
  private var headings: [String] = []

  /// Takes the cells of a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - layout: The columns of its table.
  ///   - row: The index of the node or edge.
  ///   - leavingOut: The columns that aren't taken, by their English headings.
  mutating func describe<Record>(
    _ record: Record, _ layout: Layout<Record>, row: Int, leavingOut: Set<String>
  ) {
    for column in layout.columns where !leavingOut.contains(column.headings[0]) {
      set(column.write(record, .english), column.headings[0], row: row)
    }
    for (name, text) in record[keyPath: layout.attributes].sorted(by: { $0.key < $1.key }) {
      set(text, name, row: row)
    }
  }

  /// Takes a cell, unless it is empty.
  mutating func set(_ text: String?, _ heading: String, row: Int) {
    guard let text, !text.isEmpty else { return }
    if texts[heading] == nil { headings.append(heading) }
    texts[heading, default: [:]][row] = text
  }

  /// The columns that hold anything, as attributes.
  ///
  /// - Parameters:
  ///   - rowCount: How many nodes or edges there are.
  ///   - names: What columns are called that graphs have another name for.
  /// - Returns: Attributes of numbers where every cell is one that reads back the same.
  func columns(rowCount: Int, renaming names: [String: String]) -> [AttributeColumn] {
    headings.map { heading in
      let cells = texts[heading, default: [:]]
      let name = names[heading].flatMap { texts[$0] == nil ? $0 : nil } ?? heading
      let type = AttributeType(ofAll: cells.values, isNumber: heading == KnownAttribute.weight)
      var values = [AttributeValue?](repeating: nil, count: rowCount)
      for (row, text) in cells { values[row] = AttributeValue(text, type) }
      return AttributeColumn(name, type: type, values: values)
    }
  }
}

extension AttributeType {
  /// The type that all of some texts have.
  fileprivate init(ofAll texts: some Collection<String>, isNumber: Bool) {
    if isNumber {
      self = .real
    } else if texts.allSatisfy({ Int($0).map(String.init) == $0 }) {
      self = .integer
    } else if texts.allSatisfy({ AttributeValue($0, .real).cellText == $0 }) {
      self = .real
    } else {
      self = .text
    }
  }
}

extension AttributeValue {
  /// Reads a text as a value of a type; as a text where it isn't one.
  fileprivate init(_ text: String, _ type: AttributeType) {
    switch type {
    case .integer: self = Int(text).map(AttributeValue.integer) ?? .text(text)
    case .real: self = Double(text).map(AttributeValue.real) ?? .text(text)
    case .text, .boolean, .list: self = .text(text)
    }
  }
}
