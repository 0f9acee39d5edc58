public import Assessment
import Partnerships

extension NetworkReport {
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
    let contents = try ReportContents(of: report)
    return Verification(
      of: claims, in: NetworkLabel(of: network), answers: try contents.answers())
  }
}

extension ReportContents {
  /// What each question is answered in JSON, by the words in which it is asked.
  func answers() throws -> [String: JSONValue] {
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
