/// What attributes are called in an object of JSON, where each name may stand once.
struct JSONNames {
  /// The name of each attribute.
  private(set) var all: [String] = []
  /// The attributes that are called something else than they were.
  private(set) var renamed: [String] = []

  /// Gives attributes their names, with `_` after those that are taken.
  ///
  /// - Parameters:
  ///   - names: What they are called.
  ///   - taken: What means something else.
  init(_ names: [String], taken: [String] = []) {
    var taken = Set(taken.map(ExactText.init))
    for name in names {
      var free = name
      while !taken.insert(ExactText(free)).inserted { free += "_" }
      all.append(free)
      if free != name { renamed.append(name) }
    }
  }

  /// The attributes that lose their names.
  func losses(_ kind: Loss.Kind) -> [Loss] { renamed.map { Loss(kind, name: $0, count: 1) } }
}

extension JSONWriter {
  /// Writes the values of a row.
  mutating func write(_ table: AttributeTable, row: Int, named names: JSONNames) {
    for (column, name) in zip(table.columns, names.all) {
      if let value = column[row] { write(value, named: name) }
    }
  }
}
