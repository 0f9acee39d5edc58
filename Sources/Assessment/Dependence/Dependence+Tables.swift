import Graphs
import Partnerships
public import Wording

extension Dependence: AssessmentResult {
  /// Returns the worst departures in sentences and figures, then what hangs on each.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors and people are called.
  /// - Returns: The sentences, and the tables that aren't empty; those on whom most hangs stand
  ///   first.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    [
      ResultTable(
        id: "findings", title: Text.whoseLossPartsMost[language],
        headings: [Text.findingHeading[language]],
        rows: findings(in: language, names: names).map { [.text($0.sentence)] },
        notes: notes(in: language))
    ]
      + [worstTable(in: language, names: names), vertexTable(in: language, names: names)]
      .filter { !$0.rows.isEmpty }
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { Measure.ofDependence + Measure.ofDependenceCounts }

  private func notes(in language: Language) -> [Statement] {
    [
      network.fictitious ? Statement(Text.fictitiousNote[language]) : nil,
      Statement(Text.ofView(view.description)[language]),
      view.uncertainInTime > 0
        ? Statement(
          Text.datesAreUncertain(view.uncertainInTime)[language], ["/view/uncertainInTime"]) : nil,
      worst.contains { !$0.isExact } ? Statement(Text.someSetsTriedNote[language]) : nil,
    ].compactMap(\.self)
  }

  private func worstTable(in language: Language, names: Names) -> ResultTable {
    let headings: [Text] = [
      .whoHeading, .partedBeforeHeading, .partedAfterHeading, .cutOffHeading, .tiesLost,
      .crossBorderTiesLost, .searchHeading,
    ]
    return ResultTable(
      id: "worst", title: Text.inFigures[language],
      headings: headings.map { $0[language].capitalizingFirst },
      rows: worst.indices.filter { loss(at: $0) == .partsMore }.map { place in
        let worst = worst[place]
        return [
          .text(worst.list(in: language, names: names)), .share(worst.partedBefore),
          .share(worst.partedAfter), .count(worst.departure.cutOff.count),
          .count(worst.departure.tiesLost.total), .count(worst.departure.tiesLost.crossBorder),
          .text((worst.isExact ? Text.allSetsTried : .someSetsTried)[language]),
        ]
      })
  }

  private func vertexTable(in language: Language, names: Names) -> ResultTable {
    let headings: [Text] = [
      .whoHeading, MeasureText.keyPersonIndex.name, .shareOfCrossBorderTies, .shareOfSeats,
      .shareOfTwoPaths, MeasureText.brokeringActivity.name, MeasureText.exclusivity.name,
      MeasureText.brokeringRole.name,
    ]
    var table = ResultTable(
      id: "dependence", title: Text.whatHangsOnEach[language],
      headings: headings.map { $0[language].capitalizingFirst },
      rows: ordered.map { vertices[$0] }.map { vertex in
        [
          .text(names.vertices[vertex.id] ?? vertex.id),
          vertex.keyPersonIndex.map { .shareRange($0) } ?? .none,
          vertex.crossBorderShare.map { .shareRange($0) } ?? .none, .share(vertex.seatShare),
          .share(vertex.twoPathShare), .count(vertex.activity), .count(vertex.exclusivity),
          .text(Text.brokeringRole(vertex.role.rawValue)[language]),
        ]
      })
    table.leadingRows = 30
    return table
  }
}
