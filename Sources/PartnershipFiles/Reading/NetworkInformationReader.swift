import Partnerships
import Wording

extension NetworkInformation {
  /// Makes the information of a network from the rows of the table `network`.
  ///
  /// - Parameters:
  ///   - entries: The rows.
  ///   - places: Where they stand.
  ///   - problems: Told of keys that aren't defined or stand twice, and of values that can't be read.
  init(_ entries: [NetworkEntry], at places: TablePlaces, _ problems: inout ProblemList) {
    self.init()
    var seen: Set<String> = []
    for (index, entry) in entries.enumerated() where !entry.key.isEmpty {
      let column = Self.column(ofKey: entry.key)
      let place = places.place(ofRecord: index, column: "key")
      if !seen.insert(column?.headings[0] ?? folded(entry.key)).inserted {
        problems.add(
          Remark(.error, .duplicateID, .repeatedKey(entry.key)), at: place, found: entry.key)
      } else if let column {
        guard !entry.value.isEmpty, let remark = column.read(entry.value, &self) else { continue }
        let place = places.place(ofRecord: index, column: "value")
        problems.add(remark, at: place, found: entry.value)
      } else {
        attributes[entry.key] = entry.value
        let known = Column<NetworkInformation>.keys.map { $0.headings[0] }
        let remark = Remark(.note, .unknownKey, .unknownKey(entry.key, known: known))
        problems.add(remark, at: place, found: entry.key)
      }
    }
  }

  private static func column(ofKey key: String) -> Column<NetworkInformation>? {
    Column<NetworkInformation>.keys.first { column in
      column.headings.contains { folded($0) == folded(key) }
    }
  }
}
