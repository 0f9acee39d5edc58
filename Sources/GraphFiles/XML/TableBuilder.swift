internal import InputFiles
internal import Wording

/// The attributes of nodes or of edges while a file is read.
///
/// Values may come in any order, and an attribute takes memory only as far as it has values, so that
/// a file with many attributes and many nodes but few values can't fill the memory.
struct TableBuilder {
  /// The attributes; values after the last that was set are missing.
  private(set) var columns: [AttributeColumn] = []
  private var names: Set<ExactText> = []
  private var valueCount = 0
  private var gapCount = 0

  /// Adds an attribute.
  ///
  /// - Parameters:
  ///   - name: Its name; another is made of it and `addition` if it is taken.
  ///   - addition: What tells it from another attribute of the same name.
  ///   - type: The kind of value that it holds.
  ///   - defaultValue: The value that those have that state none.
  /// - Returns: Its index.
  mutating func addColumn(
    _ name: String, or addition: String, type: AttributeType, default defaultValue: AttributeValue?
  ) -> Int {
    var free = name
    if names.contains(ExactText(free)) { free = "\(name) (\(addition))" }
    var number = 2
    while !names.insert(ExactText(free)).inserted {
      free = "\(name) (\(addition) \(number))"
      number += 1
    }
    columns.append(AttributeColumn(free, type: type, defaultValue: defaultValue))
    return columns.count - 1
  }

  /// Sets a value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - column: The index of the attribute.
  ///   - row: The index of the node or edge.
  /// - Returns: Whether it had a value already.
  /// - Throws: `FileProblem` if the attributes would take far more memory than the file.
  @discardableResult
  mutating func set(
    _ value: AttributeValue, column: Int, row: Int
  ) throws(FileProblem) -> Bool {
    valueCount += 1
    try fill(column: column, upTo: row)
    guard columns[column].values.count > row else {
      columns[column].values.append(value)
      return false
    }
    let isRepeated = columns[column].values[row] != nil
    columns[column].values[row] = value
    return isRepeated
  }

  /// Returns the value of a node or an edge; `nil` where none is set.
  func value(column: Int, row: Int) -> AttributeValue? {
    row < columns[column].values.count ? columns[column].values[row] : nil
  }

  /// Sets a value that stands as a text in the file; a number or truth left empty isn't set.
  ///
  /// - Throws: `FileProblem` if the attributes would take far more memory than the file.
  mutating func set(
    _ text: String, column: Int, row: Int, line: Int, _ remarks: inout Remarks
  ) throws(FileProblem) {
    let type = columns[column].type
    if let value = ScalarText.value(text, type: type)
      ?? remarks.value(text, of: columns[column].name, type: type, line: line)
    {
      try set(value, column: column, row: row)
    }
  }

  /// Gives another name to attributes whose name others have that aren't in this table.
  ///
  /// - Parameter names: The names that are taken.
  mutating func avoid(_ names: [String]) {
    for column in columns.indices where names.contains(columns[column].name) {
      var free = "\(columns[column].name)_"
      while names.contains(free) || !self.names.insert(ExactText(free)).inserted { free += "_" }
      columns[column].name = free
    }
  }

  /// Ends the table.
  ///
  /// - Parameter rowCount: How many nodes or edges there are.
  /// - Returns: The attributes with a value or none for each row.
  /// - Throws: `FileProblem` if the attributes would take far more memory than the file.
  consuming func table(rowCount: Int) throws(FileProblem) -> [AttributeColumn] {
    let nothing = [AttributeValue?](repeating: nil, count: rowCount)
    for column in columns.indices {
      if columns[column].values.isEmpty {
        columns[column].values = nothing
      } else {
        try fill(column: column, upTo: rowCount)
      }
    }
    return columns
  }

  private mutating func fill(column: Int, upTo row: Int) throws(FileProblem) {
    let missing = row - columns[column].values.count
    guard missing > 0 else { return }
    gapCount += missing
    guard gapCount <= 1 << 22 + 16 * valueCount else {
      throw FileProblem(.tooManyAttributes(columns.count, values: valueCount))
    }
    for _ in 0..<missing { columns[column].values.append(nil) }
  }
}
