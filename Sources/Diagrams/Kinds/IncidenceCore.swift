import Partnerships

/// Those whom the table of a two-mode view shows: everyone, or of too many the activities with most
/// participants, and the participants with most of those.
struct IncidenceCore {
  /// The activities in order of time, or where no time is known those with most participants first.
  let activities: [Int]
  /// The participants by country, those of early activities first.
  let participants: [Int]
  /// The countries with the places of their participants; none where all are of one.
  let countries: [(country: String?, columns: Range<Int>)]
  /// How many activities aren't shown.
  let otherActivityCount: Int
  /// How many participants aren't shown.
  let otherParticipantCount: Int

  /// As many rows and columns can be told apart on a printed sheet.
  static let greatestCount = 64

  /// Whether anyone isn't shown.
  var isPart: Bool { otherActivityCount + otherParticipantCount > 0 }

  init(of sheet: Sheet) {
    let vertices = sheet.graph.vertices.indices
    let ties = sheet.tieCounts
    /// Those with the most of something, as many as are shown.
    func largest(_ all: [Int], by counts: [Int]) -> [Int] {
      Array(
        all.sorted { (-counts[$0], -ties[$0], $0) < (-counts[$1], -ties[$1], $1) }
          .prefix(Self.greatestCount))
    }
    let allActivities = vertices.filter { sheet.activity(at: $0) != nil }
    let allParticipants = vertices.filter { sheet.activity(at: $0) == nil }
    let rows = largest(allActivities, by: ties)
    let isRow = Set(rows)
    var attended = [[Int]](repeating: [], count: vertices.count)
    for line in sheet.lines where isRow.contains(line.to) { attended[line.from].append(line.to) }
    let columns = largest(allParticipants, by: attended.map(\.count))
    let order = ActivityOrder(of: rows, in: sheet)
    activities = order.datedCount > 0 ? order.activities : rows
    otherActivityCount = allActivities.count - rows.count
    otherParticipantCount = allParticipants.count - columns.count
    var places: [Int: Int] = [:]
    for (place, activity) in activities.enumerated() { places[activity] = place }
    let blocks = Columns.ordered(columns.map { sheet.country(at: $0) })
    func rank(_ vertex: Int) -> (Int, Double, Int) {
      let places = attended[vertex].compactMap { places[$0] }
      let middle = Double(places.reduce(0, +)) / Double(places.count)
      let block = blocks.firstIndex(of: sheet.country(at: vertex)) ?? 0
      return (block, places.isEmpty ? .infinity : middle, vertex)
    }
    let ordered = columns.map { (vertex: $0, rank: rank($0)) }.sorted { $0.rank < $1.rank }
    participants = ordered.map(\.vertex)
    let starts = ordered.indices.filter {
      $0 == 0 || ordered[$0].rank.0 != ordered[$0 - 1].rank.0
    }
    let ends = starts.dropFirst() + [ordered.count]
    countries =
      blocks.count > 1
      ? zip(starts, ends).map { (blocks[ordered[$0].rank.0], $0..<$1) } : []
  }
}
