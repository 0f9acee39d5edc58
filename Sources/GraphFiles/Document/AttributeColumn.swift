/// An attribute of all nodes or of all edges.
public struct AttributeColumn: Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// The kind of value that it is declared to hold.
  public var type: AttributeType
  /// The value that those have that state none; `nil` if there is no such.
  public var defaultValue: AttributeValue?
  /// The value of each node or edge; `nil` where none is stated.
  public var values: [AttributeValue?]

  /// Makes an attribute.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - type: The kind of value that it holds.
  ///   - defaultValue: The value that those have that state none.
  ///   - values: The value of each node or edge.
  public init(
    _ name: String, type: AttributeType, defaultValue: AttributeValue? = nil,
    values: [AttributeValue?] = []
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.values = values
  }

  /// The value of a node or an edge, or the value that stands for it.
  ///
  /// - Parameter row: The index of the node or edge.
  public subscript(row: Int) -> AttributeValue? { values[row] ?? defaultValue }
}

/// The attributes of all nodes or of all edges, in the order of a file.
public struct AttributeTable: Sendable, Hashable {
  /// The attributes.
  public internal(set) var columns: [AttributeColumn] = []
  /// How many nodes or edges there are.
  public internal(set) var rowCount = 0

  /// Makes a table without rows.
  public init() {}

  /// The attribute of that name; `nil` if there is none.
  ///
  /// - Parameter name: Its name.
  public subscript(_ name: String) -> AttributeColumn? { columns.first { $0.name == name } }

  /// Returns the index of an attribute; one that isn't there yet is added, with no value anywhere.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - type: The kind of value that it holds if it is new.
  /// - Returns: Its index.
  public mutating func index(of name: String, type: AttributeType) -> Int {
    if let index = columns.firstIndex(where: { $0.name == name }) { return index }
    add(AttributeColumn(name, type: type))
    return columns.count - 1
  }

  /// Adds an attribute; values that it lacks are unknown.
  ///
  /// - Parameter column: The attribute, which may be there already under the same name.
  public mutating func add(_ column: AttributeColumn) {
    var column = column
    let missing = rowCount - column.values.count
    if missing > 0 { column.values += [AttributeValue?](repeating: nil, count: missing) }
    columns.append(column)
  }

  /// Sets a value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - column: The index of the attribute.
  ///   - row: The index of the node or edge.
  public mutating func set(_ value: AttributeValue?, column: Int, row: Int) {
    columns[column].values[row] = value
  }

  /// Sets a value of the attribute of that name, which is added if it isn't there.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - name: The name of the attribute.
  ///   - row: The index of the node or edge.
  public mutating func set(_ value: AttributeValue, _ name: String, row: Int) {
    set(value, column: index(of: name, type: value.type), row: row)
  }

  /// Adds a row without values.
  mutating func addRow() {
    rowCount += 1
    for column in columns.indices { columns[column].values.append(nil) }
  }
}
