extension MeasureChange {
  private init(_ topic: String, _ measure: String, _ earlier: Double?, _ later: Double?) {
    self.init(
      topic: topic, measure: measure, earlier: earlier, later: later,
      change: earlier.flatMap { earlier in later.map { $0 - earlier } })
  }

  /// Every measure of connectivity, then of breadth, dimension by dimension, then of ties across
  /// borders, of several kinds of tie and of reach.
  static func all(from earlier: StateOfNetwork, to later: StateOfNetwork) -> [MeasureChange] {
    func changes<Result>(
      _ topic: String, _ measures: [(String, @Sendable (Result) -> Double?)], _ before: Result,
      _ after: Result
    ) -> [MeasureChange] {
      measures.map { MeasureChange(topic, $0, $1(before), $1(after)) }
    }
    let (before, after) = (earlier.breadth, later.breadth)
    return connectivity(from: earlier.connectivity.figures, to: later.connectivity.figures)
      + dimensions.flatMap { dimension -> [MeasureChange] in
        guard let one = before.dimensions[dimension], let other = after.dimensions[dimension]
        else { return [] }
        return changes(dimension, ofDiversity, one, other)
      }
      + changes("mutuality", ofMutuality, before.mutuality, after.mutuality)
      + changes("multiplexity", ofMultiplexity, before.multiplexity, after.multiplexity)
      + (before.reach.flatMap { one in
        after.reach.map { changes("reach", ofReach, one, $0) }
      } ?? [])
  }

  /// The dimensions of breadth.
  static let dimensions = ActorDimension.allCases.map(\.rawValue) + ["theme"]

  private static func connectivity(
    from earlier: [String: ResultTable.Cell], to later: [String: ResultTable.Cell]
  ) -> [MeasureChange] {
    Measure.ofGraphs.compactMap { measure in
      earlier[measure.key].map {
        MeasureChange("connectivity", measure.key, $0.figure, later[measure.key]?.figure)
      }
    }
  }

  private static let ofDiversity: [(String, @Sendable (Diversity) -> Double?)] = [
    ("richness", { Double($0.richness) }), ("shannon", { $0.shannon }),
    ("hill1", { $0.hill?[1] }), ("hill2", { $0.hill?[2] }), ("evenness", { $0.evenness }),
    ("dominance", { $0.dominance }),
  ]

  private static let ofMutuality: [(String, @Sendable (Mutuality) -> Double?)] = [
    ("crossBorderPairs", { Double($0.crossBorderPairs) }),
    ("domesticPairs", { Double($0.domesticPairs) }),
    ("unknownPairs", { Double($0.unknownPairs) }),
    ("mutualPairs", { Double($0.mutualPairs) }),
    ("eiIndex", { $0.eiIndex }), ("expectedEIIndex", { $0.expectedEIIndex }),
    ("leastEIIndex", { $0.eiIndexRange?.first }), ("greatestEIIndex", { $0.eiIndexRange?.last }),
    ("shareOfFirst", { $0.shareOfFirst }), ("shareOfHolders", { $0.shareOfHolders }),
    ("activitiesWithoutHost", { Double($0.activitiesWithoutHost) }),
  ]

  private static let ofMultiplexity: [(String, @Sendable (Multiplexity) -> Double?)] = [
    ("pairs", { Double($0.pairs) }), ("pairsOfSeveralKinds", { Double($0.pairsOfSeveralKinds) }),
    ("undecidedPairs", { Double($0.undecidedPairs) }), ("meanKinds", { $0.meanKinds }),
  ]

  private static let ofReach: [(String, @Sendable (Reach) -> Double?)] = [
    ("people", { Double($0.people) }), ("participants", { Double($0.participants) }),
    ("activities", { Double($0.activities) }), ("seats", { Double($0.seats) }),
    ("withoutPhase", { Double($0.withoutPhase) }),
  ]
}

extension CoverageChange {
  /// The coverage of every dimension of which either network requires something.
  static func all(from earlier: Breadth, to later: Breadth) -> [CoverageChange] {
    MeasureChange.dimensions.compactMap { dimension in
      let (before, after) = (earlier.coverage[dimension], later.coverage[dimension])
      guard before != nil || after != nil else { return nil }
      return CoverageChange(
        dimension: dimension, earlier: before, later: after,
        shareChange: ShareChange(from: before?.share, to: after?.share))
    }
  }
}

extension HostingChange {
  /// Who was the host and who visited, of every country that either state knows of.
  static func all(
    from earlier: [Mutuality.Hosting], to later: [Mutuality.Hosting]
  ) -> [HostingChange] {
    let isFolded = (earlier + later).contains { $0.visitsPaid == nil }
    let visits = isFolded ? nil : 0
    return Set((earlier + later).map(\.country)).sorted().map { country in
      func figures(_ hosting: [Mutuality.Hosting]) -> Mutuality.Hosting {
        hosting.first { $0.country == country }
          ?? Mutuality.Hosting(
            country: country, hosted: 0, visitsReceived: visits, visitsPaid: visits)
      }
      return HostingChange(country: country, earlier: figures(earlier), later: figures(later))
    }
  }
}

extension GenderChange {
  /// The people, the seats, the leading roles and all else that is counted.
  static func all(
    from earlier: GenderDistribution, to later: GenderDistribution
  ) -> [GenderChange] {
    counted.map { GenderChange($0, earlier[keyPath: $1], later[keyPath: $1]) }
  }

  private static var counted: [(String, KeyPath<GenderDistribution, Tally>)] {
    [
      ("people", \.people), ("seats", \.seats), ("leading", \.leading),
      ("steering", \.further.steering), ("speakers", \.further.speakers),
      ("organisers", \.further.organisers), ("personDays", \.further.personDays),
      ("ties", \.further.ties), ("firstContacts", \.further.firstContacts),
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
