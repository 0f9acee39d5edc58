import Wording

extension Measure {
  /// The measures of positions by gender.
  public static let ofPosition: [Measure] = [
    Measure("top", .positionShare, "E(W_k) / k", from: karimi),
    Measure("womenCurve", .positionCurve, "Σ_k (E(W_k)/k − W/N) / N", from: espinNoboa),
    Measure(
      "brokersBySide", .brokerRoles, "|{ij : a_iv = a_vj = 1, a_ij = 0}|", from: gouldFernandez),
    Measure("gini", .seatGini, "2 Σ r x_(r) / (N Σ x) − (N + 1)/N", from: seierstadOpsahl),
    Measure(
      "ownGenderOnly", .ownGenderOnly, "|{i ∈ W : a_ij = 1 ⇒ j ∈ W}| / |{i ∈ W : k_i > 0}|",
      from: verhoeven),
    Measure("density", .egoDensity, "2e_i / (k_i(k_i − 1))", from: lutter),
    Measure("eiIndex", .genderEIIndex, "(X − I) / (X + I)", from: krackhardtStern),
    Measure(
      "assortativity", .genderAssortativity, "(Σ e_gg − Σ a_g²) / (1 − Σ a_g²)", from: newman),
    Measure(
      "womenColeman", .womenColeman,
      "(I − E) / (T − E), I > E; (I − E) / E, I ≤ E; E = T(W − 1)/(N − 1)", from: coleman),
    Measure(
      "menColeman", .menColeman,
      "(I − E) / (T − E), I > E; (I − E) / E, I ≤ E; E = T(M − 1)/(N − 1)", from: coleman),
    Measure(
      "sameGenderShare", .meetingsOfOneGender, "Σ_v I_v / Σ_v (I_v + X_v)", from: newmanProjection),
  ]

  /// The single figures of positions.
  static let ofPositionFigures: [Measure] = [
    Measure("low", .leastDifference, "min_U (E(W_k)/k − W/N)"),
    Measure("high", .greatestDifference, "max_U (E(W_k)/k − W/N)"),
    Measure("mean", .womenMean, "x̄_W = Σ x_i / W"),
    Measure("mean", .menMean, "x̄_M = Σ x_i / M"),
    Measure("meanGap", .meanDifference, "x̄_W − x̄_M"),
    Measure("median", .womenMedian, "x̃_W"),
    Measure("median", .menMedian, "x̃_M"),
    Measure("medianGap", .medianDifference, "x̃_W − x̃_M"),
    Measure("gap", .seatsPerPerson, "k_i > 0"),
    Measure(
      "articulationPoints", .articulationPeople, "|{i : c(G − i) > c(G)}|", from: hopcroftTarjan),
    Measure(
      "articulationPoints", .articulationAttendance, "|{i : c(G − i) > c(G)}|", from: hopcroftTarjan
    ),
    Measure("coordinator", .coordinatorRole, "g_i = g_v = g_j", from: gouldFernandez),
    Measure("consultant", .consultantRole, "g_i = g_j ≠ g_v", from: gouldFernandez),
    Measure("gateway", .gatewayRole, "g_i = g_v ≠ g_j ∨ g_i ≠ g_v = g_j", from: gouldFernandez),
    Measure("liaison", .liaisonRole, "g_i ≠ g_v ≠ g_j ≠ g_i", from: gouldFernandez),
    Measure("pairs", .brokeredPairs, "Σ |{ij : a_iv = a_vj = 1, a_ij = 0}|", from: gouldFernandez),
    Measure("people", .tookPart, "|{i : k_i > 0}|"),
    Measure("twoOrMore", .twoSeatsOrMore, "|{i : k_i ≥ 2}|", from: seierstadOpsahl),
    Measure("threeOrMore", .threeSeatsOrMore, "|{i : k_i ≥ 3}|", from: seierstadOpsahl),
    Measure("mostSeats", .mostSeatsOfOne, "k_max", from: seierstadOpsahl),
    Measure("seats", .everyone, "W + M + O + U"),
    Measure("people", .withContacts, "|{i ∈ W : k_i > 0}|"),
    Measure("ownOnly", .ownOnly, "|{i ∈ W : a_ij = 1 ⇒ j ∈ W}|", from: verhoeven),
    Measure("undecided", .undecidedContacts, "|{i ∈ W : a_ij = 1 ⇒ j ∈ W ∪ U}| − |{i : ⇒ j ∈ W}|"),
    Measure("share", .shareOfThese, "|{i ∈ W : a_ij = 1 ⇒ j ∈ W}| / |{i ∈ W : k_i > 0}|"),
    Measure("stayed", .stayedCounted, "|P_t ∩ P_{t+1}|"),
    Measure("womenShare", .womenStayed, "|W ∩ P_t ∩ P_{t+1}| / |W ∩ P_t|"),
    Measure("menShare", .menStayed, "|M ∩ P_t ∩ P_{t+1}| / |M ∩ P_t|"),
    Measure("ties", .contactsOfGender, "m_gh = |{ij : i ∈ g, j ∈ h, a_ij = 1}|"),
    Measure("low", .leastByUnknown, "min_U x"),
    Measure("high", .mostByUnknown, "max_U x"),
    Measure("mean", .meanByChance, "Σ x_b / B", from: phipsonSmyth),
    Measure("standardDeviation", .deviationByChance, "√(Σ (x_b − x̄)² / B)"),
    Measure(
      "lowerPValue", .lowerProbability, "(|{b : x_b ≤ x}| + 1) / (B + 1)", from: phipsonSmyth),
    Measure(
      "upperPValue", .upperProbability, "(|{b : x_b ≥ x}| + 1) / (B + 1)", from: phipsonSmyth),
    Measure("twoSidedPValue", .twoSidedProbability, "min (1, 2 min (p₋, p₊))", from: phipsonSmyth),
    Measure("permutations", .permutations, "B"),
  ]

  /// Returns those who have as many seats as anybody.
  static func ofMostSeats(_ count: Int) -> Measure {
    Measure("withMostSeats", .withMostSeats(count), "|{i : k_i = k_max}|", from: seierstadOpsahl)
  }
}

private let karimi =
  "F. Karimi et al., Scientific Reports 8, 11077 (2018), doi:10.1038/s41598-018-29405-7"
private let espinNoboa =
  "L. Espín-Noboa et al., Scientific Reports 12, 2012 (2022), doi:10.1038/s41598-022-05434-1"
private let gouldFernandez =
  "R. Gould, R. Fernandez, Sociological Methodology 19 (1989), doi:10.2307/270949"
private let seierstadOpsahl =
  "C. Seierstad, T. Opsahl, Scandinavian Journal of Management 27 (2011), "
  + "doi:10.1016/j.scaman.2010.10.002"
private let verhoeven =
  "D. Verhoeven et al., PLOS ONE 15(6), e0234460 (2020), doi:10.1371/journal.pone.0234460"
private let lutter =
  "M. Lutter, American Sociological Review 80 (2015), doi:10.1177/0003122414568788"
private let newman =
  "M. Newman, Physical Review E 67, 026126 (2003), doi:10.1103/PhysRevE.67.026126"
private let newmanProjection =
  "M. Newman, Physical Review E 64, 016132 (2001), doi:10.1103/PhysRevE.64.016132"
private let coleman =
  "J. Coleman, Human Organization 17(4) (1958), doi:10.17730/humo.17.4.q5604m676260q8n7"
private let phipsonSmyth =
  "B. Phipson, G. Smyth, Statistical Applications in Genetics and Molecular Biology 9(1) (2010), "
  + "doi:10.2202/1544-6115.1585"
