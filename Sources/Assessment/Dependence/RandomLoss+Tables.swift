public import Wording

extension RandomLoss: AssessmentResult {
  /// Returns which findings stand, in sentences and in figures.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors are called.
  /// - Returns: The tables; findings of which there was nothing to find are left out.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    [
      ResultTable(
        id: "findings", title: Text.whichFindingsStand[language],
        headings: [Text.findingHeading[language]],
        rows: statements(in: language, names: names).map { [.text($0.sentence)] },
        notes: notes(in: language))
    ] + [shareTable(in: language, names: names)].filter { !$0.rows.isEmpty }
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] { findings.first?.losses.map(Measure.ofLoss) ?? [] }

  /// Returns how well the findings stand, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors are called.
  /// - Returns: A sentence for the findings that always stood, those that mostly did and those that
  ///   hang on the tables being complete, so far as there are any, and one on articulation points;
  ///   a single one if there is nothing to lose.
  public func statements(in language: Language, names: Names) -> [Statement] {
    let judged = findings.enumerated().compactMap { index, finding in
      finding.losses.compactMap(\.stands).min().map {
        JudgedFinding(
          isOfSeveral: finding.finding == "articulationPoints", least: $0,
          label: finding.label(in: language, names: names),
          pointers: finding.losses.indices.map { "/findings/\(index)/losses/\($0)/stands" })
      }
    }
    let single = judged.filter { !$0.isOfSeveral }
    let mostly = single.filter { 0.9..<1 ~= $0.least }
    let share = language.formatPercent(mostly.map(\.least).min() ?? 1)
    let groups: [(found: [JudgedFinding], sentence: (String) -> Text)] = [
      (single.filter { $0.least == 1 }, Text.alwaysStand),
      (mostly, { .mostlyStand($0, share) }),
      (single.filter { $0.least < 0.9 }, Text.waver),
    ]
    let grouped = groups.filter { !$0.found.isEmpty }.map { found, sentence in
      let list = found.map { finding in
        finding.least < 0.9
          ? "\(finding.label) (\(language.formatPercent(finding.least)))" : finding.label
      }
      return Statement(
        sentence(list.joined(separator: "; "))[language], found.flatMap(\.pointers))
    }
    if judged.isEmpty {
      return [Statement(Text.nothingToLose[language], ["/actors", "/ties"])]
    }
    return grouped
      + judged.filter(\.isOfSeveral).map {
        Statement(
          Text.keptAtLeast($0.label, language.formatPercent($0.least))[language], $0.pointers)
      }
  }

  private func notes(in language: Language) -> [Statement] {
    [
      network.fictitious ? Statement(Text.fictitiousNote[language]) : nil,
      Statement(Text.ofView(view.description)[language]),
      view.uncertainInTime > 0
        ? Statement(
          Text.datesAreUncertain(view.uncertainInTime)[language], ["/view/uncertainInTime"]) : nil,
      howLossIsTried(in: language),
    ].compactMap(\.self)
  }

  private func howLossIsTried(in language: Language) -> Statement {
    let losses = findings.first?.losses.indices.map { "/findings/0/losses/\($0)/share" } ?? []
    return Statement(
      Text.howLossIsTried(samples: samples, seed: String(seed), actors: actors, ties: ties)[
        language], ["/samples", "/seed", "/actors", "/ties"] + losses)
  }

  private func shareTable(in language: Language, names: Names) -> ResultTable {
    let losses = findings.first?.losses ?? []
    return ResultTable(
      id: "random-loss", title: Text.howOftenFindingsStand[language],
      headings: [Text.findingHeading[language]]
        + losses.map { loss in
          let share = language.formatPercent(loss.share)
          return (loss.lost == "ties" ? Text.lossOfTies(share) : .lossOfActors(share))[language]
        },
      rows: findings.filter { $0.losses.contains { $0.stands != nil } }.map { finding in
        [.text(finding.label(in: language, names: names))]
          + finding.losses.map { .share($0.stands) }
      })
  }
}

/// A finding, and how well it stands.
private struct JudgedFinding {
  /// Whether it is of several actors, of whom some may still be found.
  let isOfSeveral: Bool
  /// How often it stands under the loss that it bears least, or how many of several then do.
  let least: Double
  let label: String
  let pointers: [String]
}

extension FindingUnderLoss {
  /// What was found in the whole network.
  fileprivate func label(in language: Language, names: Names) -> String {
    let list = found.map { names.vertices[$0] ?? $0 }.abridgedList(in: language)
    let text: Text =
      switch finding {
      case "mostTies": .hasMostTies(list)
      case "mostBetween": .isMostBetween(list)
      case "connected": found == ["yes"] ? .hangsTogether : .doesNotHangTogether
      case "articulationPoints": .articulationPointsAre(list)
      case "gender": .genderVerdictIs(genderText[language])
      default: .requirementIs(required[language], verdictText[language])
      }
    return text[language]
  }

  private var required: Text {
    .label(ofRequirement: value ?? "", in: dimension ?? "")
  }

  private var verdictText: Text {
    found.first.flatMap(BreadthVerdict.init(rawValue:))?.text ?? .unknown
  }

  private var genderText: Text {
    switch found.first.flatMap(GenderVerdict.init(rawValue:)) {
    case .even: .genderIsEven
    case .womenDominated: .genderIsWomenDominated
    case .menDominated: .genderIsMenDominated
    case .tooSmall: .tooSmallToBeEven
    case .undecided, nil: .isUndecided
    }
  }
}
