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
        rows: findings(in: language, names: names).map { [.text($0)] },
        notes: notes.map { $0[language] }),
      figureTable(in: language),
    ] + (peopleLost.total + peopleCutOff.total > 0 ? [peopleTable(in: language)] : [])
  }

  /// Returns what happens, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors, people and activities are called.
  /// - Returns: A sentence for everything that changes, and for what one would fear and doesn't.
  public func findings(in language: Language, names: Names) -> [String] {
    let staying = Text.Report.counted(after.vertices, subject)
    let pieces: Text =
      after.vertices == 0
      ? .nobodyStays
      : .whatStays(
        staying[language], pieces: after.pieces, before: before.pieces,
        largest: after.largestPiece, largestBefore: before.largestPiece)
    let apart: Text? =
      after.vertices == 0
      ? nil
      : cutOff.isEmpty
        ? .nobodyIsCutOff
        : .areCutOff(cutOff.count, list(cutOff, names.vertices, in: language))
    let lost = values.filter { !$0.lost.isEmpty }.map { values -> Text in
      let labels = values.lost.map { Text.label(ofValue: $0, in: values.dimension)[language] }
      return .valuesGo(
        Text.label(ofDimension: values.dimension)[language].capitalizingFirst,
        labels.abridgedList(in: language), unknown: values.unknownLeft)
    }
    let ended: [Text] = [
      activities.isEmpty
        ? nil : .nobodyTookPart(in: list(activities, names.activities, in: language)),
      themes.isEmpty ? nil : .themesGo(themes.abridgedList(in: language)),
      unrepresented.isEmpty
        ? nil : .areUnrepresented(list(unrepresented, names.actors, in: language)),
    ].compactMap(\.self)
    return ([pieces, apart].compactMap(\.self) + tieFindings(in: language) + lost + ended).map {
      $0[language]
    }
  }

  private func tieFindings(in language: Language) -> [Text] {
    [
      .tiesGo(
        tiesLost.total,
        of: Text.Report.countedTies(ties.total, between: subject)[language]),
      ties.crossBorder + tiesLost.borderUnknown == 0
        ? nil
        : .crossBorderTiesGo(
          tiesLost.crossBorder, of: ties.crossBorder, unknown: tiesLost.borderUnknown),
      ties.crossSide + tiesLost.sideUnknown == 0
        ? nil
        : .crossSideTiesGo(
          tiesLost.crossSide, of: ties.crossSide, unknown: tiesLost.sideUnknown),
    ].compactMap(\.self)
  }

  private var subject: Text.Report.Subject { view.layer == .people ? .people : .actors }

  private var notes: [Text] {
    [
      network.fictitious ? .fictitiousNote : nil,
      .ofView(view.description),
      view.uncertainInTime > 0 ? .datesAreUncertain(view.uncertainInTime) : nil,
      .howDeparturesAreCounted,
    ].compactMap(\.self)
  }

  private func list(_ ids: [String], _ names: [String: String], in language: Language) -> String {
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
    return ResultTable(
      id: "figures", title: Text.inFigures[language], headings: headings.map { $0[language] },
      rows: [
        row(
          view.layer == .people ? .peopleTable : .actorsTable, before.vertices,
          lost: leaving.count),
        row(.pieceCount, before.pieces, after: after.pieces),
        row(.largestPiece, before.largestPiece, after: after.largestPiece),
        row(.tiesTable, ties.total, lost: tiesLost.total),
        row(.tiesBetweenCountries, ties.crossBorder, lost: tiesLost.crossBorder),
        row(.tiesOfUnknownCountry, ties.borderUnknown, lost: tiesLost.borderUnknown),
        row(.tiesBetweenSides, ties.crossSide, lost: tiesLost.crossSide),
        row(.tiesOfUnknownSide, ties.sideUnknown, lost: tiesLost.sideUnknown),
      ])
  }

  private func peopleTable(in language: Language) -> ResultTable {
    ResultTable(
      id: "people", title: Text.peopleByDeparture[language],
      headings: [Text.counted[language]] + Tally.headings(in: language),
      rows: [
        [.text(Text.peopleWhoLeave[language])] + peopleLost.cells(in: language),
        [.text(Text.peopleCutOff[language])] + peopleCutOff.cells(in: language),
      ])
  }
}
