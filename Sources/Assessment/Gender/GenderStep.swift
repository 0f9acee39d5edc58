/// Where women's share goes from one phase to the next.
public struct GenderStep: Codable, Sendable, Equatable {
  /// The id of the earlier phase.
  public var from: String
  /// The id of the later phase.
  public var to: String
  /// Where the share of the people who took part goes.
  public var people: GenderDirection
  /// Where the share of their seats goes.
  public var seats: GenderDirection

  /// Returns the step between each two phases that follow one another.
  static func between(_ phases: [GenderGroup]) -> [GenderStep] {
    zip(phases, phases.dropFirst()).compactMap { earlier, later in
      guard let from = earlier.value, let to = later.value else { return nil }
      return GenderStep(
        from: from, to: to, people: GenderDirection(from: earlier.people, to: later.people),
        seats: GenderDirection(from: earlier.seats, to: later.seats))
    }
  }
}

/// Where women's share of a group goes.
///
/// It is told only where it holds whatever the unknown are in either group.
public enum GenderDirection: String, Codable, Sendable, CaseIterable {
  /// It is larger.
  case rises
  /// It is smaller.
  case falls
  /// It is the same.
  case unchanged
  /// It depends on the unknown, or one of the groups is empty.
  case undecided

  /// Compares two groups by whole numbers.
  ///
  /// - Parameters:
  ///   - earlier: The earlier group.
  ///   - later: The later group.
  public init(from earlier: Tally, to later: Tally) {
    let (lowest, highest) = (earlier.women, earlier.women + earlier.unstated)
    let (laterLowest, laterHighest) = (later.women, later.women + later.unstated)
    if earlier.total == 0 || later.total == 0 {
      self = .undecided
    } else if laterLowest * earlier.total > highest * later.total {
      self = .rises
    } else if laterHighest * earlier.total < lowest * later.total {
      self = .falls
    } else if earlier.unstated == 0 && later.unstated == 0 {
      self = .unchanged
    } else {
      self = .undecided
    }
  }
}
