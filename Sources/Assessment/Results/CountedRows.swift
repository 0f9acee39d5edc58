import Partnerships
import Wording

/// What a figure was counted from: rows of a network's tables, and the sources that these name.
struct CountedRows {
  /// What the figure is called in its table.
  var figure: Text
  /// Which value, group or list it is of; `nil` of a figure of the whole.
  var value: Text?
  /// How much was counted: of seats and the like more than there are rows.
  var count: Int
  /// The ids of actors, people or activities, or both ends of ties.
  var ids: [String]
  /// The ids of the sources, each once.
  var sources: [String]
}

extension [CountedRows] {
  /// Returns the rows as a table, those without any left out.
  func table(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .measureHeading, .value, .count, .countedRows, .sourcesTable,
    ]
    return ResultTable(
      id: "counted", title: Text.countedFrom[language], headings: headings.map { $0[language] },
      rows: filter { !$0.ids.isEmpty }.map { counted in
        [
          .text(counted.figure[language].capitalizingFirst), .text(counted.value?[language] ?? ""),
          .count(counted.count), .text(counted.ids.joined(separator: ", ")),
          .text(counted.sources.joined(separator: ", ")),
        ]
      },
      notes: [Text.countedRowsAreIDs[language]])
  }
}

/// The sources that the rows of a network name.
struct RowSources {
  private let actors: [String: String]
  private let activities: [String: String]
  private let activitiesOfPerson: [String: [String]]
  private let tiesOfPair: [Set<String>: [String]]

  init(of network: Network) {
    func sources(_ rows: [(String, Evidence)]) -> [String: String] {
      Dictionary(
        rows.compactMap { id, evidence in evidence.source.map { (id, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
    actors = sources(network.actors.map { ($0.id, $0.evidence) })
    activities = sources(network.activities.map { ($0.id, $0.evidence) })
    activitiesOfPerson = Dictionary(grouping: network.participations, by: \.participant)
      .mapValues { $0.map(\.activity) }
    tiesOfPair = Dictionary(grouping: network.ties) { [$0.from, $0.to] }
      .mapValues { $0.compactMap(\.evidence.source) }
  }

  /// Rows of the table of actors.
  func actors(_ ids: [String], _ figure: Text, _ value: Text? = nil) -> CountedRows {
    CountedRows(
      figure: figure, value: value, count: ids.count, ids: ids,
      sources: ids.compactMap { actors[$0] }.unique())
  }

  /// Rows of the table of activities.
  func activities(_ ids: [String], _ figure: Text, _ value: Text? = nil) -> CountedRows {
    CountedRows(
      figure: figure, value: value, count: ids.count, ids: ids,
      sources: ids.compactMap { activities[$0] }.unique())
  }

  /// Rows of the table of people, with the sources of the activities that they took part in.
  func people(_ ids: [String], _ figure: Text, _ value: Text? = nil) -> CountedRows {
    let attended = ids.flatMap { activitiesOfPerson[$0] ?? [] }
    return CountedRows(
      figure: figure, value: value, count: ids.count, ids: ids,
      sources: attended.compactMap { activities[$0] }.unique())
  }

  /// What people hold, with how much each holds of it where that isn't one.
  func holdings(_ amounts: [String: Int], _ figure: Text, _ value: Text) -> CountedRows {
    var rows = people(amounts.keys.sorted(), figure, value)
    rows.count = amounts.values.reduce(0, +)
    rows.ids = rows.ids.map { id in
      amounts[id].map { $0 == 1 ? id : "\(id) (\($0))" } ?? id
    }
    return rows
  }

  /// Rows of the table of ties.
  func ties(_ ties: [Tie], _ figure: Text, _ value: Text? = nil) -> CountedRows {
    CountedRows(
      figure: figure, value: value, count: ties.count, ids: ties.map { [$0.from, $0.to].tieLabel },
      sources: ties.compactMap(\.evidence.source).unique())
  }

  /// Pairs of actors, with the sources of their ties.
  func pairs(_ pairs: [[String]], _ figure: Text, _ value: Text? = nil) -> CountedRows {
    CountedRows(
      figure: figure, value: value, count: pairs.count, ids: pairs.map(\.tieLabel),
      sources: pairs.flatMap { tiesOfPair[Set($0)] ?? [] }.unique())
  }

  /// Pairs of people, with the sources of the activities that both took part in.
  func contacts(_ pairs: [[String]], _ figure: Text, _ value: Text? = nil) -> CountedRows {
    let shared = pairs.flatMap { pair in
      let attended = pair.map { activitiesOfPerson[$0] ?? [] }
      return attended.first?.filter { activity in
        attended.allSatisfy { $0.contains(activity) }
      } ?? []
    }
    return CountedRows(
      figure: figure, value: value, count: pairs.count, ids: pairs.map(\.tieLabel),
      sources: shared.compactMap { activities[$0] }.unique())
  }
}

extension [String] {
  /// Both ends of a tie.
  fileprivate var tieLabel: String { joined(separator: " – ") }
}
