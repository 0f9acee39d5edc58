/// What was found of something that a network must hold.
struct Judgement {
  var found: Double?
  var verdict: BreadthVerdict
  var reason: VerdictReason?
  var unknown = 0
  var connections: Int?
}

/// How much of something there is: at least, and at most if all the unknown were it.
struct Amount {
  var found: Int
  /// `nil` where there is no telling.
  var most: Int?
  var unknown: Int
  /// How many of the unknown are groups of which only the number is unknown.
  var groups = 0
  /// What connects it, at least and at most; `nil` where it isn't about actors.
  var connections: (least: Int, most: Int)?
  /// Whether one is not too few to rely on.
  var oneIsEnough = false

  /// Judges by a minimum: of the whole range, and only where the whole range agrees.
  func judgement(minimum: Double?) -> Judgement {
    let least = judge(Double(found), connections?.least, minimum: minimum ?? 1)
    let most = judge(
      most.map { Double($0) } ?? .infinity, connections?.most, minimum: minimum ?? 1)
    return Judgement(
      found: Double(found),
      verdict: least.verdict == most.verdict ? least.verdict : .undecided,
      reason: least.reason == most.reason
        ? least.reason : unknown == groups ? .dependsOnNumber : .dependsOnUnknown,
      unknown: unknown, connections: connections?.least)
  }

  private func judge(
    _ found: Double, _ connections: Int?, minimum: Double
  ) -> (verdict: BreadthVerdict, reason: VerdictReason?) {
    if minimum <= 0 { return (.present, nil) }
    if found == 0 { return (.missing, .absent) }
    if found < minimum { return (.thin, .belowMinimum) }
    if found == 1 && !oneIsEnough { return (.thin, .onlyOne) }
    if let connections, connections <= 1 { return (.thin, .oneConnection) }
    return (.present, nil)
  }
}
