/// What the mutual information of two divisions is divided by.
public enum InformationScale: CaseIterable, Hashable, Sendable {
  /// The mean of the two entropies.
  case arithmeticMean
  /// The square root of the product of the two entropies.
  case geometricMean
  /// The smaller of the two entropies: 1 means that one division refines the other.
  case minimum
  /// The larger of the two entropies.
  case maximum
  /// The entropy of the two divisions together.
  case jointEntropy

  /// Returns the most that the mutual information can be at this scale.
  func greatest(_ first: Double, _ second: Double, mutualInformation: Double) -> Double {
    switch self {
    case .arithmeticMean: (first + second) / 2
    case .geometricMean: (first * second).squareRoot()
    case .minimum: min(first, second)
    case .maximum: max(first, second)
    case .jointEntropy: first + second - mutualInformation
    }
  }
}

extension Partition {
  /// Returns the mutual information of two divisions as a share of their entropy.
  ///
  /// It isn't 0 for divisions that have nothing to do with each other, and the less so the more
  /// parts they have; see ``adjustedMutualInformation(with:dividedBy:)``.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.normalizedMutualInformation(with: Partition(labels: [0, 0, 1, 2]))   // 0.8
  ///
  /// N. X. Vinh, J. Epps and J. Bailey, "Information theoretic measures for clusterings comparison",
  /// *Journal of Machine Learning Research* 11, 2837–2854 (2010).
  ///
  /// - Parameters:
  ///   - other: A division of the same vertices.
  ///   - scale: What the mutual information is divided by.
  /// - Returns: A share from 0 to 1, which is 1 for equal divisions; `nil` where it would be divided
  ///   by 0, as when neither division has more than one part.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V*) time, O(*V*) space.
  public func normalizedMutualInformation(
    with other: Partition, dividedBy scale: InformationScale = .arithmeticMean
  ) -> Double? {
    let information = mutualInformation(with: other)
    let greatest = scale.greatest(entropy, other.entropy, mutualInformation: information)
    return greatest > 0 ? min(1, information / greatest) : nil
  }
}
