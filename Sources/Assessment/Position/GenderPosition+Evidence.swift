import Graphs
public import Partnerships
public import Wording

extension GenderPosition {
  /// Returns the people behind each figure, by their ids, and the sources of their activities.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - slice: Which part of its time is seen.
  ///   - language: The language of the headings.
  /// - Returns: The table: the ten most central and those as central as the tenth, those without whom
  ///   contacts fall apart, those with many seats, and those who stayed.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  public static func evidenceTable(
    of network: Network, slice: View.Slice, in language: Language
  ) throws -> ResultTable {
    let present = network.sliced(to: slice).network
    let sources = RowSources(of: present)
    var view = View()
    view.slice = slice
    view.layer = .people
    let contacts = network.graph(of: view)
    view.layer = .twoMode
    let attendance = network.graph(of: view)
    let people = present.people.map(\.id)
    func rows(of graph: Graph, _ title: Text) throws -> [CountedRows] {
      let tiers = try graph.centralities().map { centrality, values in
        let ranking = CentralityRanking(Array(values.prefix(people.count)))
        return sources.people(
          ranking.first(10).map { people[$0] }, title, centrality.name)
      }
      let points = graph.articulationPoints().filter { $0 < people.count }
      return tiers + [
        sources.people(points.map { people[$0] }, title, MeasureText.articulationPoints.name)
      ]
    }
    let counts = Array(attendance.graph.degrees().prefix(people.count))
    func holders(_ least: Int) -> [String] {
      people.indices.filter { counts[$0] >= least }.map { people[$0] }
    }
    let seats: [(Text, Int)] = [
      (.tookPartCounted, 1), (.twoSeatsOrMore, 2), (.threeSeatsOrMore, 3),
      (.mostSeatsOfOne, max(1, counts.max() ?? 0)),
    ]
    return try
      (rows(of: contacts.graph, .mostCentralByContacts)
      + rows(of: attendance.graph, .mostCentralByAttendance)
      + seats.map { sources.people(holders($1), .whoHoldsSeats, $0) }
      + present.peopleStaying.map { phase, staying in
        sources.people(staying, .whoStayed, .asWritten(phase.name))
      })
      .table(in: language)
  }
}

extension Network {
  /// For each phase but the first, who took part in it and in the one before it.
  fileprivate var peopleStaying: [(phase: Phase, people: [String])] {
    func present(_ phase: Phase) -> [String] {
      let held = Set(activities.filter { $0.phase == phase.id }.map(\.id))
      let seated = Set(
        participations.filter { held.contains($0.activity) }.map(\.participant))
      return people.map(\.id).filter(seated.contains)
    }
    return zip(phases, phases.dropFirst()).map { earlier, later in
      let before = Set(present(earlier))
      return (later, present(later).filter(before.contains))
    }
  }
}

extension CentralityRanking {
  /// The most central, as many as asked for, and those who are as central as the last of them.
  fileprivate func first(_ count: Int) -> [Int] {
    tiers.reduce(into: []) { first, tier in if first.count < count { first += tier } }
  }
}
