internal import InputFiles
internal import Wording

/// Attributes that are gathered value by value, of a file that doesn't list them beforehand.
struct SparseColumns {
  /// The first of several values of one row where a list may have only one, as networkx writes it.
  static let listStart = "_networkx_list_start"

  /// The values of one attribute, in the order of the file.
  struct Column {
    var name: String
    var rows: [Int32] = []
    var values: [AttributeValue] = []
  }

  private(set) var columns: [Column] = []
  private var indices: [ExactText: Int] = [:]

  /// Adds a value; further values of the same row make a list.
  ///
  /// - Returns: Whether the row had a value already.
  @discardableResult
  mutating func add(_ value: AttributeValue, _ name: String, row: Int) -> Bool {
    let index = index(of: name)
    let isFurther = columns[index].rows.last == Int32(row)
    columns[index].rows.append(Int32(row))
    columns[index].values.append(value)
    return isFurther
  }

  /// Returns whether there is an attribute of that name.
  func contains(_ name: String) -> Bool { indices[ExactText(name)] != nil }

  /// Gives an attribute another name, unless there is one of that name or a value doesn't suit it.
  ///
  /// - Returns: Whether it was given.
  @discardableResult
  mutating func rename(
    _ name: String, to newName: String, where isSuitable: (AttributeValue) -> Bool = { _ in true }
  ) -> Bool {
    guard let index = indices[ExactText(name)], !contains(newName),
      columns[index].values.allSatisfy(isSuitable)
    else { return false }
    indices[ExactText(name)] = nil
    indices[ExactText(newName)] = index
    columns[index].name = newName
    return true
  }

  /// Takes an attribute out.
  mutating func remove(_ name: String) -> Column? {
    guard let index = indices.removeValue(forKey: ExactText(name)) else { return nil }
    let column = columns.remove(at: index)
    for (name, other) in indices where other > index { indices[name] = other - 1 }
    return column
  }

  /// Returns the attributes with a value or none for each row.
  ///
  /// A file of which each row names an attribute of its own would take memory by the square of its
  /// size: such files are refused.
  func dense(rowCount: Int, fileSize: Int) throws(FileProblem) -> [AttributeColumn] {
    guard columns.count <= (1_000_000 + fileSize / 2) / max(1, rowCount) else {
      throw FileProblem(.GraphFile.tooManyAttributes(columns.count))
    }
    return columns.map { $0.dense(rowCount: rowCount) }
  }

  private mutating func index(of name: String) -> Int {
    if let index = indices[ExactText(name)] { return index }
    indices[ExactText(name)] = columns.count
    columns.append(Column(name: name))
    return columns.count - 1
  }
}

extension SparseColumns.Column {
  /// Returns the attribute with a value or none for each row.
  func dense(rowCount: Int) -> AttributeColumn {
    var column = AttributeColumn(
      name, type: .text, values: [AttributeValue?](repeating: nil, count: rowCount))
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, rows[end] == rows[start] { end += 1 }
      column.values[Int(rows[start])] = value(of: start..<end)
      start = end
    }
    column.unify()
    return column
  }

  private func value(of range: Range<Int>) -> AttributeValue {
    if values[range.lowerBound] == .text(SparseColumns.listStart) {
      return .list(Array(values[range].dropFirst()))
    }
    return range.count == 1 ? values[range.lowerBound] : .list(Array(values[range]))
  }
}

extension AttributeColumn {
  /// Makes all values one type: numbers become numbers with decimals and whatever else a text where
  /// the values differ; with lists among them, all become lists.
  mutating func unify() {
    let types = values.reduce(into: Set<AttributeType>()) { types, value in
      if let value { types.insert(value.type) }
    }
    if types.count <= 1 {
      type = types.first ?? .text
    } else if types.contains(.list) {
      type = .list
      convert { if case .list = $0 { $0 } else { .list([$0]) } }
    } else if types == [.integer, .real], values.allSatisfy({ $0?.isExactReal ?? true }) {
      type = .real
      convert { if case .integer(let whole) = $0 { .real(Double(whole)) } else { $0 } }
    } else {
      type = .text
      convert { .text($0.description) }
    }
  }

  private mutating func convert(_ change: (AttributeValue) -> AttributeValue) {
    for row in values.indices { values[row] = values[row].map(change) }
  }
}

extension AttributeValue {
  fileprivate var isExactReal: Bool {
    guard case .integer(let whole) = self else { return true }
    return Int(exactly: Double(whole)) == whole
  }

  /// The value as a text; of a list its parts with a comma between them.
  var description: String {
    switch self {
    case .text(let text): text
    case .integer(let whole): whole.description
    case .real(let number): number.description
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .list(let values): values.map(\.description).joined(separator: ",")
    case .timed(let values): values.last?.value.description ?? ""
    }
  }
}
