internal import InputFiles

extension SpreadsheetLayout {
  /// Every layout.
  static let all = [gephi, nodeXL, kumu]

  /// Returns whether sheets of these names hold a graph in this layout.
  ///
  /// - Parameter names: The names of the sheets.
  /// - Returns: Whether that of nodes and that of edges are among them.
  func hasSheets(_ names: [String]) -> Bool {
    Set(names.map { $0.lowercased() })
      .isSuperset(of: [nodeSheet.lowercased(), edgeSheet.lowercased()])
  }

  /// Returns whether a CSV file is one of the tables of this layout rather than any table of ties.
  ///
  /// It is if the other table is beside it, or if it says of directions or times what only this
  /// program says in that way.
  ///
  /// - Parameter source: The file.
  /// - Returns: Whether its first rows show that.
  func isTable(_ source: FileSource) -> Bool {
    guard let bytes = try? source.prefix(1 << 16) else { return false }
    let text = DecodedText(bytes)
    let rows = FieldRows.samples(of: text, FieldSeparator(of: text))
    let headings = (rows.first ?? []).map { $0.lowercased() }
    func has(_ names: [String]) -> Bool { names.contains { headings.contains($0.lowercased()) } }
    guard has([self.source]), has([target]) else {
      return has(nodeID) && fileBeside(source) != nil
        || self == .gephi && headings.starts(with: ["id", "label"])
    }
    let words = (arrow + line).map { $0.lowercased() }
    let hasDirections =
      headings.firstIndex(of: direction.lowercased()).map { column in
        rows.dropFirst().allSatisfy { $0.count > column && words.contains($0[column].lowercased()) }
      } ?? false
    let hasTimes = has(times) || !times.isEmpty && rows.joined().contains { $0.hasPrefix("<[") }
    return hasDirections || hasTimes || fileBeside(source) != nil
  }

  /// Returns the other table of a pair of CSV files.
  ///
  /// - Parameter source: One of them.
  /// - Returns: The file that has `edges` in its name where the other has `nodes`, or the other way
  ///   round; `nil` if there is none.
  func fileBeside(_ source: FileSource) -> FileSource? {
    guard case .path(let path) = source else { return nil }
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    for (one, other) in [(nodeSheet, edgeSheet), (edgeSheet, nodeSheet)] {
      for (word, new) in [(one, other), (one.lowercased(), other.lowercased())] {
        guard let place = name.ranges(of: word).last else { continue }
        let beside = FileSource.path(path[..<place.lowerBound] + new + path[place.upperBound...])
        if (try? beside.prefix(1)) != nil { return beside }
      }
    }
    return nil
  }
}
