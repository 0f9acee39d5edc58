public import Wording

extension GenderPosition: AssessmentResult {
  /// Returns what is found in sentences, then the figures, topic by topic.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What phases are called.
  /// - Returns: The tables; but for the findings only where somebody took part in something.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    let findings = ResultTable(
      id: "findings", title: Text.positionsByGender[language],
      headings: [Text.findingHeading[language]],
      rows: findings(in: language, names: names).map { [.text($0.sentence)] },
      notes: notes(in: language))
    guard seats.people.total > 0 else { return [findings] }
    return [findings] + topics(in: language, names: names).flatMap(\.tables)
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] {
    Measure.ofPosition + Measure.ofPositionFigures + [.ofMostSeats(seats.mostSeats)]
      + Measure.ofVertices + Measure.ofGenderCounts + Measure.ofGender
  }

  private func notes(in language: Language) -> [Statement] {
    [
      network.fictitious ? Statement(Text.fictitiousNote[language]) : nil,
      Statement(Text.genderBasis(basis)[language]),
      Statement(Text.ofView(contacts.view.description)[language]),
      contacts.view.uncertainInTime > 0
        ? Statement(
          Text.datesAreUncertain(contacts.view.uncertainInTime)[language],
          ["/contacts/view/uncertainInTime"]) : nil,
      Statement(Text.howContactsAreMade[language]),
    ].compactMap(\.self)
  }

  func gapTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .measureHeading, .womenMean, .menMean, .meanDifference, .womenMedian, .menMedian,
      .medianDifference,
    ]
    let gaps: [(Text, GenderGap)] =
      contacts.centralities.map { ($0.measure.name, $0.gap) } + [
        (MeasureText.constraint.name, closure.constraint),
        (MeasureText.egoDensity.name, closure.density),
        (.seatsPerPerson, seats.gap),
      ]
    return ResultTable(
      id: "gaps", title: Text.womenAndMenCompared[language],
      headings: headings.map { $0[language] },
      rows: gaps.map { name, gap in
        let figures = [
          gap.women.mean, gap.men.mean, gap.meanGap, gap.women.median, gap.men.median,
          gap.medianGap,
        ]
        return [.text(name[language].capitalizingFirst)] + figures.map { .amount($0, decimals: 3) }
      },
      notes: [Text.gapsAreOfKnownGender[language]])
  }

  func linkTable(in language: Language) -> ResultTable {
    let pieces: [(Text, Tally)] = [
      (.articulationPeople, contacts.articulationPoints),
      (.articulationAttendance, attendance.articulationPoints),
    ]
    let rows =
      pieces.filter { $1.total > 0 }.map { links, tally in
        [.none, .text(links[language]), .text(Text.peopleCounted[language])]
          + tally.cells(in: language)
      } + brokersBySide.rows(by: .sideHeading, in: language)
      + brokersBySector.rows(by: .sectorHeading, in: language)
    let headings: [Text] = [.groupsHeading, .linksHeading, .counted]
    return ResultTable(
      id: "links", title: Text.whoLinksOthers[language],
      headings: headings.map { $0[language] } + Tally.headings(in: language), rows: rows,
      notes: [
        Statement(
          Text.withoutOneGroup(sides: brokersBySide.unplaced, sectors: brokersBySector.unplaced)[
            language], ["/brokersBySide/unplaced", "/brokersBySector/unplaced"])
      ])
  }

  func chanceTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .measureHeading, .figureHeading, .leastByUnknown, .mostByUnknown, .byChanceHeading,
      .deviationHeading, .lowerProbability, .upperProbability, .twoSidedProbability,
      .permutationsHeading,
    ]
    let figures: [(MeasureText, TestedFigure, low: Double?, high: Double?)] = [
      (.genderEIIndex, mixing.eiIndex, mixing.eiBounds?.low, mixing.eiBounds?.high),
      (.genderAssortativity, mixing.assortativity, nil, nil),
      (.womenColeman, mixing.womenColeman, nil, nil),
      (.menColeman, mixing.menColeman, nil, nil),
      (.meetingsOfOneGender, meetings.sameGenderShare, meetings.share?.low, meetings.share?.high),
    ]
    let range = mixing.eiRange.map {
      Statement(
        Text.eiIndexCanBe(from: language.format($0.low), to: language.format($0.high))[language],
        ["/mixing/eiRange/low", "/mixing/eiRange/high"])
    }
    let chance = Statement(
      Text.howChanceIsFound(count: shuffling.count, seed: shuffling.seed)[language],
      ["/shuffling/count", "/shuffling/seed"])
    return ResultTable(
      id: "chance", title: Text.comparedWithChance[language],
      headings: headings.map { $0[language] },
      rows: figures.filter { $0.1.value != nil }.map { measure, figure, low, high in
        [
          .text(measure.name[language].capitalizingFirst), .number(figure.value, decimals: 3),
          .number(low, decimals: 3), .number(high, decimals: 3),
        ] + figure.chance.cells
      },
      notes: [range, chance].compactMap(\.self))
  }
}

extension ChanceTest? {
  fileprivate var cells: [ResultTable.Cell] {
    [
      .number(self?.mean, decimals: 3), .number(self?.standardDeviation, decimals: 3),
      .number(self?.lowerPValue, decimals: 4), .number(self?.upperPValue, decimals: 4),
      .number(self?.twoSidedPValue, decimals: 4), .count(self?.permutations),
    ]
  }
}

extension GenderBrokerage {
  /// A row for the people and for the pairs of every role that somebody plays.
  fileprivate func rows(by dimension: Text, in language: Language) -> [[ResultTable.Cell]] {
    let roles: [(LinkingRole, BrokeredPairs)] = [
      (.coordinator, coordinator), (.consultant, consultant), (.gateway, gateway),
      (.liaison, liaison),
    ]
    // Within one group alone everyone links their own, and nothing is told.
    guard roles.dropFirst().contains(where: { $1.pairs.total > 0 }) else { return [] }
    return roles.filter { $1.pairs.total > 0 }.flatMap { role, brokered in
      [(Text.peopleCounted, brokered.brokers), (.pairsCounted, brokered.pairs)].map {
        [.text(dimension[language]), .text(role.text[language]), .text($0[language])]
          + $1.cells(in: language)
      }
    }
  }
}
