import Graphs
public import Partnerships
public import Wording

extension Departure {
  /// Returns who and which ties are behind each count, and the sources that they name.
  ///
  /// - Parameters:
  ///   - network: The network that some leave.
  ///   - graph: The view of it.
  ///   - language: The language of the headings.
  /// - Returns: The table.
  public func evidenceTable(
    of network: Network, seenAs graph: NetworkGraph, in language: Language
  ) -> ResultTable {
    rows(in: RowSources(of: network), seenAs: graph).table(in: language)
  }

  /// Who leaves, who is cut off, and what goes with them.
  func rows(in sources: RowSources, seenAs graph: NetworkGraph) -> [CountedRows] {
    let ids = graph.vertices.map(\.id)
    let leavers = Set(leaving)
    let lost = graph.edges.map { [ids[$0.from], ids[$0.to]] }
      .filter { !leavers.isDisjoint(with: $0) }
    let who = view.layer == .people ? sources.people : sources.actors
    let name = Text.asWritten(leaving.joined(separator: ", "))
    return [
      who(leaving, .lostHeading, name), who(cutOff, .cutOffHeading, name),
      sources.pairs(lost, .tiesLost, name),
      sources.activities(activities, .activitiesTable, name),
      sources.actors(unrepresented, .actorsTable, name),
    ]
  }
}

extension Dependence {
  /// Returns who and which ties are behind the worst departures, and whom each links with others.
  ///
  /// - Parameters:
  ///   - network: The network that some may leave.
  ///   - graph: The view of it.
  ///   - language: The language of the headings.
  /// - Returns: The table.
  public func evidenceTable(
    of network: Network, seenAs graph: NetworkGraph, in language: Language
  ) -> ResultTable {
    let sources = RowSources(of: network)
    let departures = worst.flatMap { $0.departure.rows(in: sources, seenAs: graph) }
    let underlying = graph.graph.underlying()
    let linked = graph.vertices.indices.map { vertex in
      sources.pairs(
        underlying.neighbors(of: vertex).map { graph.vertices[Int($0)].id }.map {
          [graph.vertices[vertex].id, $0]
        }, .tiesTable, .asWritten(graph.vertices[vertex].id))
    }
    return (departures + linked).table(in: language)
  }
}
