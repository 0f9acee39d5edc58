internal import RealModule

extension Partition {
  /// Returns the mutual information of two divisions beyond chance, as a share of what it could be.
  ///
  /// Chance is what the mutual information is on average if the vertices are dealt out at random and
  /// every part keeps its size; the average is exact.
  ///
  ///     let halves = Partition(labels: [0, 0, 1, 1])
  ///     halves.adjustedMutualInformation(with: Partition(labels: [0, 1, 0, 1]))   // −0.5
  ///
  /// N. X. Vinh, J. Epps and J. Bailey, "Information theoretic measures for clusterings comparison",
  /// *Journal of Machine Learning Research* 11, 2837–2854 (2010).
  ///
  /// - Parameters:
  ///   - other: A division of the same vertices.
  ///   - scale: What the mutual information is divided by, before chance is taken from both.
  /// - Returns: A number that is 1 for equal divisions, 0 on average for random ones, and can be
  ///   less; `nil` if chance leaves nothing to find, as when both divisions have one part, or both
  ///   as many as there are vertices.
  /// - Precondition: The divisions are of as many vertices.
  /// - Complexity: O(*V* log *V* + *s* *t* *w*) time, where *s* and *t* are the numbers of different
  ///   sizes of parts, and *w* is how many vertices two of them may share with any likelihood;
  ///   O(*V*) space.
  public func adjustedMutualInformation(
    with other: Partition, dividedBy scale: InformationScale = .arithmeticMean
  ) -> Double? {
    let shared = SharedVertices(self, other)
    let information = shared.mutualInformation
    let greatest = scale.greatest(entropy, other.entropy, mutualInformation: information)
    let expected = shared.expectedMutualInformation
    // The greatest is no less than what is expected, but for rounding.
    guard greatest - expected > 1e-12 * greatest else { return nil }
    return (information - expected) / (greatest - expected)
  }
}

extension SharedVertices {
  /// What the mutual information is on average if the vertices are dealt out at random.
  fileprivate var expectedMutualInformation: Double {
    let secondCounts = secondSizes.countsBySize()
    return firstSizes.countsBySize().reduce(0.0) { sum, first in
      secondCounts.reduce(sum) { sum, second in
        sum + Double(first.count) * Double(second.count) * information(first.size, second.size)
      }
    }
  }

  /// Returns what a part of a size in one division and one in the other add to the mutual
  /// information on average.
  private func information(_ first: Int, _ second: Int) -> Double {
    let total = Double(vertexCount)
    let scale = Double.log(total / Double(first) / Double(second))
    let fewest = max(0, first + second - vertexCount)
    let most = min(first, second)
    let likeliest = (first + 1) * (second + 1) / (vertexCount + 2)

    // The hypergeometric chances of sharing so many vertices, as multiples of the greatest.
    var chances = 0.0
    var sum = 0.0
    func add(_ shared: Int, _ chance: Double) {
      chances += chance
      if shared > 0 {
        sum += chance * Double(shared) / total * (Double.log(Double(shared)) + scale)
      }
    }
    /// The chance of sharing one vertex more, as a multiple.
    func step(_ shared: Int) -> Double {
      Double(first - shared) * Double(second - shared)
        / (Double(shared + 1) * Double(vertexCount - first - second + shared + 1))
    }
    var chance = 1.0
    for shared in likeliest...most where chance > 1e-20 {
      add(shared, chance)
      chance *= step(shared)
    }
    chance = 1
    for shared in (fewest..<likeliest).reversed() where chance > 1e-20 {
      chance /= step(shared)
      add(shared, chance)
    }
    return sum / chances
  }
}

extension [Int] {
  /// Returns which sizes there are, in ascending order, and how many of each.
  fileprivate func countsBySize() -> [(size: Int, count: Int)] {
    var counts: [(size: Int, count: Int)] = []
    for size in sorted() {
      if counts.last?.size == size {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((size, 1))
      }
    }
    return counts
  }
}
