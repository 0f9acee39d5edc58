import Graphs
import Partnerships

/// Whether people meet their own gender at activities more than by chance, given who attended what.
///
/// Every two people present at an activity meet there. A meeting counts 1 / (*d* - 1) where *d* are
/// present, so that a large activity doesn't outweigh many small ones; these are the weights of
/// Newman's projection. The comparison deals genders out anew over the people and leaves the
/// attendance as it is: dealing them out over contacts would take the cliques that every activity
/// makes for a choice.
///
/// M. Newman, "Scientific collaboration networks. II", *Physical Review E* 64, 016132 (2001),
/// [doi:10.1103/PhysRevE.64.016132](https://doi.org/10.1103/PhysRevE.64.016132).
public struct GenderAttendance: Codable, Sendable, Equatable {
  /// How many activities have two people of known gender or more.
  public var activities: Int
  /// The share of meetings that are between two of the same gender, of those where both are known.
  public var sameGenderShare: TestedFigure
  /// The same share with its range: if all meetings with somebody of unknown gender were between
  /// different genders, and if all were between the same; `nil` if nobody met.
  @Nullable public private(set) var share: ShareRange?

  /// Counts meetings, and deals genders out anew.
  ///
  /// - Parameters:
  ///   - graph: The people, then the activities, each joined with those who took part.
  ///   - genders: The gender of each person.
  ///   - shuffling: How permutations are drawn where there are too many to try all.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  init(in graph: Graph, genders: [Gender], shuffling: Shuffling) throws {
    let attendance = Attendance(in: graph, personCount: genders.count)
    let groups = genders.map(\.group) + repeatElement(nil, count: graph.vertexCount - genders.count)
    let meetings = attendance.meetings(in: groups)
    activities = meetings.activities
    sameGenderShare = try shuffling.tested(graph, groups: groups) {
      [attendance.meetings(in: $1).share]
    }[0]
    guard meetings.all > 0 else { return }
    let most = meetings.same + (meetings.all - meetings.known)
    share = ShareRange(
      low: meetings.same / meetings.all, stated: sameGenderShare.value, high: most / meetings.all)
  }
}

/// What the meetings at activities weigh.
private struct Meetings {
  /// How many activities have two people of known group or more.
  var activities = 0
  /// Those between two of the same group.
  var same = 0.0
  /// Those between two of known group.
  var known = 0.0
  /// All of them.
  var all = 0.0

  var share: Double? { known > 0 ? same / known : nil }
}

/// Who was present at which activity.
private struct Attendance {
  private let personCount: Int
  /// The people, activity by activity, of those that two or more took part in.
  private var people: [Int] = []
  /// Where the people of each activity end in `people`.
  private var ends: [Int] = []
  /// What a meeting at each activity weighs.
  private var weights: [Double] = []

  init(in graph: Graph, personCount: Int) {
    self.personCount = personCount
    for activity in personCount..<graph.vertexCount {
      let present = graph.neighbors(of: activity)
      guard present.count > 1 else { continue }
      people += present.lazy.map(Int.init)
      ends.append(people.count)
      weights.append(1 / Double(present.count - 1))
    }
  }

  /// Adds up the meetings of those present at each activity.
  func meetings(in groups: [Int?]) -> Meetings {
    // A person counts one in the lane of the group, so that people are counted by adding.
    let ones = groups.prefix(personCount).map { group in
      group.map { SIMD4<Int32>.one(in: $0) } ?? .zero
    }
    var meetings = Meetings()
    var start = 0
    for (end, weight) in zip(ends, weights) {
      var counts = SIMD4<Int32>.zero
      for place in start..<end { counts &+= ones[people[place]] }
      let present = end - start
      let ofGroups = SIMD4<Int>(truncatingIfNeeded: counts)
      let known = ofGroups.wrappedSum()
      meetings.activities += known > 1 ? 1 : 0
      meetings.same += weight * Double((ofGroups &* (ofGroups &- 1)).wrappedSum() / 2)
      meetings.known += weight * Double(known * (known - 1) / 2)
      meetings.all += weight * Double(present * (present - 1) / 2)
      start = end
    }
    return meetings
  }
}

extension SIMD4<Int32> {
  /// One in a lane, and nothing in the others.
  fileprivate static func one(in lane: Int) -> SIMD4 {
    var one = zero
    one[lane] = 1
    return one
  }
}
