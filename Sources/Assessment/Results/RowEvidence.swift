public import Partnerships

/// What the material says of an actor or an activity behind a figure.
public struct RowEvidence: Codable, Sendable, Equatable {
  /// The id of the actor or activity.
  public var id: String
  /// The id of the source; `nil` where none is given.
  @Nullable public var source: String?
  /// The words of the source; `nil` where none are given.
  @Nullable public var quote: String?

  /// Takes the evidence of a row.
  ///
  /// - Parameters:
  ///   - id: The id of the actor or activity.
  ///   - evidence: What the row gives for it.
  public init(id: String, evidence: Evidence) {
    self.id = id
    source = evidence.source
    quote = evidence.quote
  }
}
