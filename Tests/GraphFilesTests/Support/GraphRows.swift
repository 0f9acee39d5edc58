import GraphFiles

extension AttributeTable {
  /// Returns the values of each attribute that has any, with what stands for those that have none.
  ///
  /// - Parameter change: What a format makes of a value.
  /// - Returns: The values by the names of the attributes.
  func values(
    _ change: (AttributeValue) -> AttributeValue? = { $0 }
  ) -> [String: [AttributeValue?]] {
    var values: [String: [AttributeValue?]] = [:]
    for column in columns {
      let row = (0..<rowCount).map { column[$0].flatMap(change) }
      if row.contains(where: { $0 != nil }) { values[column.name] = row }
    }
    return values
  }
}
