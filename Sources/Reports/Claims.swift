public import Assessment
import Partnerships
import Wording

extension NetworkReport {
  /// Returns every sentence of the report that states figures, with these.
  ///
  /// What was remarked on reading the network is not in it, nor what its own texts and quotes say.
  ///
  /// - Parameter options: The options of the command line that say how the network was seen; each
  ///   verb takes those that it has.
  /// - Returns: The ledger, its sentences in the order of the page.
  /// - Throws: `CancellationError` if the calling task is cancelled, or a coding error if a figure is
  ///   not finite.
  /// - Complexity: That of ``html()``, without the picture.
  public func claims(options: [String] = []) throws -> Claims {
    let contents = try ReportContents(of: self, withPicture: false)
    let answers = try contents.answers()
    return Claims(
      network: NetworkLabel(of: network), options: options,
      claims: contents.page.statements.map { stated in
        let verb = stated.question.rawValue
        return Claim(
          sentence: stated.statement.sentence,
          figures: stated.statement.pointers.compactMap { pointer in
            answers[verb]?[pointer: pointer].map {
              ClaimedFigure(verb: verb, pointer: pointer, value: $0)
            }
          })
      })
  }

  /// Returns whether claims hold in this report's network, seen as the report sees it.
  ///
  /// - Parameter claims: The claims.
  /// - Returns: Every figure that was claimed beside what it is.
  /// - Throws: `CancellationError` if the calling task is cancelled, or a coding error if a figure is
  ///   not finite.
  public func verification(of claims: Claims) throws -> Verification {
    let contents = try ReportContents(of: self, withPicture: false)
    return Verification(
      of: claims, in: NetworkLabel(of: network), answers: try contents.answers())
  }
}

extension ReportContents {
  /// What each question is answered in JSON, by the words in which it is asked.
  fileprivate func answers() throws -> [String: JSONValue] {
    let answers: [Question: JSONValue] = [
      .describe: try description.jsonValue(),
      .connectivity: try connectivity.jsonValue(),
      .breadth: try breadth.jsonValue(),
      .gender: try gender.jsonValue(),
      .position: try position.jsonValue(),
      .dependence: try dependence.jsonValue(),
      .dependenceOfPeople: try dependenceOfPeople.jsonValue(),
      .randomLoss: try randomLoss.jsonValue(),
    ]
    return Dictionary(
      answers.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first })
  }
}
