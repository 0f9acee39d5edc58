/// The attributes of nodes, or of edges, while a JSON file states them row by row.
struct JSONAttributes {
  /// How many attributes there may be.
  static let limit = 5000

  private var columns: [ExactText: Int] = [:]
  /// What is stated of the next row.
  private var stated: [(column: Int, value: AttributeValue)] = []

  /// How many attributes there are.
  var count: Int { columns.count }

  /// Keeps a value for the next row.
  mutating func state(_ name: String, _ value: AttributeValue, in table: inout AttributeTable) {
    stated.append((index(of: name, type: value.type, in: &table), value))
  }

  private mutating func index(
    of name: String, type: AttributeType, in table: inout AttributeTable
  ) -> Int {
    let name = ExactText(name)
    if let index = columns[name] { return index }
    table.add(AttributeColumn(name.text, type: type))
    columns[name] = table.columns.count - 1
    return table.columns.count - 1
  }

  /// Sets the values that were kept.
  ///
  /// - Returns: The name of an attribute that was stated twice, of which the last value counts.
  mutating func set(in table: inout AttributeTable, row: Int) -> String? {
    var repeated: String?
    for (column, value) in stated {
      if table.columns[column].values[row] != nil { repeated = table.columns[column].name }
      table.set(value, column: column, row: row)
    }
    stated.removeAll(keepingCapacity: true)
    return repeated
  }
}

extension AttributeTable {
  /// Gives each attribute the type that its values have: real where some are whole numbers and some
  /// aren't, text where they differ otherwise.
  mutating func settleTypes() {
    for index in columns.indices {
      var types: Set<AttributeType> = []
      for case let value? in columns[index].values { types.insert(value.type) }
      switch types {
      case []: break
      case [.integer, .real]: makeReal(index)
      default: columns[index].type = types.count == 1 ? types.first ?? .text : .text
      }
    }
  }

  /// Reads the texts of an attribute as numbers, with a point or a comma before decimals, if all are;
  /// returns whether it did.
  mutating func readNumbers(in name: String) -> Bool {
    guard let index = columns.firstIndex(where: { $0.name == name }) else { return false }
    var hasTexts = false
    var values = columns[index].values
    for case (let row, .text(let text)?) in values.enumerated() {
      hasTexts = true
      guard let number = Double(text.replacing(",", with: ".", maxReplacements: 1)) else {
        return false
      }
      values[row] = .real(number)
    }
    columns[index].values = values
    return hasTexts
  }

  private mutating func makeReal(_ index: Int) {
    columns[index].type = .real
    for row in columns[index].values.indices {
      if case .integer(let number)? = columns[index].values[row] {
        columns[index].values[row] = .real(Double(number))
      }
    }
  }
}
