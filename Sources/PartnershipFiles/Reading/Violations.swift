import Partnerships

extension ProblemList {
  /// Adds what contradicts itself in a network.
  ///
  /// - Parameters:
  ///   - violation: One of the network's violations.
  ///   - places: Where its table's records stand.
  mutating func add(_ violation: Finding, at places: TablePlaces) {
    let place = violation.record.map { places.place(ofRecord: $0, column: violation.column) }
    add(
      Remark(.error, violation.kind.problemKind, violation.message),
      at: place ?? places.place(row: nil, column: nil), found: violation.found)
  }
}

extension Finding.Kind {
  fileprivate var problemKind: Problem.Kind {
    switch self {
    case .duplicateID: .duplicateID
    case .endBeforeStart: .interval
    case .partOfItself: .partOf
    default: .unknownReference
    }
  }
}
