/// Which findings stand if some ties or actors had been missed: `samverkan/random-loss/1`.
///
/// Ties or actors are taken away at random, many times over, and each finding is found anew. A
/// finding that seldom stands hangs on the tables being complete.
///
/// S. Borgatti, K. Carley and D. Krackhardt, "On the robustness of centrality measures under
/// conditions of imperfect data", *Social Networks* 28(2), 124–136 (2006),
/// [doi:10.1016/j.socnet.2005.05.001](https://doi.org/10.1016/j.socnet.2005.05.001).
public struct RandomLoss: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/random-loss/1"
  /// Which network it is about.
  public var network: NetworkLabel
  /// Which view it is about.
  public var view: ViewLabel
  /// How many times each loss was tried.
  public var samples: Int
  /// The seed of the random numbers.
  public var seed: UInt64
  /// How many actors there are to lose.
  public var actors: Int
  /// How many ties there are to lose.
  public var ties: Int
  /// The findings, and how often each stands.
  public var findings: [FindingUnderLoss]
}

/// A finding, and how often it stands.
public struct FindingUnderLoss: Codable, Sendable, Equatable {
  /// What was found: `mostTies`, `mostBetween`, `connected`, `articulationPoints`, `gender`, or
  /// `requirement`.
  public var finding: String
  /// What the requirement looks at, for example `kind`; `nil` of other findings.
  @Nullable public var dimension: String?
  /// Which value the requirement asks for; `nil` of other findings.
  @Nullable public var value: String?
  /// What was found in the whole network: the ids, `yes` or `no`, or the verdict.
  public var found: [String]
  /// How often it stands under each loss, first of ties and then of actors.
  public var losses: [LossResult]
}

/// How often a finding stands under one loss.
public struct LossResult: Codable, Sendable, Equatable {
  /// What is lost: `ties` or `actors`.
  public var lost: String
  /// Which share of them is lost.
  public var share: Double
  /// The share of the samples in which the finding stands; `nil` where there was nothing to find or
  /// to lose.
  ///
  /// Samples without any of the actors that it is about aren't counted. Of articulation points it is
  /// the mean share of those left that still are.
  @Nullable public var stands: Double?
}
