public import Wording

extension Verification: AssessmentResult {
  /// Returns the figures that differ, and how many agree.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: Not needed, since sentences name what they are about.
  /// - Returns: One table.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    let headings: [Text] = [.sentenceHeading, .figureAsked, .claimedHeading, .foundNowHeading]
    let notes: [Text] = [
      network.fictitious ? .fictitiousNote : nil,
      .figuresAgree(figures.count - differing, of: figures.count),
    ].compactMap(\.self)
    return [
      ResultTable(
        id: "verify", title: Text.figuresThatDiffer[language],
        headings: headings.map { $0[language] },
        rows: figures.filter { !$0.agrees }.map {
          [
            .text($0.sentence), .text("\($0.verb) \($0.pointer)"), .text($0.claimed.plain),
            .text($0.found?.plain ?? ""),
          ]
        },
        notes: notes.map { $0[language] })
    ]
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { [] }
}
