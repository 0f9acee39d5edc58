extension GEXFColumns.Declared {
  /// Declares an attribute.
  ///
  /// - Parameters:
  ///   - column: The attribute.
  ///   - number: Its number among those of its class, which is its id. Weights that change in time
  ///     have the id by which Gephi knows them.
  init(_ column: AttributeColumn, number: Int) {
    let written = WrittenColumn(column, hasLists: true)
    let isWeight = column.name == KnownAttribute.weight && written.timedCount > 0
    id = isWeight ? "weight" : "\(number)"
    name = column.name
    title = isWeight ? "Weight" : column.name
    defaultValue = column.defaultValue
    values = column.values
    isDynamic = written.timedCount > 0
    switch written.type {
    case .text: type = "string"
    case .integer: type = written.isLong ? "long" : "integer"
    case .real: type = "double"
    case .boolean: type = "boolean"
    case .list: type = "list\(column.typeInLists)"
    }
    let unlike = type == "liststring" ? column.countOfListsWithOthersThanTexts : 0
    misfitCount = written.misfitCount + unlike
  }
}

extension AttributeColumn {
  /// The values of all lists.
  private var valuesInLists: [[AttributeValue]] {
    (values + [defaultValue]).compactMap { value in
      switch value {
      case .list(let values): values
      case .timed(let values):
        values.flatMap { value -> [AttributeValue] in
          if case .list(let list) = value.value { list } else { [] }
        }
      default: nil
      }
    }
  }

  /// The one type of all values of the lists, as GEXF calls it.
  fileprivate var typeInLists: String {
    switch Set(valuesInLists.joined().map(\.type)) {
    case [.integer]: "long"
    case [.real]: "double"
    case [.boolean]: "boolean"
    default: "string"
    }
  }

  fileprivate var countOfListsWithOthersThanTexts: Int {
    valuesInLists.count { $0.contains { $0.type != .text } }
  }
}
