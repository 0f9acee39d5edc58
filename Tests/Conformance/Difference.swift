/// Where Graphs gives another value than other programs, and means to.
struct Difference: Sendable {
  /// The key of the check.
  let key: String
  /// Why the values differ.
  let reason: String
  /// Whether two values may differ for that reason: ours, and that of the other programs.
  let explains: @Sendable (Answer, Answer) -> Bool

  static let all = [
    Difference(key: "core_number.in+out", reason: tiesBothWays, explains: isLess),
    Difference(key: "max_core", reason: tiesBothWays, explains: isLess),
    Difference(
      key: "burt_constraint.unweighted",
      reason: "a vertex without contacts has no constraint", explains: isUndefinedHere),
    Difference(
      key: "burt_effective_size.unweighted",
      reason: "a vertex without contacts has no effective size", explains: isUndefinedHere),
    Difference(
      key: "EI_index.node.undirected[]",
      reason: "a vertex without contacts has no E-I index", explains: isUndefinedHere),
  ]

  private static let tiesBothWays =
    "cores are those of the underlying graph, where a tie both ways is one edge"

  @Sendable private static func isLess(_ own: Answer, _ other: Answer) -> Bool {
    guard case .number(let own) = own, case .number(let other) = other else { return false }
    return own < other
  }

  /// Whether the value isn't defined here, and 0 or 1 by convention elsewhere.
  @Sendable private static func isUndefinedHere(_ own: Answer, _ other: Answer) -> Bool {
    if case .undefined = own, case .number(let other) = other {
      other == 0 || other == 1
    } else {
      false
    }
  }
}
