public import Wording

extension GenderPosition {
  /// Returns what is found, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What phases are called.
  /// - Returns: A sentence for everything that can be said; a single one if nobody's gender is
  ///   stated, or nobody is known to be tied or to have taken part in anything.
  public func findings(in language: Language, names: Names) -> [Statement] {
    if people.total == 0 { return [Statement(Text.Report.noPeople[language], ["/people/women"])] }
    if people.stated == 0 {
      return [
        Statement(
          Text.nobodysGenderIsStated[language], ["women", "men", "other"].map { "/people/\($0)" })
      ]
    }
    if seats.people.total == 0 && contacts.ties == 0 {
      return [Statement(Text.nobodyIsKnownToHaveTakenPart[language], ["/seats/people/women"])]
    }
    return topics(in: language, names: names).flatMap(\.statements)
  }

  /// Returns the findings that an evaluator asks for first.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: At most four of the findings: who has most contacts, who links sides, who holds
  ///   seats and who meets whom.
  public func keyFindings(in language: Language) -> [Statement] {
    guard people.stated > 0 else { return [] }
    return [
      centralFindings(in: language).first,
      brokersBySide.finding(by: "side", at: "/brokersBySide", in: language),
      seats.findings(in: language).first, meetingsFinding(in: language),
    ].compactMap(\.self)
  }

  /// The women among the most central, beside those among all, so far as some are more central.
  func centralFindings(in language: Language) -> [Statement] {
    contacts.centralities.enumerated().flatMap { index, position in
      centralFindings(position, at: "/contacts/centralities/\(index)", in: language)
    }
  }

  private func centralFindings(
    _ position: CentralityPosition, at pointer: String, in language: Language
  ) -> [Statement] {
    let isDegree = position.measure == .degree
    if position.isLevel {
      return isDegree
        ? [Statement(Text.allHaveAsManyContacts[language], ["\(pointer)/isLevel"])] : []
    }
    guard let who = position.measure.who, let all = people.womenShare else { return [] }
    let place = position.top.lastIndex { 3...5 ~= $0.length }
    let among = place.map { place -> Statement in
      let list = position.top[place]
      let sentence = Text.womenAmong(
        list.length, who, share: list.womenShare.words(in: language), all: all.words(in: language))
      return Statement(
        sentence[language],
        ["\(pointer)/top/\(place)/length"]
          + ShareRange.pointers(at: "\(pointer)/top/\(place)/womenShare")
          + ShareRange.pointers(at: "/people/womenShare"))
    }
    let overAll =
      isDegree
      ? Statement(
        Text.womenOverAllLengths(who, points: position.womenCurve.points(in: language))[language],
        ["\(pointer)/womenCurve/low", "\(pointer)/womenCurve/high"]) : nil
    return [among, overAll].compactMap(\.self)
  }

  /// How many contacts women and men have.
  func gapFindings(in language: Language) -> [Statement] {
    guard let index = contacts.centralities.firstIndex(where: { $0.measure == .degree }) else {
      return []
    }
    let gap = contacts.centralities[index].gap
    guard let womenMean = gap.women.mean, let menMean = gap.men.mean,
      let womenMedian = gap.women.median, let menMedian = gap.men.median
    else { return [] }
    func words(_ number: Double) -> String {
      ResultTable.Cell.amount(number, decimals: 1).formatted(in: language)
    }
    let sentence = Text.contactsOf(
      womenMean: words(womenMean), menMean: words(menMean), womenMedian: words(womenMedian),
      menMedian: words(menMedian))
    return [
      Statement(
        sentence[language],
        ["women/mean", "men/mean", "women/median", "men/median"].map {
          "/contacts/centralities/\(index)/gap/\($0)"
        })
    ]
  }

  /// Who holds contacts together, and who links sides and sectors.
  func linkFindings(in language: Language) -> [Statement] {
    [
      articulationFinding(in: language),
      brokersBySide.finding(by: "side", at: "/brokersBySide", in: language),
      brokersBySector.finding(by: "sector", at: "/brokersBySector", in: language),
    ].compactMap(\.self)
  }

  private func articulationFinding(in language: Language) -> Statement? {
    guard contacts.ties > 0 else { return nil }
    let points = contacts.articulationPoints
    guard let share = points.womenShare else {
      return Statement(
        Text.nobodyHoldsContactsTogether[language],
        ["/contacts/ties", "/contacts/articulationPoints/women"])
    }
    return Statement(
      Text.holdContactsTogether(points.total, share: share.words(in: language))[language],
      Tally.pointers(at: "/contacts/articulationPoints"))
  }

  /// Who has contact with their own gender only, and whose contacts know each other.
  func ownGenderFindings(in language: Language) -> [Statement] {
    let (women, men) = (ownGenderOnly.women, ownGenderOnly.men)
    func statement(_ sentence: Text, at key: String) -> Statement {
      let pointer = "/ownGenderOnly/\(key)"
      return Statement(
        sentence[language],
        ["\(pointer)/people"] + ShareRange.pointers(at: "\(pointer)/share"))
    }
    return [
      (women.people > 0 ? women.share : nil).map {
        statement(
          .womenWithWomenOnly(of: women.people, share: $0.words(in: language)), at: "women")
      },
      (men.people > 0 ? men.share : nil).map {
        statement(.menWithMenOnly(of: men.people, share: $0.words(in: language)), at: "men")
      },
      closureFinding(in: language),
    ].compactMap(\.self)
  }

  private func closureFinding(in language: Language) -> Statement? {
    guard let women = closure.density.women.mean, let men = closure.density.men.mean else {
      return nil
    }
    let sentence = Text.contactsKnowEachOther(
      women: language.formatPercent(women), men: language.formatPercent(men))
    return Statement(
      sentence[language], ["/closure/density/women/mean", "/closure/density/men/mean"])
  }

  /// Who stayed from each phase to the next.
  func retentionFindings(in language: Language, names: Names) -> [Statement] {
    retention.enumerated().compactMap { index, step in
      guard step.womenShare != nil || step.menShare != nil else { return nil }
      let sentence = Text.stayed(
        from: names.phases[step.from] ?? step.from, to: names.phases[step.to] ?? step.to,
        women: step.womenShare?.words(in: language) ?? "–",
        men: step.menShare?.words(in: language) ?? "–")
      return Statement(
        sentence[language],
        ["from", "to"].map { "/retention/\(index)/\($0)" }
          + ShareRange.pointers(at: "/retention/\(index)/womenShare")
          + ShareRange.pointers(at: "/retention/\(index)/menShare"))
    }
  }

  /// Whether contacts and meetings are within a gender more than by chance.
  func chanceFindings(in language: Language) -> [Statement] {
    [mixingFinding(in: language), meetingsFinding(in: language)].compactMap(\.self)
  }

  private func mixingFinding(in language: Language) -> Statement? {
    guard let share = mixing.withinShare, let expected = mixing.expectedEIIndex,
      let chance = mixing.eiIndex.chance
    else { return nil }
    let sentence = Text.contactsWithinGender(
      share: share.words(in: language), expected: language.formatPercent((1 - expected) / 2),
      probability: chance.words(in: language))
    return Statement(
      sentence[language],
      ShareRange.pointers(at: "/mixing/withinShare")
        + ["/mixing/expectedEIIndex", "/mixing/eiIndex/chance/twoSidedPValue"])
  }

  private func meetingsFinding(in language: Language) -> Statement? {
    guard let share = meetings.share, let chance = meetings.sameGenderShare.chance,
      let mean = chance.mean
    else { return nil }
    let sentence = Text.meetingsWithinGender(
      share: share.words(in: language), expected: language.formatPercent(mean),
      probability: chance.words(in: language))
    return Statement(
      sentence[language],
      ShareRange.pointers(at: "/meetings/share")
        + ["mean", "twoSidedPValue"].map { "/meetings/sameGenderShare/chance/\($0)" })
  }
}

extension GenderBrokerage {
  fileprivate func finding(
    by dimension: String, at pointer: String, in language: Language
  ) -> Statement? {
    guard let share = gateway.brokers.womenShare, let pairs = gateway.pairs.womenShare else {
      return nil
    }
    let sentence = Text.linkTheirOwn(
      dimension, with: gateway.brokers.total, share: share.words(in: language),
      pairs: pairs.words(in: language))
    return Statement(
      sentence[language],
      Tally.pointers(at: "\(pointer)/gateway/brokers")
        + ShareRange.pointers(at: "\(pointer)/gateway/pairs/womenShare"))
  }
}
