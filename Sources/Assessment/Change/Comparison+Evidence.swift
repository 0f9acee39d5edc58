public import Partnerships
public import Wording

extension Comparison {
  /// Returns who and which ties are behind each count, and the sources that they name.
  ///
  /// - Parameters:
  ///   - network: The network that both states are of, or both networks together.
  ///   - language: The language of the headings.
  /// - Returns: The table.
  public func evidenceTable(of network: Network, in language: Language) -> ResultTable {
    let sources = RowSources(of: network)
    let who = [
      rows(of: actors, .actorsTable, sources.actors),
      rows(of: people, .peopleTable, sources.people),
      rows(of: participants, .participatingPeople, sources.people),
    ]
    let pairs: [(Text, [[String]])] = [
      (.pairsKept, ties.kept), (.pairsNewByArrival, ties.newByArrival),
      (.pairsNewAmongKept, ties.newAmongKept), (.pairsLostByDeparture, ties.lostByDeparture),
      (.pairsLostByDissolution, ties.lostByDissolution), (.pairsUncertain, ties.uncertain),
    ]
    return (who.flatMap(\.self) + pairs.map { sources.pairs($1, .pairsWithTies, $0) })
      .table(in: language)
  }

  private func rows(
    of turnover: Turnover?, _ who: Text, _ rows: ([String], Text, Text?) -> CountedRows
  ) -> [CountedRows] {
    guard let turnover else { return [] }
    let lists: [(Text, [String])] = [
      (.keptHeading, turnover.kept), (.joinedHeading, turnover.joined),
      (.leftHeading, turnover.left), (.uncertainHeading, turnover.uncertain),
    ]
    return lists.map { rows($1, who, $0) }
  }
}
