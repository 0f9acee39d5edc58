import Wording

extension Measure {
  /// The measures of what changed, before those that stand side by side.
  static let ofChange: [Measure] = [
    Measure("actors", .verticesLeft, "n"),
    Measure("participants", .tookPart, "|{i : k_i > 0}|"),
    Measure("kept", .keptCounted, "K = |A ∩ B|"),
    Measure("joined", .joinedCounted, "J = |B − A|"),
    Measure("left", .leftCounted, "L = |A − B|"),
    Measure("uncertain", .uncertainCounted),
    Measure("jaccard", .jaccard, "K / (K + J + L)", from: jaccardPaper),
    Measure("retention", .retention, "K / (K + L)"),
    Measure("churn", .churn, "(J + L) / (K + J + L)"),
    Measure("kept", .pairsKept, "n₁₁", from: wassermanFaust),
    Measure("newByArrival", .pairsNewByArrival, "n₀₁ − n₀₁*"),
    Measure("newAmongKept", .pairsNewAmongKept, "n₀₁* = |{ij ∈ n₀₁ : i, j ∈ A ∩ B}|"),
    Measure("lostByDeparture", .pairsLostByDeparture, "n₁₀ − n₁₀*"),
    Measure("lostByDissolution", .pairsLostByDissolution, "n₁₀* = |{ij ∈ n₁₀ : i, j ∈ A ∩ B}|"),
    Measure("uncertain", .pairsUncertain),
    Measure("jaccard", .jaccardOfPairs, "n₁₁ / (n₁₁ + n₀₁ + n₁₀)", from: snijders),
    Measure("jaccardAmongKept", .jaccardAmongKept, "n₁₁ / (n₁₁ + n₀₁* + n₁₀*)", from: snijders),
    Measure("earlier", .earlierFigure, "x_A"),
    Measure("later", .laterFigure, "x_B"),
    Measure("change", .changeOfFigure, "x_B − x_A"),
  ]
}

private let jaccardPaper =
  "P. Jaccard, New Phytologist 11 (1912), doi:10.1111/j.1469-8137.1912.tb05611.x"
private let snijders =
  "T. Snijders, G. van de Bunt, C. Steglich, Social Networks 32 (2010), "
  + "doi:10.1016/j.socnet.2009.02.004"
