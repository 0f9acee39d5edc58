extension FieldLines {
  /// Adds a value as a field of which the type is inferred: a text in quotation marks, and a number
  /// with a point if it isn't declared to be whole.
  mutating func add(value: AttributeValue?) {
    switch value {
    case .real(let number) where number.isFinite: add(text: "\(number)")
    case .integer, .real, .boolean: add(text: value?.plainText ?? "")
    default: add(quoted: value?.plainText ?? "")
    }
  }
}

extension AttributeValue {
  /// The value as a text: lists with commas between their values, of values in time the last.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .real(let number): number.shortText
    case .boolean(let boolean): "\(boolean)"
    case .list(let values): values.map(\.plainText).joined(separator: ", ")
    case .timed(let values): values.last?.value.plainText ?? ""
    }
  }
}

extension AttributeColumn {
  /// What is lost where values stand as fields whose type is inferred.
  var textLosses: [Loss] {
    let values = values.compactMap(\.self) + [defaultValue].compactMap(\.self)
    return [
      Loss(.attributeType, name: name, count: values.count { $0.type == .list }),
      Loss(.emptyText, name: name, count: values.count { $0 == .text("") }),
      Loss(.timedValue, name: name, count: values.count(where: \.isTimed)),
    ].filter { $0.count > 0 }
  }
}

extension AttributeValue {
  fileprivate var isTimed: Bool {
    if case .timed = self { true } else { false }
  }
}
