public import Wording

extension GenderPosition {
  /// Returns what is found, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What phases are called.
  /// - Returns: A sentence for everything that can be said; a single one if nobody's gender is
  ///   stated.
  public func findings(in language: Language, names: Names) -> [String] {
    if people.total == 0 { return [Text.Report.noPeople[language]] }
    if people.stated == 0 { return [Text.nobodysGenderIsStated[language]] }
    let found: [[Text?]] = [
      contacts.centralities.flatMap { centralFindings($0, in: language) },
      [gapFinding(in: language), articulationFinding(in: language)],
      [
        brokersBySide.finding(by: "side", in: language),
        brokersBySector.finding(by: "sector", in: language),
      ],
      seats.findings(in: language),
      [
        ownGenderOnly.women.share.map {
          .womenWithWomenOnly(of: ownGenderOnly.women.people, share: $0.words(in: language))
        },
        ownGenderOnly.men.share.map {
          .menWithMenOnly(of: ownGenderOnly.men.people, share: $0.words(in: language))
        },
        closureFinding(in: language),
      ],
      retention.map { $0.finding(in: language, names: names) },
      [mixingFinding(in: language), meetingsFinding(in: language)],
    ]
    return found.joined().compactMap { $0?[language] }
  }

  /// The women among the most central, beside those among all, so far as some are more central.
  private func centralFindings(_ position: CentralityPosition, in language: Language) -> [Text?] {
    if position.isLevel { return position.measure == .degree ? [.allHaveAsManyContacts] : [] }
    guard let who = position.measure.who, let all = people.womenShare else { return [] }
    let list = position.top.last { 3...5 ~= $0.length }
    return [
      list.map {
        .womenAmong(
          $0.length, who, share: $0.womenShare.words(in: language), all: all.words(in: language))
      },
      position.measure == .degree
        ? .womenOverAllLengths(who, points: position.womenCurve.points(in: language)) : nil,
    ]
  }

  private func gapFinding(in language: Language) -> Text? {
    let degree = contacts.centralities.first { $0.measure == .degree }
    guard let (women, men) = degree.map({ ($0.gap.women, $0.gap.men) }),
      let womenMean = women.mean, let menMean = men.mean,
      let womenMedian = women.median, let menMedian = men.median
    else { return nil }
    func words(_ number: Double) -> String {
      ResultTable.Cell.amount(number, decimals: 1).formatted(in: language)
    }
    return .contactsOf(
      womenMean: words(womenMean), menMean: words(menMean), womenMedian: words(womenMedian),
      menMedian: words(menMedian))
  }

  private func articulationFinding(in language: Language) -> Text? {
    guard contacts.ties > 0 else { return nil }
    guard let share = contacts.articulationPoints.womenShare else {
      return .nobodyHoldsContactsTogether
    }
    return .holdContactsTogether(
      contacts.articulationPoints.total, share: share.words(in: language))
  }

  private func closureFinding(in language: Language) -> Text? {
    guard let women = closure.density.women.mean, let men = closure.density.men.mean else {
      return nil
    }
    return .contactsKnowEachOther(
      women: language.formatPercent(women), men: language.formatPercent(men))
  }

  private func mixingFinding(in language: Language) -> Text? {
    guard let share = mixing.withinShare, let expected = mixing.expectedEIIndex,
      let chance = mixing.eiIndex.chance
    else { return nil }
    return .contactsWithinGender(
      share: share.words(in: language), expected: language.formatPercent((1 - expected) / 2),
      probability: chance.words(in: language))
  }

  private func meetingsFinding(in language: Language) -> Text? {
    guard let share = meetings.share, let chance = meetings.sameGenderShare.chance,
      let mean = chance.mean
    else { return nil }
    return .meetingsWithinGender(
      share: share.words(in: language), expected: language.formatPercent(mean),
      probability: chance.words(in: language))
  }
}

extension GenderBrokerage {
  fileprivate func finding(by dimension: String, in language: Language) -> Text? {
    guard let share = gateway.brokers.womenShare, let pairs = gateway.pairs.womenShare else {
      return nil
    }
    return .linkTheirOwn(
      dimension, with: gateway.brokers.total, share: share.words(in: language),
      pairs: pairs.words(in: language))
  }
}

extension SeatConcentration {
  fileprivate func findings(in language: Language) -> [Text?] {
    guard let gini, let ofPeople = people.womenShare, let ofSeats = seats.womenShare else {
      return []
    }
    return [
      .womenTookPart(people: ofPeople.words(in: language), seats: ofSeats.words(in: language)),
      twoOrMore.womenShare.map {
        .withSeveralSeats(
          twoOrMore.total, share: $0.words(in: language), threeOrMore.total,
          shareOfThree: threeOrMore.womenShare?.words(in: language) ?? "–")
      },
      .seatsGather(most: mostSeats, gini: language.format(gini)),
    ]
  }
}

extension Retention {
  fileprivate func finding(in language: Language, names: Names) -> Text? {
    guard womenShare != nil || menShare != nil else { return nil }
    return .stayed(
      from: names.phases[from] ?? from, to: names.phases[to] ?? to,
      women: womenShare?.words(in: language) ?? "–", men: menShare?.words(in: language) ?? "–")
  }
}

extension Centrality {
  /// Who is central in this way; `nil` where another way says nearly the same.
  fileprivate var who: Text? {
    switch self {
    case .degree: .withMostContacts
    case .betweenness: .mostOftenBetween
    case .closeness: .nearestToOthers
    case .harmonic: nil
    case .eigenvector: .withMostCentralContacts
    }
  }
}

extension ShareRange {
  fileprivate func words(in language: Language) -> String {
    ResultTable.Cell.shareRange(self).formatted(in: language)
  }
}

extension ShareDifference {
  /// The difference in percentage points, with its sign; a range where it depends on the unknown.
  fileprivate func points(in language: Language) -> String {
    func signed(_ difference: Double) -> String {
      let digits = language.format(100 * abs(difference), decimals: 1)
      guard digits != language.format(0, decimals: 1) else { return digits }
      return (difference < 0 ? "−" : "+") + digits
    }
    let (least, most) = (signed(low), signed(high))
    return least == most ? least : "\(least) … \(most)"
  }
}

extension ChanceTest {
  /// The two-sided probability, with more decimals where it is small.
  fileprivate func words(in language: Language) -> String {
    language.format(twoSidedPValue, decimals: twoSidedPValue < 0.01 ? 4 : 2)
  }
}
