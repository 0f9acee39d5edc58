/// How much of what a network must hold in one dimension is there.
///
/// An item is a row of the requirements: a value, or several of which any will do.
public struct Coverage: Codable, Sendable, Equatable {
  /// How many items are required.
  public var required: Int
  /// How many of them are there.
  public var present: Int
  /// The items that certainly aren't there, in the order of the requirements.
  public var missing: [String]
  /// The items that might be there among the unknown, in the order of the requirements.
  public var undecided: [String]
  /// The least share of the items that is there, from 0 to 1.
  public var low: Double
  /// The share if as many of the undecided as there are unknown are there, from 0 to 1.
  public var high: Double
  /// The index of qualitative variation over the required items, from 0 where all that was found is
  /// of one item to 1 where there is as much of each; `nil` with fewer than two items or nothing
  /// found.
  ///
  /// The number of items is fixed by what is required, so that the loss of one never raises it.
  @Nullable public var iqv: Double?
}

extension Coverage {
  /// Measures the coverage of one dimension's requirements.
  ///
  /// J. Mueller and K. Schuessler, *Statistical Reasoning in Sociology* (1961).
  ///
  /// - Parameter results: The results of the requirements of that dimension, at least one.
  init(of results: [RequirementResult]) {
    let found = results.map { $0.found ?? 0 }
    let open = results.indices.filter { found[$0] == 0 }
    let undecided = open.filter { results[$0].verdict == .undecided }
    let items = Double(results.count)
    let total = found.reduce(0, +)
    let concentration = found.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    let present = results.count - open.count
    let unknown = undecided.map { results[$0].unknown }.max() ?? 0
    self.init(
      required: results.count, present: present,
      missing: open.filter { results[$0].verdict != .undecided }.map { results[$0].value },
      undecided: undecided.map { results[$0].value },
      low: Double(present) / items,
      high: Double(present + min(unknown, undecided.count)) / items,
      iqv: results.count > 1 && total > 0 ? (1 - concentration) * items / (items - 1) : nil)
  }
}
