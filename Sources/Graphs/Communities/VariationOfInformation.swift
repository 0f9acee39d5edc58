extension Partition {
  /// Returns the variation of information of two divisions: how much each tells that the other
  /// doesn't.
  ///
  /// It is a distance: 0 between equal divisions only, and never shorter by way of a third.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.variationOfInformation(from: Partition(labels: [0, 1, 0, 1]))   // 1.3863, two bits
  ///
  /// M. Meilă, "Comparing clusterings—an information based distance", *Journal of Multivariate
  /// Analysis* 98(5), 873–895 (2007),
  /// [doi:10.1016/j.jmva.2006.11.013](https://doi.org/10.1016/j.jmva.2006.11.013).
  ///
  /// - Parameter other: A division of the same vertices.
  /// - Returns: A number of nats from 0 to the logarithm of the number of vertices; 0 without any.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V*) time, O(*V*) space.
  public func variationOfInformation(from other: Partition) -> Double {
    guard self != other else { return 0 }
    return max(0, entropy + other.entropy - 2 * mutualInformation(with: other))
  }
}
