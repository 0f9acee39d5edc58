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
      key: "krackhardt.lubness",
      reason: "sna 2.7 looks for a superior in common that leads to all others, where its own "
        + "documentation and Krackhardt have one to which all others lead"
    ) { own, other in isLess(other, own) },
  ]

  private static let tiesBothWays =
    "cores are those of the underlying graph, where a tie both ways is one edge"

  @Sendable private static func isLess(_ own: Answer, _ other: Answer) -> Bool {
    guard case .number(let own) = own, case .number(let other) = other else { return false }
    return own < other
  }
}
