import Wording

extension Measure {
  /// The measures of ties across borders.
  public static let ofMutuality: [Measure] = [
    Measure("crossBorderPairs", .crossBorderPairs, krackhardtStern),
    Measure("domesticPairs", .domesticPairs, krackhardtStern),
    Measure("unknownPairs", .unknownPairs, ""),
    Measure("mutualPairs", .mutualPairs, wassermanFaust),
    Measure("eiIndex", .eiIndex, krackhardtStern),
    Measure("expectedEIIndex", .expectedEIIndex, krackhardtStern),
    Measure("leastEIIndex", .leastEIIndex, ""),
    Measure("greatestEIIndex", .greatestEIIndex, ""),
    Measure("shareOfFirst", .shareOfFirstHolder, ""),
    Measure("shareOfHolders", .shareOfHolders, ""),
    Measure("activitiesWithoutHost", .activitiesWithoutHost, ""),
  ]

  /// The measures of several kinds of tie between the same actors.
  public static let ofMultiplexity: [Measure] = [
    Measure("pairs", .tiedPairs, wassermanFaust),
    Measure("pairsOfSeveralKinds", .pairsOfSeveralKinds, wassermanFaust),
    Measure("undecidedPairs", .undecidedPairs, ""),
    Measure("meanKinds", .meanKinds, wassermanFaust),
  ]

  /// The measures of whom a network reached.
  public static let ofReach: [Measure] = [
    Measure("people", .knownPeople, ""),
    Measure("participants", .takingPart, ""),
    Measure("activities", .knownActivities, ""),
    Measure("seats", .seatsTaken, ""),
    Measure("withoutPhase", .onlyWithoutPhase, ""),
  ]

  /// The measures of who was the host and who visited.
  public static let ofHosting: [Measure] = [
    Measure("hosted", .hosted, ""),
    Measure("visitsReceived", .visitsReceived, ""),
    Measure("visitsPaid", .visitsPaid, ""),
  ]
}
