import Graphs

/// How a figure compares with what it is when genders are dealt out anew by chance.
///
/// The genders are permuted over the people whose gender is known, while everyone's contacts and
/// attendance stay as they are.
public struct ChanceTest: Codable, Sendable, Equatable {
  /// The mean over the permutations; `nil` if the figure is defined for none.
  @Nullable public private(set) var mean: Double?
  /// The standard deviation over the permutations; `nil` if the figure is defined for none.
  @Nullable public private(set) var standardDeviation: Double?
  /// How many permutations were tried.
  public var permutations: Int
  /// Whether these are all there are, rather than some drawn by chance.
  public var exact: Bool
  /// The share of permutations with a figure as low or lower; of drawn ones (*b* + 1) / (*B* + 1).
  public var lowerPValue: Double
  /// The share of permutations with a figure as high or higher; of drawn ones (*b* + 1) / (*B* + 1).
  public var upperPValue: Double
  /// Twice the lesser of both, but no more than 1.
  public var twoSidedPValue: Double

  /// Takes over a test.
  ///
  /// - Parameter test: The test.
  init(_ test: PermutationTest) {
    permutations = test.permutationCount
    exact = test.isExact
    lowerPValue = test.lowerPValue
    upperPValue = test.upperPValue
    twoSidedPValue = test.twoSidedPValue
    mean = test.mean
    standardDeviation = test.standardDeviation
  }
}

/// How permutations are drawn where there are too many to try all.
public struct Shuffling: Codable, Sendable, Equatable {
  /// How many are drawn.
  public var count: Int
  /// What the draws follow from.
  public var seed: UInt64

  /// Says how permutations are drawn.
  ///
  /// - Parameters:
  ///   - count: How many are drawn, one at least.
  ///   - seed: What the draws follow from: the same seed gives the same draws.
  public init(count: Int = 10_000, seed: UInt64 = 1) {
    self.count = count
    self.seed = seed
  }

  /// Compares figures with what they are by chance, all in the same permutations.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  ///   - figures: The figures, always as many; `nil` for one that isn't defined.
  /// - Returns: The figures of the groups as they are, each with its comparison.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  func tested(
    _ graph: Graph, groups: [Int?], figures: @Sendable (Graph, [Int?]) -> [Double?]
  ) throws -> [TestedFigure] {
    let values = figures(graph, groups)
    guard Set(groups.compactMap(\.self)).count > 1 else { return values.map { TestedFigure($0) } }
    let tests = try graph.permutationTests(
      of: groups, permutations: count, seed: seed, statistics: figures)
    return zip(values, tests).map { TestedFigure($0, chance: $1.map(ChanceTest.init)) }
  }
}

/// A figure, and what it is by chance.
public struct TestedFigure: Codable, Sendable, Equatable {
  /// The figure; `nil` where it isn't defined.
  @Nullable public private(set) var value: Double?
  /// What it is by chance; `nil` where the figure isn't defined, or where fewer than two genders are
  /// known.
  @Nullable public private(set) var chance: ChanceTest?

  fileprivate init(_ value: Double?, chance: ChanceTest? = nil) {
    self.value = value
    self.chance = chance
  }
}
