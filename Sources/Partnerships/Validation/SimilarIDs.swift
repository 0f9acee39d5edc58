import Wording

extension Network {
  /// Returns the ids that differ from an earlier id of their table in nothing but case.
  func similarIDs() -> [Finding] {
    similarIDs(actors, .actors) + similarIDs(people, .people) + similarIDs(activities, .activities)
      + similarIDs(phases, .phases) + similarIDs(sources, .sources)
  }

  private func similarIDs<Record: Identifiable>(
    _ records: [Record], _ table: Table
  ) -> [Finding] where Record.ID == String {
    var earlier: [String: String] = [:]
    return records.indices.compactMap { index in
      let id = records[index].id
      guard let other = earlier.updateValue(id, forKey: id.lowercased()), other != id else {
        return nil
      }
      return Finding(
        .similarID, table, index, column: "id", found: id, .similarID(id, to: other))
    }
  }
}
