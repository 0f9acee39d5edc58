import Wording

extension Measure {
  /// The measures of a gender distribution.
  public static let ofGender: [Measure] = [
    Measure("share", .genderShare, "W / (W + M + O); W/N … (W + U)/N", from: ordinance),
    Measure(
      "verdict", .genderVerdict, "2N ≤ 5W, 5(W + U) ≤ 3N, 2N ≤ 5M, 5(M + U) ≤ 3N",
      from: genderStatistics),
  ]

  /// What is counted by gender, and how many women, men and others hold it.
  static let ofGenderCounts: [Measure] =
    ofHolders + [
      Measure("people", .peopleCounted),
      Measure("seats", .seatsCounted),
      Measure("leading", .leadingCounted),
      Measure("steering", .steeringCounted),
      Measure("speakers", .speakersCounted),
      Measure("organisers", .organisersCounted),
      Measure("personDays", .personDaysCounted, "Σ (end − start + 1)"),
      Measure("ties", .tiesCounted, "Σ k_i"),
      Measure("firstContacts", .firstContactsCounted),
    ]

  /// What is counted by gender for publication.
  static let ofPublication: [Measure] =
    ofGenderCounts.filter { !["other", "undisclosed", "unknown"].contains($0.key) }
    + [
      Measure("others", .othersPublished, "O + U"),
      Measure("total", .totalPublished, "N = W + M + O + U"),
    ]

  /// How many women, men and others hold what is counted.
  static let ofHolders: [Measure] = [
    Measure("women", .womenCounted, "W"),
    Measure("men", .menCounted, "M"),
    Measure("other", .otherCounted, "O"),
    Measure("undisclosed", .undisclosedCounted, "U₁, U = U₁ + U₂"),
    Measure("unknown", .unknownGenderCounted, "U₂, U = U₁ + U₂"),
    Measure(
      "womenShare", .womenShareCounted, "W / (W + M + O); W/N … (W + U)/N", from: ordinance),
    Measure("menShare", .menShareCounted, "M / (W + M + O); M/N … (M + U)/N", from: ordinance),
  ]
}

private let ordinance = "Förordning (2001:100) om den officiella statistiken, 14 §"
private let genderStatistics = "Statistiska centralbyrån, Lathund om jämställdhet (2022)"
