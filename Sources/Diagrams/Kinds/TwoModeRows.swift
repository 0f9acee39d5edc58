import Partnerships

/// Who stands where in a picture of participants and activities: activities below each other in
/// order of time, participants on both sides of them.
struct TwoModeRows {
  /// Participants who stand together: those of one organisation, or one alone.
  struct Group {
    var vertices: [Int]
    /// Whether they are people, who are named with their organisation.
    var isOfPeople: Bool
    var country: String?
    /// The activities that they took part in, one as often as they are.
    var activities: [Int]
  }

  /// The activities, the earliest first and those of unknown time last.
  let activities: [Int]
  /// How many of the activities have a time.
  let datedCount: Int
  /// The participants left and right of the activities, those at early ones first
  /// and those at none last.
  private(set) var sides: [[Group]] = [[], []]
  /// The countries on each side; none where both sides are of the same.
  private(set) var countries: [[String?]] = [[], []]

  init(of sheet: Sheet) {
    let vertices = sheet.graph.vertices.indices
    let order = ActivityOrder(
      of: vertices.filter { sheet.activity(at: $0) != nil }, in: sheet)
    activities = order.activities
    datedCount = order.datedCount
    var places = [Int](repeating: 0, count: vertices.count)
    for (place, activity) in activities.enumerated() { places[activity] = place }
    var attended = [[Int]](repeating: [], count: vertices.count)
    for line in sheet.lines { attended[line.from].append(line.to) }
    let participants = vertices.filter { sheet.activity(at: $0) == nil }
    /// Where activities are on average, in their order; beyond all of them where there is none.
    func middle(_ activities: [Int]) -> Double {
      activities.isEmpty
        ? .infinity : Double(activities.reduce(0) { $0 + places[$1] }) / Double(activities.count)
    }
    let groups = Dictionary(grouping: participants) { vertex in
      sheet.person(at: vertex).map { _ in sheet.organisation(at: vertex)?.id ?? "" }
        ?? "actor \(vertex)"
    }
    let ordered = groups.values.map { members in
      Group(
        vertices: members.sorted { (middle(attended[$0]), $0) < (middle(attended[$1]), $1) },
        isOfPeople: sheet.person(at: members[0]) != nil, country: sheet.country(at: members[0]),
        activities: members.flatMap { attended[$0] })
    }
    divide(
      ordered.sorted {
        (middle($0.activities), $0.vertices[0]) < (middle($1.activities), $1.vertices[0])
      })
  }

  /// Puts the largest country left and all others right; those of a single one on both sides.
  private mutating func divide(_ groups: [Group]) {
    let blocks = Columns.ordered(
      groups.flatMap { Array(repeating: $0.country, count: $0.vertices.count) })
    if blocks.count > 1 { countries = [[blocks[0]], Array(blocks.dropFirst())] }
    var counts = [0, 0]
    for group in groups {
      let isRight = blocks.count > 1 ? group.country != blocks[0] : counts[1] < counts[0]
      sides[isRight ? 1 : 0].append(group)
      counts[isRight ? 1 : 0] += group.vertices.count
    }
  }
}
