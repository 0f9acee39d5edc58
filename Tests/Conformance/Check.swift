import Graphs

/// How a value that other programs give is found with Graphs.
struct Check: Sendable {
  /// What the files call it; with [] for the attribute that it is about.
  let key: String
  /// The measure of Graphs that it comes from, unless the graph itself knows it.
  let measure: String?
  /// By how much values may differ, in proportion where they are greater than 1.
  let tolerance: Double
  /// Whether its lists are sets.
  let isUnordered: Bool
  /// Finds it.
  let answer: @Sendable (Subject) throws -> Answer

  init(
    _ key: String, _ measure: String?, within tolerance: Double = 1e-9, isUnordered: Bool = false,
    answer: @escaping @Sendable (Subject) throws -> Answer
  ) {
    self.key = key
    self.measure = measure
    self.tolerance = tolerance
    self.isUnordered = isUnordered
    self.answer = answer
  }

  /// All checks, by key.
  static let all = Dictionary(
    uniqueKeysWithValues: (basics + connectivity + paths + centrality + cohesion + mixing + twoMode)
      .map { ($0.key, $0) })
}
