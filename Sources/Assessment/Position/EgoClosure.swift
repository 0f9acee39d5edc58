import Graphs
import Partnerships

/// How far the contacts of women and of men know each other.
///
/// M. Lutter, "Do women suffer from network closure? The moderating effect of social capital on
/// gender inequality in a project-based labor market, 1929 to 2010", *American Sociological Review*
/// 80(2), 329–358 (2015),
/// [doi:10.1177/0003122414568788](https://doi.org/10.1177/0003122414568788).
public struct EgoClosure: Codable, Sendable, Equatable {
  /// Burt's constraint, of those who have contacts.
  public var constraint: GenderGap
  /// The share of the pairs of a person's contacts who have contact themselves, of those who have two
  /// contacts or more.
  public var density: GenderGap

  /// Measures how closed everyone's contacts are.
  ///
  /// - Parameters:
  ///   - graph: Who has contact with whom.
  ///   - genders: The gender of each person.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  init(in graph: Graph, genders: [Gender]) throws(CancellationError) {
    constraint = GenderGap(try graph.constraint(), genders: genders)
    density = GenderGap(try graph.egoNetworkDensity(), genders: genders)
  }
}
