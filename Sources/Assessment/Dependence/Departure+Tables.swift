import Partnerships
public import Wording

extension Departure: AssessmentResult {
  /// Returns what happens in sentences, then in figures, then the people concerned by gender.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors, people and activities are called.
  /// - Returns: The tables; that of people only where some are concerned.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    [
      ResultTable(
        id: "findings",
        title: Text.without(list(leaving, names.vertices, in: language))[language],
        headings: [Text.findingHeading[language]],
        rows: findings(in: language, names: names).map { [.text($0.sentence)] },
        notes: notes(in: language)),
      figureTable(in: language),
    ] + peopleTables(in: language)
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] {
    Measure.ofDepartures + Measure.ofHolders + Measure.ofGender
  }

  private func notes(in language: Language) -> [Statement] {
    [
      network.fictitious ? Statement(Text.fictitiousNote[language]) : nil,
      Statement(Text.ofView(view.description)[language]),
      view.uncertainInTime > 0
        ? Statement(
          Text.datesAreUncertain(view.uncertainInTime)[language], ["/view/uncertainInTime"]) : nil,
      Statement(Text.howDeparturesAreCounted[language]),
    ].compactMap(\.self)
  }

  func list(_ ids: [String], _ names: [String: String], in language: Language) -> String {
    ids.map { names[$0] ?? $0 }.abridgedList(in: language)
  }

  private func figureTable(in language: Language) -> ResultTable {
    func row(_ label: Text, _ before: Int, lost: Int) -> [ResultTable.Cell] {
      [.text(label[language]), .count(before), .count(before - lost), .count(lost)]
    }
    func row(_ label: Text, _ before: Int, after: Int) -> [ResultTable.Cell] {
      [.text(label[language]), .count(before), .count(after), .none]
    }
    let headings: [Text] = [.figureHeading, .beforeHeading, .afterHeading, .lostHeading]
    let borders = [
      row(.tiesBetweenCountries, ties.crossBorder, lost: tiesLost.crossBorder),
      row(.tiesOfUnknownCountry, ties.borderUnknown, lost: tiesLost.borderUnknown),
    ]
    let sides = [
      row(.tiesBetweenSides, ties.crossSide, lost: tiesLost.crossSide),
      row(.tiesOfUnknownSide, ties.sideUnknown, lost: tiesLost.sideUnknown),
    ]
    return ResultTable(
      id: "figures", title: Text.inFigures[language], headings: headings.map { $0[language] },
      rows: [
        row(
          view.layer == .people ? .peopleTable : .actorsTable, before.vertices,
          lost: leaving.count),
        row(.pieceCount, before.pieces, after: after.pieces),
        row(.largestPiece, before.largestPiece, after: after.largestPiece),
        row(.tiesTable, ties.total, lost: tiesLost.total),
      ] + (ties.tellsBorders ? borders : []) + (ties.tellsSides ? sides : []))
  }

  private func peopleTables(in language: Language) -> [ResultTable] {
    guard let peopleLost, let peopleCutOff, peopleLost.total + peopleCutOff.total > 0 else {
      return []
    }
    return [
      ResultTable(
        id: "people", title: Text.peopleByDeparture[language],
        headings: [Text.counted[language]] + Tally.headings(in: language),
        rows: [
          [.text(Text.peopleWhoLeave[language])] + peopleLost.cells(in: language),
          [.text(Text.peopleCutOff[language])] + peopleCutOff.cells(in: language),
        ])
    ]
  }
}
