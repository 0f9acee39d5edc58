import Wording

extension Network {
  /// Returns how many rows name no source, where some do, and how many have no end although they
  /// have a start.
  func evidenceFindings() -> [Finding] {
    let evidence: [(table: Table, rows: [Evidence])] = [
      (.actors, actors.map(\.evidence)), (.activities, activities.map(\.evidence)),
      (.ties, ties.map(\.evidence)),
    ]
    let isSourced = evidence.contains { $0.rows.contains { $0.source != nil } }
    let sourceless = evidence.compactMap { table, rows -> Finding? in
      let count = rows.count { $0.source == nil }
      guard isSourced, count > 0 else { return nil }
      return Finding(
        .missingSources, table, nil, column: "source", .missingSources(count, of: rows.count))
    }
    let intervals: [(table: Table, rows: [Interval])] = [
      (.actors, actors.map(\.interval)), (.affiliations, affiliations.map(\.interval)),
      (.ties, ties.map(\.interval)),
    ]
    let open = intervals.compactMap { table, rows -> Finding? in
      let count = rows.count { $0.start != nil && $0.end == nil }
      guard count > 0 else { return nil }
      return Finding(
        .openIntervals, table, nil, column: "end", .openIntervals(count, of: rows.count))
    }
    return sourceless + open
  }

  /// Returns the columns of ties that hold nothing but numbers and aren't read, where no tie has a
  /// weight: the weights may stand there under another name.
  func unreadWeights() -> [Finding] {
    guard ties.allSatisfy({ $0.weight == nil }) else { return [] }
    let columns = Set(ties.flatMap(\.attributes.keys)).sorted()
    return columns.filter { column in
      ties.compactMap { $0.attributes[column] }.allSatisfy(\.isNumber)
    }.map {
      Finding(.unreadWeights, .ties, nil, column: $0, found: $0, .unreadWeights($0))
    }
  }
}

extension String {
  /// Whether it is a number, with a decimal point or a decimal comma.
  fileprivate var isNumber: Bool { Double(replacing(",", with: ".")) != nil }
}
