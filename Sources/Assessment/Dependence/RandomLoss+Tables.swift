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
        rows: sentences(in: language, names: names).map { [.text($0)] },
        notes: notes.map { $0[language] }),
      shareTable(in: language, names: names),
    ]
  }

  /// Returns for every finding how well it stands, in a sentence.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors are called.
  /// - Returns: The sentences, in the order of the findings.
  public func sentences(in language: Language, names: Names) -> [String] {
    findings.compactMap { finding in
      guard let least = finding.losses.compactMap(\.stands).min() else { return nil }
      let label = finding.label(in: language, names: names)
      let share = language.formatPercent(least)
      let text: Text =
        finding.finding == "articulationPoints"
        ? .keptAtLeast(label, share)
        : least == 1
          ? .alwaysStands(label) : least >= 0.9 ? .stands(label, share) : .wavers(label, share)
      return text[language]
    }
  }

  private var notes: [Text] {
    [
      network.fictitious ? .fictitiousNote : nil,
      .ofView(view.description),
      view.uncertainInTime > 0 ? .datesAreUncertain(view.uncertainInTime) : nil,
      .howLossIsTried(samples: samples, seed: String(seed), actors: actors, ties: ties),
    ].compactMap(\.self)
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
      rows: findings.filter { !$0.found.isEmpty }.map { finding in
        [.text(finding.label(in: language, names: names))]
          + finding.losses.map { .share($0.stands) }
      })
  }
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
