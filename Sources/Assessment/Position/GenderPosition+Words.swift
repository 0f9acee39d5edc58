import Wording

extension Centrality {
  /// Who is central in this way; `nil` where another way says nearly the same.
  var who: Text? {
    switch self {
    case .degree: .withMostContacts
    case .betweenness: .mostOftenBetween
    case .closeness: .nearestToOthers
    case .harmonic: nil
    case .eigenvector: .withMostCentralContacts
    }
  }
}

extension ShareRange {
  /// The share as a percentage, with its range where there is one.
  func words(in language: Language) -> String {
    ResultTable.Cell.shareRange(self).formatted(in: language)
  }
}

extension ShareDifference {
  /// The difference in percentage points, with its sign; a range where it depends on the unknown.
  func points(in language: Language) -> String {
    let (least, most) = (language.formatPoints(low), language.formatPoints(high))
    return least == most ? least : "\(least) … \(most)"
  }
}

extension ChanceTest {
  /// The two-sided probability, with more decimals where it is small.
  func words(in language: Language) -> String {
    language.format(twoSidedPValue, decimals: twoSidedPValue < 0.01 ? 4 : 2)
  }
}
