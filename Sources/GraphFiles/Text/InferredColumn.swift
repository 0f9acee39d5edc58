/// Fields of one column, of which the type of its values is inferred.
struct InferredColumn {
  /// What the column is called.
  let name: String
  /// The field of each row; `nil` where a row has none.
  private(set) var fields: [FieldRows.Field?] = []

  init(_ name: String) { self.name = name }

  /// Sets the field of a row; rows before it that have none have no value.
  mutating func set(_ field: FieldRows.Field, row: Int) {
    if row < fields.count {
      fields[row] = field
      return
    }
    fields += [FieldRows.Field?](repeating: nil, count: row - fields.count)
    fields.append(field)
  }

  /// Returns the values as whole numbers, numbers or yes and no where each is one.
  ///
  /// A value in quotation marks is a text, and so are all then. An empty field states no value.
  ///
  /// - Parameters:
  ///   - rows: What the fields are stretches of.
  ///   - rowCount: How many rows there are.
  /// - Returns: The column.
  func column(in rows: FieldRows, rowCount: Int) -> AttributeColumn {
    if let values = values(in: rows, rowCount, { Int(plain: $0).map { .integer($0) } }) {
      return AttributeColumn(name, type: .integer, values: values)
    }
    if let values = values(in: rows, rowCount, { Double(number: $0).map { .real($0) } }) {
      return AttributeColumn(name, type: .real, values: values)
    }
    if let values = values(in: rows, rowCount, { Bool(word: $0).map { .boolean($0) } }) {
      return AttributeColumn(name, type: .boolean, values: values)
    }
    return texts(in: rows, rowCount: rowCount)
  }

  /// Returns the values as texts.
  func texts(in rows: FieldRows, rowCount: Int) -> AttributeColumn {
    let texts = fields.map { field -> AttributeValue? in
      field.flatMap { $0.start == $0.end ? nil : .text(rows.text(of: $0)) }
    }
    return AttributeColumn(name, type: .text, values: padded(texts, to: rowCount))
  }

  /// Returns the values as numbers.
  ///
  /// - Parameters:
  ///   - rows: What the fields are stretches of.
  ///   - rowCount: How many rows there are.
  ///   - hasDecimalComma: Whether numbers may have a decimal comma.
  /// - Returns: The column.
  /// - Throws: The first field that holds something else.
  func numbers(
    in rows: FieldRows, rowCount: Int, hasDecimalComma: Bool
  ) throws(FieldRows.Field) -> AttributeColumn {
    var numbers: [AttributeValue?] = []
    numbers.reserveCapacity(rowCount)
    for field in fields {
      guard let field, field.start < field.end else {
        numbers.append(nil)
        continue
      }
      let bytes = rows.bytes[field.start..<field.end]
      guard let number = Double(number: bytes, hasDecimalComma: hasDecimalComma) else {
        throw field
      }
      numbers.append(.real(number))
    }
    return AttributeColumn(name, type: .real, values: padded(numbers, to: rowCount))
  }

  /// Returns the values of a kind; `nil` if one is of another kind or none is stated.
  private func values(
    in rows: FieldRows, _ rowCount: Int, _ value: (ArraySlice<UInt8>) -> AttributeValue?
  ) -> [AttributeValue?]? {
    var values: [AttributeValue?] = []
    var isAnyStated = false
    for field in fields {
      guard let field, field.start < field.end else {
        values.append(nil)
        continue
      }
      guard !field.isQuoted, let value = value(rows.bytes[field.start..<field.end]) else {
        return nil
      }
      isAnyStated = true
      values.append(value)
    }
    return isAnyStated ? padded(values, to: rowCount) : nil
  }

  private func padded(_ values: [AttributeValue?], to count: Int) -> [AttributeValue?] {
    values + [AttributeValue?](repeating: nil, count: max(0, count - values.count))
  }
}

extension Bool {
  /// Reads `true` or `false`.
  fileprivate init?(word: ArraySlice<UInt8>) {
    if word.elementsEqual("true".utf8) {
      self = true
    } else if word.elementsEqual("false".utf8) {
      self = false
    } else {
      return nil
    }
  }
}
