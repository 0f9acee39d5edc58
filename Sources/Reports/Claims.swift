public import Assessment
import Partnerships
import Wording

extension NetworkReport {
  /// Returns every sentence of the report's findings with the figures that it states.
  ///
  /// - Parameter options: The options of the command line that say how the network was seen.
  /// - Returns: The ledger.
  /// - Throws: `CancellationError` if the calling task is cancelled, or a coding error if a figure is
  ///   not finite.
  /// - Complexity: That of ``html()``, without the picture.
  public func claims(options: [String] = []) throws -> Claims {
    let contents = try ReportContents(of: self, withPicture: false)
    let answers = try contents.answers()
    return Claims(
      network: NetworkLabel(of: network), options: options,
      claims: contents.statements.map { statement in
        Claim(
          sentence: statement.text[language],
          figures: statement.pointers.compactMap { pointer in
            answers[statement.verb.rawValue]?[pointer: pointer].map {
              ClaimedFigure(verb: statement.verb.rawValue, pointer: pointer, value: $0)
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
  /// What each verb prints as JSON.
  fileprivate func answers() throws -> [String: JSONValue] {
    [
      Statement.Verb.connectivity.rawValue: try connectivity.jsonValue(),
      Statement.Verb.gender.rawValue: try gender.jsonValue(),
      Statement.Verb.breadth.rawValue: try breadth.jsonValue(),
    ]
  }
}
