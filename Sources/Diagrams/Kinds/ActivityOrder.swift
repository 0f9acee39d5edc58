import Partnerships

/// Activities in order of time.
struct ActivityOrder {
  /// The activities, the earliest first and those of unknown time last.
  let activities: [Int]
  /// How many of the activities have a time.
  let datedCount: Int

  init(of activities: [Int], in sheet: Sheet) {
    func time(_ vertex: Int) -> PartialDate? {
      sheet.activity(at: vertex).flatMap { $0.interval.start ?? $0.interval.end }
    }
    func rank(_ vertex: Int) -> (Int, Int, Int) {
      guard let time = time(vertex) else { return (.max, .max, vertex) }
      return (time.earliest, time.latest, vertex)
    }
    self.activities = activities.sorted { rank($0) < rank($1) }
    datedCount = activities.count { time($0) != nil }
  }
}
