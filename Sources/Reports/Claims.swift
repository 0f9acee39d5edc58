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
        let verb = contents.verb(of: stated.question)
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
  /// Chance is tried as often as the claims say.
  ///
  /// - Parameter claims: The claims.
  /// - Returns: Every figure that was claimed beside what it is.
  /// - Throws: `CancellationError` if the calling task is cancelled, or a coding error if a figure is
  ///   not finite.
  public func verification(of claims: Claims) throws -> Verification {
    var report = self
    report.lossSamples = claims.number(after: "--samples") ?? lossSamples
    report.shuffling.count = claims.number(after: "--shuffles") ?? shuffling.count
    let contents = try ReportContents(of: report, withPicture: false)
    return Verification(
      of: claims, in: NetworkLabel(of: network), answers: try contents.answers())
  }
}

extension ReportContents {
  /// What each question is answered in JSON, by the words in which it is asked.
  fileprivate func answers() throws -> [String: JSONValue] {
    try Question.allCases.reduce(into: [:]) { $0[verb(of: $1)] = try answer(to: $1) }
  }
}

extension Claims {
  /// The number that stands after an option in the first question that has it; `nil` where none
  /// does, or where it is not one that may be asked for.
  fileprivate func number(after option: String) -> Int? {
    for figure in claims.lazy.flatMap(\.figures) {
      let words = figure.verb.split(separator: " ")
      guard let place = words.firstIndex(of: option[...]), place + 1 < words.count else { continue }
      return Int(words[place + 1]).flatMap { 1...10_000 ~= $0 ? $0 : nil }
    }
    return nil
  }
}
