public import Assessment

/// A report with all its figures computed: its page and its claims say the same of them.
public struct ComputedReport: Sendable {
  let report: NetworkReport
  let contents: ReportContents

  /// Returns the report as one HTML file that needs nothing beside it.
  ///
  /// It holds no script and fetches nothing. The same network gives the same bytes. Where Graphviz
  /// can't draw the network, the reason stands in place of the picture.
  ///
  /// - Returns: The file, well-formed as XML too.
  /// - Complexity: Linear in what it says, and that of drawing the network.
  public func html() -> String {
    contents.page(showing: Picture(of: report)).markup
  }

  /// Returns every sentence of the report that states figures, with these.
  ///
  /// What was remarked on reading the network is not in it, nor what its own texts and quotes say.
  ///
  /// - Parameter options: The options of the command line that say how the network was seen; each
  ///   verb takes those that it has.
  /// - Returns: The ledger, its sentences in the order of the page.
  /// - Throws: A coding error if a figure is not finite.
  /// - Complexity: Linear in what it says.
  public func claims(options: [String] = []) throws -> Claims {
    let answers = try contents.answers()
    return Claims(
      network: NetworkLabel(of: contents.network), options: options,
      claims: contents.page(showing: nil).statements.map { stated in
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
}
