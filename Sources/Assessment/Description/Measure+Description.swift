import Wording

extension Measure {
  /// The counts of what a network contains.
  static let ofContents: [Measure] = [
    Measure("tables", .rowsCounted), Measure("count", .valuesCounted),
    Measure("activities", .activitiesOfPhase), Measure("references", .references),
  ]
}
