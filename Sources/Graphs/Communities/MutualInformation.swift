extension Partition {
  /// Returns the mutual information of two divisions: how much one tells of the other.
  ///
  /// It is the expected logarithm of how much more often than by chance a vertex is in its two
  /// parts. Of independent divisions it is 0, and of equal ones their ``entropy``.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.mutualInformation(with: halves)   // 0.6931, one bit
  ///
  /// L. Danon, A. Díaz-Guilera, J. Duch and A. Arenas, "Comparing community structure
  /// identification", *Journal of Statistical Mechanics*, P09008 (2005),
  /// [doi:10.1088/1742-5468/2005/09/P09008](https://doi.org/10.1088/1742-5468/2005/09/P09008).
  ///
  /// - Parameter other: A division of the same vertices.
  /// - Returns: A number of nats, 0 or more; 0 without vertices.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V*) time, O(*V*) space.
  public func mutualInformation(with other: Partition) -> Double {
    SharedVertices(self, other).mutualInformation
  }

  /// The entropy of the division, in nats: how much it tells which part a vertex is in.
  public var entropy: Double { sizes.entropy }
}
