import Partnerships
import Wording

/// What participants of a two-mode view did at its activities.
struct Seats {
  private struct Seat: Hashable {
    var participant: Int
    var activity: String
  }

  /// The roles, each once, in the order of the table.
  private var roles: [Seat: [String]] = [:]

  init(of sheet: Sheet) {
    var places: [String: Int] = [:]
    for (place, vertex) in sheet.graph.vertices.enumerated() where sheet.activity(at: place) == nil
    {
      for member in vertex.members { places[member] = place }
    }
    let actors = Dictionary(grouping: sheet.network.affiliations, by: \.person)
      .mapValues { $0.map(\.actor) }
    for participation in sheet.network.participations {
      guard let role = participation.role else { continue }
      let ids = [participation.participant] + actors[participation.participant, default: []]
      for place in Set(ids.compactMap { places[$0] }) {
        let seat = Seat(participant: place, activity: participation.activity)
        if roles[seat]?.contains(role) != true { roles[seat, default: []].append(role) }
      }
    }
  }

  /// Who took part in what, and as what.
  func tooltip(of line: TieLine, in sheet: Sheet) -> String {
    let activity = sheet.activity(at: line.to)?.id ?? ""
    let words =
      roles[Seat(participant: line.from, activity: activity)]?
      .map { Text.label(ofRole: $0) } ?? [.tookPart]
    return "\(sheet.name(at: line.from)) – \(sheet.name(at: line.to)): "
      + words.map { $0[sheet.language] }.joined(separator: ", ")
  }
}
