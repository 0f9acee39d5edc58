import Graphs
public import Partnerships
public import Wording

extension Breadth {
  /// Returns the actors, pairs, people and activities behind each count, and the sources that they
  /// name.
  ///
  /// - Parameters:
  ///   - network: The network that was judged.
  ///   - view: The view of it.
  ///   - language: The language of the headings.
  /// - Returns: The table.
  public func countedTable(
    of network: Network, seenAs view: View, in language: Language
  ) -> ResultTable {
    let counted = CountedNetwork(
      of: network, view: view, rollUp: rollUp == "entity" ? .entity : .none)
    let sources = RowSources(of: network)
    return
      (counted.rowsByValue(sources) + counted.rowsAcrossBorders(sources)
      + counted.rowsOfReach(sources))
      .table(in: language)
  }
}

extension CountedNetwork {
  /// The actors of every value, and the activities of every theme.
  fileprivate func rowsByValue(_ sources: RowSources) -> [CountedRows] {
    let ofActors = ActorDimension.allCases.flatMap { dimension in
      let having = Dictionary(grouping: actors) { $0.actor[dimension] }
      return having.keys.inOrder.map { value in
        sources.actors(
          having[value, default: []].map(\.actor.id), .label(ofDimension: dimension.rawValue),
          value.map { .label(ofRequired: $0, in: dimension.rawValue) } ?? .unknown)
      }
    }
    let themes = Dictionary(grouping: network.activities, by: \.theme)
    return ofActors
      + themes.keys.inOrder.map { theme in
        sources.activities(
          themes[theme, default: []].map(\.id), .label(ofDimension: "theme"),
          theme.map(Text.asWritten) ?? .unknown)
      }
  }

  /// The tied pairs by what is known of their countries.
  fileprivate func rowsAcrossBorders(_ sources: RowSources) -> [CountedRows] {
    let countries = actors.map(\.actor.country)
    let pairs = Set(graph.edges.filter { $0.from != $0.to }.map { [$0.from, $0.to].sorted() })
      .sorted { $0.lexicographicallyPrecedes($1) }
    func rows(_ figure: Text, _ isWanted: (String?, String?) -> Bool) -> CountedRows {
      sources.pairs(
        pairs.filter { isWanted(countries[$0[0]], countries[$0[1]]) }
          .map { $0.map { actors[$0].actor.id } }, figure)
    }
    return [
      rows(.crossBorderPairs) { $0 != nil && $1 != nil && $0 != $1 },
      rows(.domesticPairs) { $0 != nil && $0 == $1 },
      rows(.unknownPairs) { $0 == nil || $1 == nil },
    ]
  }

  /// The people who took part and the activities, phase by phase.
  fileprivate func rowsOfReach(_ sources: RowSources) -> [CountedRows] {
    let people = network.people.map(\.id).unique()
    let seats = Dictionary(grouping: network.participations, by: \.activity)
      .mapValues { Set($0.map(\.participant)) }
    func present(_ activities: [Activity]) -> [String] {
      let present = activities.reduce(into: Set<String>()) { $0.formUnion(seats[$1.id] ?? []) }
      return people.filter(present.contains)
    }
    return [
      sources.people(people, .knownPeople),
      sources.people(present(network.activities), .takingPart),
      sources.activities(network.activities.map(\.id), .knownActivities),
    ]
      + network.phases.map { phase in
        sources.people(
          present(network.activities.filter { $0.phase == phase.id }), .tookPartHeading,
          .asWritten(phase.name))
      }
  }
}

extension Collection where Element == String? {
  /// The values in alphabetical order, and `nil` last.
  fileprivate var inOrder: [String?] {
    sorted { ($0 == nil ? 1 : 0, $0 ?? "") < ($1 == nil ? 1 : 0, $1 ?? "") }
  }
}
