package import Wording

extension Network {
  /// Returns what contradicts itself, so that the network can't be used.
  ///
  /// - Returns: Repeated ids, references to ids that nothing has, ends before their starts, and
  ///   actors that are parts of themselves; empty references are left out.
  /// - Complexity: O(*n*) for *n* records.
  public func violations() -> [Finding] { violations(tableNames: [:]) }

  /// Returns what contradicts itself, with sentences that name tables by their files.
  ///
  /// - Parameter tableNames: What the tables are called, where not as the model calls them.
  /// - Returns: The same as ``violations()``.
  package func violations(tableNames: [Table: Text]) -> [Finding] {
    let identifiers = Identifiers(of: self)
    return identifiers.duplicates()
      + unknownReferences(identifiers, tableNames: tableNames) + endsBeforeStarts()
      + partOfCycles()
  }

  /// Returns the intervals that end before they start.
  package func endsBeforeStarts() -> [Finding] {
    func findings<Record>(
      _ records: [Record], _ table: Table, _ interval: (Record) -> Interval
    ) -> [Finding] {
      records.enumerated().compactMap { index, record in
        let interval = interval(record)
        guard interval.isReversed, let start = interval.start, let end = interval.end else {
          return nil
        }
        return Finding(
          .endBeforeStart, table, index, column: "end", found: end.description,
          .endBeforeStart(start: start.description, end: end.description))
      }
    }
    return findings(actors, .actors, \.interval) + findings(affiliations, .affiliations, \.interval)
      + findings(activities, .activities, \.interval) + findings(ties, .ties, \.interval)
      + findings(phases, .phases, \.interval)
  }

  /// Follows every actor to what it is a part of; each actor is passed once.
  private func partOfCycles() -> [Finding] {
    let indices = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let parents = actors.map { $0.partOf.flatMap { indices[$0] } }
    /// The actor from which a walk first came to each actor.
    var walks = [Int?](repeating: nil, count: actors.count)
    var findings: [Finding] = []
    for start in actors.indices where walks[start] == nil {
      var current: Int? = start
      while let actor = current, walks[actor] == nil {
        walks[actor] = start
        current = parents[actor]
      }
      guard let entrance = current, walks[entrance] == start else { continue }
      findings.append(partOfCycle(at: entrance, parents: parents))
    }
    return findings
  }

  private func partOfCycle(at entrance: Int, parents: [Int?]) -> Finding {
    var ids = [actors[entrance].id]
    var current = parents[entrance]
    while let actor = current, actor != entrance {
      ids.append(actors[actor].id)
      current = parents[actor]
    }
    return Finding(
      .partOfItself, .actors, entrance, column: "part-of", found: actors[entrance].partOf,
      .partOfItself(ids))
  }
}
