/// How uncertain a statistic of a graph is, by the bootstrap.
public struct BootstrapEstimate: Hashable, Sendable {
  /// The statistic of the graph as it is.
  public let observed: Double

  /// The statistics of the samples in ascending order, those that have none left out.
  public let samples: [Double]

  /// How many samples have no such statistic.
  public let undefinedCount: Int

  /// The mean of the samples; `nil` with none.
  public var mean: Double? {
    samples.isEmpty ? nil : samples.reduce(0, +) / Double(samples.count)
  }

  /// The standard error: the standard deviation of the samples; `nil` with fewer than two.
  public var standardError: Double? {
    guard let mean, samples.count > 1 else { return nil }
    let squares = samples.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(samples.count - 1)).squareRoot()
  }

  /// Returns the interval that holds a share of the samples in their middle.
  ///
  /// - Parameter confidence: The share, above 0 and below 1, such as 0.95.
  /// - Returns: The interval between the samples that cut off half the rest on either side; `nil`
  ///   with no samples.
  public func interval(confidence: Double) -> ClosedRange<Double>? {
    precondition(0 < confidence && confidence < 1, "A confidence is between 0 and 1")
    guard !samples.isEmpty else { return nil }
    let cut = Int(Double(samples.count) * (1 - confidence) / 2)
    return samples[cut]...samples[samples.count - 1 - cut]
  }
}

extension Graph {
  /// Estimates how uncertain a statistic of the graph is, if its vertices are taken for a sample.
  ///
  /// Each sample draws as many vertices as there are, some of them several times. Two vertices of a
  /// sample are joined as they are in the graph; two copies of one vertex are joined as two vertices
  /// drawn at random are. Loops are left out, and of parallel edges the weights are added.
  ///
  ///     let estimate = try graph.vertexBootstrap(seed: 1) { $0.density() }
  ///     estimate?.interval(confidence: 0.95)
  ///
  /// T. Snijders and S. Borgatti, "Non-parametric standard errors and tests for network statistics",
  /// *Connections* 22(2), 161–170 (1999).
  ///
  /// - Parameters:
  ///   - samples: How many samples are drawn.
  ///   - seed: What the draws follow from.
  ///   - statistic: Computes the statistic of a graph; `nil` where it isn't defined. It is called on
  ///     several threads at once.
  /// - Returns: The estimate; `nil` if the statistic of the graph itself isn't defined.
  /// - Throws: `CancellationError` if the current task is cancelled, and what the statistic throws.
  /// - Precondition: A sample is drawn at least.
  /// - Complexity: That of the statistic and O(*V* + *E*) for each sample, expected.
  public func vertexBootstrap(
    samples: Int = 1000, seed: UInt64,
    statistic: @Sendable (Graph) throws -> Double?
  ) throws -> BootstrapEstimate? {
    precondition(samples > 0, "A bootstrap needs a sample")
    let simple = simplified()
    guard let observed = try statistic(simple) else { return nil }
    let checkpoint = Checkpoint(steps: samples)
    let values = try inParallel(parts: samples) { sample in
      try checkpoint.pass()
      var generator = SplitMix64(seed: seed, part: sample)
      return try statistic(simple.resampled(using: &generator))
    }
    let defined = values.compactMap(\.self).sorted()
    return BootstrapEstimate(
      observed: observed, samples: defined, undefinedCount: samples - defined.count)
  }

  /// Returns the graph of a sample of the vertices of this simple graph.
  private func resampled(using generator: inout SplitMix64) -> Graph {
    let drawn = (0..<vertexCount).map { _ in Int.random(in: 0..<vertexCount, using: &generator) }
    var copies = [[Int32]](repeating: [], count: vertexCount)
    for (copy, vertex) in drawn.enumerated() { copies[vertex].append(Int32(copy)) }
    var edges = WeightedEnds(isWeighted: isWeighted)
    for (copy, vertex) in drawn.enumerated() {
      for arc in outgoing.range(of: vertex) {
        for other in copies[Int(outgoing.targets[arc])] where isDirected || copy < other {
          edges.append(Int32(copy), other, outgoing.weights?[arc])
        }
      }
      for other in copies[vertex] where isDirected ? copy != other : copy < other {
        if let arc = randomArc(using: &generator) {
          edges.append(Int32(copy), other, outgoing.weights?[arc])
        }
      }
    }
    return Graph(
      vertexCount: vertexCount, sources: edges.sources, targets: edges.targets,
      weights: edges.weights, isDirected: isDirected)
  }

  /// Returns the arc between two vertices drawn at random; `nil` if none joins them.
  private func randomArc(using generator: inout SplitMix64) -> Int? {
    let source = Int.random(in: 0..<vertexCount, using: &generator)
    let distance = Int.random(in: 1..<vertexCount, using: &generator)
    let target = Int32((source + distance) % vertexCount)
    return outgoing.targets[outgoing.range(of: source)].firstIndex(of: target)
  }
}

/// Collected edges, with weights or without.
private struct WeightedEnds {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var weights: [Double]?

  init(isWeighted: Bool) { weights = isWeighted ? [] : nil }

  mutating func append(_ source: Int32, _ target: Int32, _ weight: Double?) {
    sources.append(source)
    targets.append(target)
    if let weight { weights?.append(weight) }
  }
}
