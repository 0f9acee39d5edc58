import Wording

extension Measure {
  /// The measures of what a network depends on.
  public static let ofDependence: [Measure] = [
    Measure("activity", .brokeringActivity, "|{ij : a_iv = a_vj = 1, a_ij = 0}|", from: hamilton),
    Measure("exclusivity", .exclusivity, "|{ij : a_ij = 0, a_iv = a_vj = 1 ⇔ v}|", from: hamilton),
    Measure(
      "role", .brokeringRole,
      "b_v > b, e_v > e; b_v > b, e_v ≤ e; b_v ≤ b, e_v > e; b_v ≤ b, e_v ≤ e",
      from: hamilton),
    Measure("keyPersonIndex", .keyPersonIndex, "(x₁ + x₂ + x₃) / 3"),
    Measure(
      "worst", .worstDeparture, "max_S |{ij : d_{G−S}(i, j) = ∞}| / (n − |S|)(n − |S| − 1)",
      from: borgatti),
  ]

  /// The figures of what hangs on each, and of the worst departures.
  static let ofDependenceCounts: [Measure] = [
    Measure(
      "partedBefore", .partedBefore, "|{ij : d_G(i, j) = ∞}| / (n(n − 1)/2), i, j ∉ S",
      from: borgatti),
    Measure(
      "partedAfter", .partedAfter, "|{ij : d_{G−S}(i, j) = ∞}| / (n(n − 1)/2), i, j ∉ S",
      from: borgatti),
    Measure("cutOff", .cutOffCounted),
    Measure("total", .tiesLostCounted, "|{ij : i ∈ S ∨ j ∈ S}|"),
    Measure("crossBorder", .crossBorderTiesLost),
    Measure("crossBorderShare", .shareOfCrossBorderTies, "x₁ = m_v / m"),
    Measure("seatShare", .shareOfSeats, "x₂ = s_v / s"),
    Measure("twoPathShare", .shareOfTwoPaths, "x₃ = e_v / Σ b_v", from: hamilton),
  ]

  /// The figures of a departure.
  static let ofDepartures: [Measure] = [
    Measure("vertices", .verticesLeft, "n"),
    Measure("vertices", .peopleLeft, "n"),
    Measure("pieces", .pieceCount, "c = |V/∼|, i ∼ j ⇔ d(i, j) < ∞", from: hopcroftTarjan),
    Measure("largestPiece", .largestPiece, "max |C|, C ∈ V/∼", from: hopcroftTarjan),
    Measure("total", .tiesCountedInView, "m"),
    Measure("crossBorder", .tiesBetweenCountries),
    Measure("borderUnknown", .tiesOfUnknownCountry),
    Measure("crossSide", .tiesBetweenSides),
    Measure("sideUnknown", .tiesOfUnknownSide),
    Measure("before", .beforeDeparture, "x(G)"),
    Measure("after", .afterDeparture, "x(G − S)"),
    Measure("tiesLost", .lostByDeparture, "x(G) − x(G − S)"),
    Measure("peopleLost", .peopleWhoLeave),
    Measure("peopleCutOff", .peopleCutOff),
  ]

  /// Returns how often findings stand under one loss.
  static func ofLoss(_ loss: LossResult) -> Measure {
    let name = Text { language in
      let share = language.formatPercent(loss.share)
      return (loss.lost == "ties" ? Text.lossOfTies(share) : .lossOfActors(share))[language]
    }
    return Measure("stands", .standing(under: name), "|{b : f(G_b) = f(G)}| / B", from: robustness)
  }
}

private let hamilton =
  "M. Hamilton, J. Hileman, Ö. Bodin, Social Networks 61 (2020), doi:10.1016/j.socnet.2019.08.002"
private let borgatti =
  "S. Borgatti, Computational and Mathematical Organization Theory 12 (2006), "
  + "doi:10.1007/s10588-006-7084-x"
private let robustness =
  "S. Borgatti, K. Carley, D. Krackhardt, Social Networks 28 (2006), "
  + "doi:10.1016/j.socnet.2005.05.001"
