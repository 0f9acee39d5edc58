import Wording

extension Network {
  /// Returns the rows that say the same as an earlier row, word for word.
  func repeatedRows() -> [Finding] {
    repeated(affiliations, .affiliations) + repeated(participations, .participations)
      + repeated(ties, .ties)
  }

  private func repeated<Record: Hashable>(_ records: [Record], _ table: Table) -> [Finding] {
    var seen: Set<Record> = []
    return records.indices.filter { !seen.insert(records[$0]).inserted }.map {
      Finding(.repeatedRow, table, $0, .repeatedRow)
    }
  }
}
