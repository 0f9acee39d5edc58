import Wording

extension Measure {
  /// The measures of breadth.
  public static let ofBreadth: [Measure] = [
    Measure("richness", .richness, "S = |{s : c_s > 0}|", from: hill),
    Measure("shannon", .shannon, "H = −Σ p_s ln p_s", from: shannonPaper),
    Measure("hill", .hill, "(Σ p_s^q)^(1/(1 − q)), q = 0, 1, 2", from: hill),
    Measure("evenness", .evenness, "H / ln S", from: pielou),
    Measure("dominance", .dominance, "max p_s", from: bergerParker),
    Measure("coverage", .coverage, "|{s : c_s > 0}| / K"),
    Measure("iqv", .qualitativeVariation, "(1 − Σ p_s²) K / (K − 1)", from: muellerSchuessler),
    Measure("eiIndex", .eiIndex, "(X − I) / (X + I)", from: krackhardtStern),
    Measure("multiplexity", .multiplexity, "|{ij : r_ij ≥ 2}|", from: wassermanFaust),
    Measure("verdict", .breadthVerdict, "c ≥ min"),
  ]

  /// The counts behind the measures of breadth.
  static let ofBreadthCounts: [Measure] = [
    Measure("hill", .hill0, "S", from: hill),
    Measure("hill", .hill1, "exp H", from: hill),
    Measure("hill", .hill2, "1 / Σ p_s²", from: hill),
    Measure("minimum", .requiredAmount, "min"),
    Measure("found", .foundAmount, "c"),
    Measure("required", .itemsRequired, "K"),
    Measure("present", .itemsPresent, "|{s : c_s > 0}|"),
    Measure("unknown", .unknownValues),
    Measure("counts", .countedApart, "c_s"),
    Measure("counts", .countedAsEntities, "c_s"),
  ]

  /// The measures of ties across borders.
  public static let ofMutuality: [Measure] = [
    Measure("crossBorderPairs", .crossBorderPairs, "X", from: krackhardtStern),
    Measure("domesticPairs", .domesticPairs, "I", from: krackhardtStern),
    Measure("unknownPairs", .unknownPairs),
    Measure("mutualPairs", .mutualPairs, "|{ij ∈ X : a_ij = a_ji = 1}|", from: wassermanFaust),
    Measure("eiIndex", .eiIndex, "(X − I) / (X + I)", from: krackhardtStern),
    Measure("expectedEIIndex", .expectedEIIndex, "(X* − I*) / (X* + I*)", from: krackhardtStern),
    Measure("leastEIIndex", .leastEIIndex, "(X − I − U) / (X + I + U)"),
    Measure("greatestEIIndex", .greatestEIIndex, "(X + U − I) / (X + I + U)"),
    Measure("shareOfFirst", .shareOfFirstHolder, "max_i X_i / X"),
    Measure("shareOfHolders", .shareOfHolders, "|X_1 ∪ X_2 ∪ X_3| / X"),
    Measure("activitiesWithoutHost", .activitiesWithoutHost),
  ]

  /// The measures of several kinds of tie between the same actors.
  public static let ofMultiplexity: [Measure] = [
    Measure("pairs", .tiedPairs, "|{ij : a_ij + a_ji > 0}|", from: wassermanFaust),
    Measure("pairsOfSeveralKinds", .pairsOfSeveralKinds, "|{ij : r_ij ≥ 2}|", from: wassermanFaust),
    Measure("undecidedPairs", .undecidedPairs, "|{ij : r_ij < 2 ≤ r_ij + U_ij}|"),
    Measure("meanKinds", .meanKinds, "Σ r_ij / |{ij : r_ij > 0}|", from: wassermanFaust),
  ]

  /// The measures of whom a network reached.
  public static let ofReach: [Measure] = [
    Measure("people", .knownPeople),
    Measure("participants", .takingPart),
    Measure("activities", .knownActivities),
    Measure("seats", .seatsTaken),
    Measure("withoutPhase", .onlyWithoutPhase),
  ]

  /// The measures of who took part for the first time.
  static let ofFirstTime: [Measure] = [
    Measure("participants", .participantsOfPhase, "|P_t|"),
    Measure("firstTime", .firstTimeInPhase, "|P_t − (P_1 ∪ … ∪ P_{t−1})|"),
    Measure("undecided", .perhapsEarlier),
  ]

  /// The measures of who was the host and who visited.
  public static let ofHosting: [Measure] = [
    Measure("hosted", .hosted),
    Measure("visitsReceived", .visitsReceived),
    Measure("visitsPaid", .visitsPaid),
  ]
}

private let hill = "M. Hill, Ecology 54 (1973), doi:10.2307/1934352"
private let shannonPaper =
  "C. Shannon, Bell System Technical Journal 27 (1948), doi:10.1002/j.1538-7305.1948.tb01338.x"
private let pielou =
  "E. Pielou, Journal of Theoretical Biology 13 (1966), doi:10.1016/0022-5193(66)90013-0"
private let bergerParker =
  "W. Berger, F. Parker, Science 168 (1970), doi:10.1126/science.168.3937.1345"
private let muellerSchuessler =
  "J. Mueller, K. Schuessler, Statistical Reasoning in Sociology, Houghton Mifflin (1961)"
