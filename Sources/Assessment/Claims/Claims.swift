/// Every sentence of a report with the figures that it states: `samverkan/claims/1`.
///
/// A figure names the question that gives it, so that anybody can ask again: the verb and the options
/// to write on the command line, and the place in the JSON that is printed.
public struct Claims: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/claims/1"
  /// Which network the report is about.
  public var network: NetworkLabel
  /// The options of the command line that say how the network was seen.
  public var options: [String]
  /// The sentences, in the order of the report.
  public var claims: [Claim]

  /// Makes a ledger.
  ///
  /// - Parameters:
  ///   - network: Which network the report is about.
  ///   - options: The options of the command line that say how the network was seen.
  ///   - claims: The sentences.
  public init(network: NetworkLabel, options: [String], claims: [Claim]) {
    self.network = network
    self.options = options
    self.claims = claims
  }

  /// Returns the ledger as one JSON object, its keys in alphabetical order.
  ///
  /// - Returns: The object, indented, with a line feed at its end.
  /// - Throws: An encoding error if a figure is not finite.
  public func json() throws -> String { try jsonText(of: self) }
}

/// A sentence of a report and what it states.
public struct Claim: Codable, Sendable, Equatable {
  /// The sentence.
  public var sentence: String
  /// The figures that it states.
  public var figures: [ClaimedFigure]

  /// Makes a claim.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - figures: The figures that it states.
  public init(sentence: String, figures: [ClaimedFigure]) {
    self.sentence = sentence
    self.figures = figures
  }
}

/// A figure of a sentence, and the question that gives it.
public struct ClaimedFigure: Codable, Sendable, Equatable {
  /// The verb of the command line that prints the figure, with the options that the question needs.
  public var verb: String
  /// Where the figure stands in what the verb prints as JSON: a JSON pointer.
  public var pointer: String
  /// The figure.
  public var value: JSONValue

  /// Makes a figure.
  ///
  /// - Parameters:
  ///   - verb: The verb of the command line that prints it.
  ///   - pointer: Where it stands in what the verb prints as JSON.
  ///   - value: The figure.
  public init(verb: String, pointer: String, value: JSONValue) {
    self.verb = verb
    self.pointer = pointer
    self.value = value
  }
}
