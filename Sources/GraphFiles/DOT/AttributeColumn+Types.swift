extension AttributeColumn {
  /// The attribute with the type that its texts are written in: numbers and yes or no, where they are
  /// all written just as such would be; the weight of edges is a number however it is written.
  var withTypes: AttributeColumn {
    guard type == .text, !Self.texts.contains(name) else { return self }
    for read in [Self.integer, Self.number, Self.boolean] {
      var column = self
      column.values = values.map { value in
        guard case .text(let text)? = value else { return nil }
        return read(text, name == KnownAttribute.weight)
      }
      guard zip(values, column.values).allSatisfy({ ($0 == nil) == ($1 == nil) }) else { continue }
      column.unify()
      return column
    }
    return self
  }

  /// The attributes that are texts whatever they look like.
  private static let texts: Set = [
    KnownAttribute.label, KnownAttribute.relation, KnownAttribute.shape, KnownAttribute.color,
  ]

  private static func integer(_ text: String, _ isNumber: Bool) -> AttributeValue? {
    Int(text).flatMap { isNumber || String($0) == text ? .integer($0) : nil }
  }

  private static func number(_ text: String, _ isNumber: Bool) -> AttributeValue? {
    if let integer = integer(text, isNumber) { return integer }
    return Double(text).flatMap { isNumber || $0.description == text ? .real($0) : nil }
  }

  private static func boolean(_ text: String, _ isNumber: Bool) -> AttributeValue? {
    switch text {
    case "true": .boolean(true)
    case "false": .boolean(false)
    default: nil
    }
  }
}
