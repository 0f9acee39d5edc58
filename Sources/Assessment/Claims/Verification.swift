/// Whether the figures of a report are those of a network: `samverkan/verify/1`.
public struct Verification: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/verify/1"
  /// Which network the figures were computed on anew.
  public var network: NetworkLabel
  /// Every figure, in the order of the claims.
  public var figures: [VerifiedFigure]

  /// How many figures are no longer what was claimed.
  public var differing: Int { figures.count { !$0.agrees } }
}

/// A figure that was claimed, and what it is now.
public struct VerifiedFigure: Codable, Sendable, Equatable {
  /// The sentence that states it.
  public var sentence: String
  /// The verb of the command line that prints it, with the options that the question needs.
  public var verb: String
  /// Where it stands in what the verb prints as JSON.
  public var pointer: String
  /// What was claimed.
  public var claimed: JSONValue
  /// What it is now; `nil` where there is no such figure.
  @Nullable public var found: JSONValue?
  /// Whether the two are the same, numbers to twelve digits.
  public var agrees: Bool
}

extension Verification {
  /// Compares claims with what verbs print now.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - network: Which network the figures were computed on anew.
  ///   - answers: What each verb prints as JSON, by its name.
  /// - Complexity: Linear in the number of figures.
  public init(of claims: Claims, in network: NetworkLabel, answers: [String: JSONValue]) {
    self.network = network
    figures = claims.claims.flatMap { claim in
      claim.figures.map { figure in
        let found = answers[figure.verb]?[pointer: figure.pointer]
        return VerifiedFigure(
          sentence: claim.sentence, verb: figure.verb, pointer: figure.pointer,
          claimed: figure.value, found: found, agrees: found?.agrees(with: figure.value) ?? false)
      }
    }
  }
}
