import Graphs
import Partnerships
public import Wording

extension Dependence: AssessmentResult {
  /// Returns the worst departures in sentences and figures, then what hangs on each.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors and people are called.
  /// - Returns: The tables; those on whom most hangs stand first.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    [
      ResultTable(
        id: "findings", title: Text.whoseLossPartsMost[language],
        headings: [Text.findingHeading[language]],
        rows: findings(in: language, names: names).map { [.text($0.sentence)] },
        notes: notes(in: language)),
      worstTable(in: language, names: names), vertexTable(in: language, names: names),
    ]
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { Measure.ofDependence + Measure.ofDependenceCounts }

  /// Returns whose loss parts most and on whom most hangs, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors and people are called.
  /// - Returns: A sentence for each size of set that parts more than a smaller one by at least a
  ///   per cent of the pairs, and one on the highest key-person index.
  public func findings(in language: Language, names: Names) -> [Statement] {
    let sets = tellingSets.map { index -> Statement in
      let worst = worst[index]
      let pointers = ["departure/leaving", "departure/cutOff", "partedBefore", "partedAfter"]
      let sentence: Text =
        worst.departure.leaving.count == 1 && worst.departure.cutOff.isEmpty
        ? .nobodyPartsAnybody
        : .partsMost(
          Text.Report.list(
            worst.departure.leaving.map { .asWritten(names.vertices[$0] ?? $0) })[language],
          before: language.formatPercent(worst.partedBefore),
          after: language.formatPercent(worst.partedAfter))
      return Statement(sentence[language], pointers.map { "/worst/\(index)/\($0)" })
    }
    let most = ordered.first.flatMap { first in
      vertices[first].keyPersonIndex.map {
        Statement(
          Text.mostHangsOn(
            names.vertices[vertices[first].id] ?? vertices[first].id,
            index: ResultTable.Cell.shareRange($0).formatted(in: language))[language],
          ["/vertices/\(first)/id"]
            + ShareRange.pointers(at: "/vertices/\(first)/keyPersonIndex"))
      }
    }
    return sets + [most].compactMap(\.self)
  }

  /// The places of the sets that part more than those before by at least one per cent of the pairs.
  private var tellingSets: [Int] {
    var most = -1.0
    return worst.indices.filter { index in
      guard worst[index].partedAfter >= most + 0.01 else { return false }
      most = worst[index].partedAfter
      return true
    }
  }

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

  /// The places of the vertices by falling key-person index.
  private var ordered: [Int] {
    let indices = vertices.map { $0.keyPersonIndex.map { $0.stated ?? $0.low } ?? -1 }
    return vertices.indices.sorted { (indices[$1], $0) < (indices[$0], $1) }
  }

  private func worstTable(in language: Language, names: Names) -> ResultTable {
    let headings: [Text] = [
      .whoHeading, .partedBeforeHeading, .partedAfterHeading, .cutOffHeading, .tiesLost,
      .crossBorderTiesLost, .searchHeading,
    ]
    return ResultTable(
      id: "worst", title: Text.inFigures[language],
      headings: headings.map { $0[language].capitalizingFirst },
      rows: worst.map { worst in
        [
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
    return ResultTable(
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
  }
}

extension WorstDeparture {
  fileprivate func list(in language: Language, names: Names) -> String {
    departure.leaving.map { names.vertices[$0] ?? $0 }.abridgedList(in: language)
  }
}
