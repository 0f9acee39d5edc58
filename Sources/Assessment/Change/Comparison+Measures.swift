extension MeasureChange {
  private init(_ topic: String, _ measure: String, _ earlier: Double?, _ later: Double?) {
    self.init(
      topic: topic, measure: measure, earlier: earlier, later: later,
      change: earlier.flatMap { earlier in later.map { $0 - earlier } })
  }

  /// Every measure of connectivity, then of breadth, dimension by dimension.
  static func all(from earlier: StateOfNetwork, to later: StateOfNetwork) -> [MeasureChange] {
    let (before, after) = (earlier.connectivity.figures, later.connectivity.figures)
    let connectivity = Measure.ofGraphs.compactMap { measure in
      before[measure.key].map {
        MeasureChange("connectivity", measure.key, $0.figure, after[measure.key]?.figure)
      }
    }
    let dimensions = ActorDimension.allCases.map(\.rawValue) + ["theme"]
    return connectivity
      + dimensions.flatMap { dimension -> [MeasureChange] in
        guard let before = earlier.breadth.dimensions[dimension],
          let after = later.breadth.dimensions[dimension]
        else { return [] }
        return ofDiversity.map { MeasureChange(dimension, $0, $1(before), $1(after)) }
      }
  }

  private static let ofDiversity: [(String, @Sendable (Diversity) -> Double?)] = [
    ("richness", { Double($0.richness) }), ("shannon", { $0.shannon }),
    ("hill1", { $0.hill?[1] }), ("evenness", { $0.evenness }), ("dominance", { $0.dominance }),
  ]
}

extension GenderChange {
  /// The people, the seats and the leading roles.
  static func all(
    from earlier: GenderDistribution, to later: GenderDistribution
  ) -> [GenderChange] {
    [
      GenderChange("people", earlier.people, later.people),
      GenderChange("seats", earlier.seats, later.seats),
      GenderChange("leading", earlier.leading, later.leading),
    ]
  }

  private init(_ counted: String, _ earlier: Tally, _ later: Tally) {
    self.init(
      counted: counted, earlier: earlier, later: later,
      womenShareChange: ShareChange(from: earlier.womenShare, to: later.womenShare),
      menShareChange: ShareChange(from: earlier.menShare, to: later.menShare))
  }
}

extension ShareChange {
  /// The range over whatever the unknown are; of someone unknown in both states the two need not
  /// agree, so that it may be wider than must be, and never narrower.
  fileprivate init?(from earlier: ShareRange?, to later: ShareRange?) {
    guard let earlier, let later else { return nil }
    self.init(
      low: later.low - earlier.high,
      stated: earlier.stated.flatMap { stated in later.stated.map { $0 - stated } },
      high: later.high - earlier.low)
  }
}

extension RequirementChange {
  /// The requirements of the earlier network, then those that the later one alone has.
  static func all(
    from earlier: [RequirementResult], to later: [RequirementResult]
  ) -> [RequirementChange] {
    struct Key: Hashable {
      var dimension: String
      var value: String

      init(_ result: RequirementResult) { (dimension, value) = (result.dimension, result.value) }
    }
    func verdicts(_ results: [RequirementResult]) -> [Key: BreadthVerdict] {
      Dictionary(results.map { (Key($0), $0.verdict) }, uniquingKeysWith: max)
    }
    let (before, after) = (verdicts(earlier), verdicts(later))
    return (earlier + later).map { Key($0) }.unique().map { key in
      RequirementChange(
        dimension: key.dimension, value: key.value, earlier: before[key], later: after[key])
    }
  }
}
