internal import RealModule

/// What is known of betweenness from some shortest paths drawn at random.
public struct BetweennessEstimate: Hashable, Sendable {
  /// The estimated betweenness of each vertex, in vertex order.
  public let scores: [Double]

  /// How many pairs of vertices were drawn.
  public let pairCount: Int
}

extension Graph {
  /// Returns the betweenness centrality of every vertex but for an error, from paths drawn at random.
  ///
  /// Pairs of vertices are drawn, and a shortest path between each, until no vertex is likely to be
  /// off by more than the error. The measure is that of ``betweennessCentrality(usingWeights:)``
  /// without weights.
  ///
  ///     try graph.approximateBetweenness(error: 0.01, confidence: 0.95, seed: 1).scores
  ///
  /// M. Borassi and E. Natale, "KADABRA is an adaptive algorithm for betweenness via random
  /// approximation", *ACM Journal of Experimental Algorithmics* 24, 1.2 (2019),
  /// [doi:10.1145/3284359](https://doi.org/10.1145/3284359), for the paths. W. Hoeffding, "Probability
  /// inequalities for sums of bounded random variables", *Journal of the American Statistical
  /// Association* 58, 13–30 (1963),
  /// [doi:10.1080/01621459.1963.10500830](https://doi.org/10.1080/01621459.1963.10500830), for how
  /// many are enough.
  ///
  /// - Parameters:
  ///   - error: How far a score may be from the betweenness.
  ///   - confidence: How likely it is that no score is farther.
  ///   - seed: What the choice of paths follows from.
  /// - Returns: The scores, and how many paths they come from.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: The error and the confidence are between 0 and 1.
  /// - Complexity: O(*E*) time at the most for each path, of which there are O(log *V* / *error*²) at
  ///   the most, and far fewer where no vertex is between many; O(*V* + *E*) space.
  public func approximateBetweenness(
    error: Double, confidence: Double = 0.95, seed: UInt64
  ) throws(CancellationError) -> BetweennessEstimate {
    precondition(0 < error && error < 1, "An error is between 0 and 1")
    precondition(0 < confidence && confidence < 1, "A confidence is between 0 and 1")
    guard vertexCount > 2 else {
      return BetweennessEstimate(
        scores: [Double](repeating: 0, count: vertexCount), pairCount: 0)
    }
    let simple = simplified()
    // The drawn pairs may have the vertex for an end, which betweenness leaves out.
    let scale = Double(vertexCount) / Double(vertexCount - 2)
    let checkpoint = Checkpoint(steps: 0)
    var round = 0
    func draw(_ count: Int, into counts: inout [Int]) throws(CancellationError) {
      let paths = try simple.drawPaths(count, seed: seed, round: round, checkpoint)
      for vertex in paths.joined() { counts[Int(vertex)] += 1 }
      round += 1
    }
    // First paths show which vertices will need most; the estimate is of others.
    let none = [Int](repeating: 0, count: vertexCount)
    var counts = none
    let trial = Int(5 / error)
    try draw(trial, into: &counts)
    var risk = SharedRisk(of: 1 - confidence, error: error / scale, by: counts, of: trial)
    counts = none
    var total = 0
    repeat {
      let count = total == 0 ? risk.expectedPairCount : total / 4
      try draw(count, into: &counts)
      total += count
    } while !risk.allows(counts, of: total)
    return BetweennessEstimate(
      scores: counts.map { min(1, Double($0) / Double(total) * scale) }, pairCount: total)
  }

  /// Draws pairs of vertices and a shortest path between each.
  ///
  /// - Returns: The vertices between the ends of all paths, in several parts.
  private func drawPaths(
    _ count: Int, seed: UInt64, round: Int, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [[Int32]] {
    let partCount = 8
    return try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var generator = SplitMix64(seed: seed, part: round * partCount + part)
      var sampler = PathSampler(of: self)
      var between: [Int32] = []
      for _ in stride(from: part, to: count, by: partCount) {
        try checkpoint.pass()
        let source = Int.random(in: 0..<vertexCount, using: &generator)
        let other = Int.random(in: 0..<vertexCount - 1, using: &generator)
        sampler.draw(
          from: source, to: other < source ? other : other + 1, using: &generator,
          appendingTo: &between)
      }
      return between
    }
  }
}

/// The risk that a score is off by more than the error, shared out among vertices and checks.
private struct SharedRisk {
  /// After how many pairs all vertices may be expected to be done.
  let expectedPairCount: Int

  private let error: Double

  /// The logarithm of one over the risk that each vertex may be off to one side in the next check.
  private var logarithms: [Double]

  /// Shares the risk out so that all vertices may be expected to be done together.
  init(of risk: Double, error: Double, by counts: [Int], of total: Int) {
    let distances = counts.map { count in
      let share = Double(count) / Double(total)
      let spread = (share / Double(total)).squareRoot() + 1 / Double(total)
      return divergence(of: min(0.5, share + spread), within: error)
    }
    // A tenth is for all alike, should a vertex turn out other than expected.
    let sides = Double(2 * counts.count)
    var (low, high) = (1.0, 4 * Double.log(10 * sides / risk) / (error * error))
    for _ in 0..<50 {
      let middle = (low + high) / 2
      let spent = distances.reduce(0) { $0 + 2 * Double.exp(-$1 * middle) }
      if spent > 0.9 * risk { low = middle } else { high = middle }
    }
    let floor = 0.1 * risk / sides
    logarithms = distances.map { [high] in -Double.log(Double.exp(-$0 * high) + floor) }
    expectedPairCount = Int(1.15 * high) + 1
    self.error = error
  }

  /// Whether no vertex is likely to be off by more than the error; every time half of the risk that
  /// is left is taken.
  mutating func allows(_ counts: [Int], of total: Int) -> Bool {
    for vertex in logarithms.indices { logarithms[vertex] += Double.log(2) }
    return zip(counts, logarithms).allSatisfy { count, logarithm in
      let distance = divergence(of: Double(count) / Double(total), within: error)
      return Double(total) * distance >= logarithm
    }
  }
}

/// Returns the least relative entropy between a share and one that is off by more than the error.
///
/// By Hoeffding's first theorem, a share of *n* draws is as far from the true one with a probability
/// of e⁻ⁿᵈ at the most, for this divergence *d*.
private func divergence(of share: Double, within error: Double) -> Double {
  func entropy(_ part: Double, _ other: Double) -> Double {
    part == 0 ? 0 : other <= 0 ? .infinity : part * Double.log(part / other)
  }
  func divergence(from other: Double) -> Double {
    guard 0 <= other, other <= 1 else { return .infinity }
    return entropy(share, other) + entropy(1 - share, 1 - other)
  }
  return min(divergence(from: share + error), divergence(from: share - error))
}
