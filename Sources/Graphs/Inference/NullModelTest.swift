extension Graph {
  /// Tests whether a statistic of the graph is more than follows from the degrees of its vertices.
  ///
  /// It is compared with the statistic of random graphs in which every vertex has as many edges as
  /// here, made by exchanging ends of edges. A clustering or a number of triangles, say, that comes
  /// from a few vertices with many edges isn't conspicuous.
  ///
  ///     let test = try graph.nullModelTest(seed: 1) { try $0.transitivity() }
  ///     test?.upperPValue
  ///
  /// S. Maslov and K. Sneppen, "Specificity and stability in topology of protein networks",
  /// *Science* 296, 910–913 (2002),
  /// [doi:10.1126/science.1065103](https://doi.org/10.1126/science.1065103).
  ///
  /// - Parameters:
  ///   - samples: How many random graphs are drawn, each from this one.
  ///   - seed: What the draws follow from.
  ///   - statistic: Computes the statistic of a graph; `nil` where it isn't defined. It is called on
  ///     several threads at once.
  /// - Returns: The comparison; `nil` if the statistic of the graph itself isn't defined.
  /// - Throws: `CancellationError` if the current task is cancelled, and what the statistic throws.
  /// - Precondition: A sample is drawn at least.
  /// - Complexity: That of the statistic and of ``rewired(attemptsPerEdge:seed:)`` for each sample.
  public func nullModelTest(
    samples: Int = 1000, seed: UInt64, statistic: @Sendable (Graph) throws -> Double?
  ) throws -> PermutationTest? {
    let simple = simplified().unweighted()
    guard let observed = try statistic(simple) else { return nil }
    return try PermutationTest(observed: observed, permutationCount: samples) {
      (draws, tally, checkpoint) throws in
      for draw in draws {
        try checkpoint.pass()
        var generator = SplitMix64(seed: seed, part: draw)
        tally.add(try statistic(simple.rewired(seed: generator.next())))
      }
    }
  }
}
