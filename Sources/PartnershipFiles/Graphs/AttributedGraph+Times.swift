import GraphFiles
import Partnerships

extension AttributedGraph {
  /// Says when a node or an edge was there: as dates where they are, else as an attribute.
  ///
  /// - Parameters:
  ///   - interval: Where dates go that weren't known.
  ///   - attributes: Where everything else goes.
  ///   - times: The times of all nodes or of all edges.
  ///   - row: The index of the node or edge.
  func fill(
    _ interval: inout Interval, _ attributes: inout [String: String], times: [[TimeSpan]],
    at row: Int
  ) {
    guard !times.isEmpty, !times[row].isEmpty else { return }
    if times[row].count == 1, let dates = Interval(times[row][0]) {
      interval = Interval(start: dates.start ?? interval.start, end: dates.end ?? interval.end)
    } else {
      attributes["times"] = times[row].map(\.text).joined(separator: "; ")
    }
  }
}

extension Interval {
  /// Makes an interval of a stretch of time whose ends are dates or open.
  fileprivate init?(_ span: TimeSpan) {
    let (start, end) = (span.start.flatMap(PartialDate.init), span.end.flatMap(PartialDate.init))
    guard (start != nil) == (span.start != nil), (end != nil) == (span.end != nil),
      !span.excludesStart, !span.excludesEnd
    else { return nil }
    self.init(start: start, end: end)
  }
}

extension Participation {
  /// Makes a seat of an edge between a participant and an activity.
  init(_ edge: Tie, activity: String, by participant: String) {
    self.init(activity: activity, participant: participant)
    role = edge.kind
    attributes = edge.attributes
    if let weight = edge.weight { attributes["weight"] = String(weight) }
  }
}

extension Affiliation {
  /// Makes a place of an edge between a person and an actor.
  init(_ edge: Tie, person: String, actor: String) {
    self.init(person: person, actor: actor)
    role = edge.kind
    interval = edge.interval
    attributes = edge.attributes
  }
}
