import Partnerships
public import Wording

extension Comparison: AssessmentResult {
  /// Returns what changed in sentences, then who and which ties, then the measures side by side.
  ///
  /// - Parameters:
  ///   - language: The language of titles, headings and notes.
  ///   - names: What actors are called.
  /// - Returns: The tables; those of gender and requirements where there are people or requirements,
  ///   that of actors under two ids where there are some.
  public func tables(in language: Language, names: Names = Names()) -> [ResultTable] {
    let tables = [
      ResultTable(
        id: "findings", title: Text.whatChanged[language],
        headings: [Text.findingHeading[language]],
        rows: findings(in: language, names: names).map { [.text($0)] },
        notes: notes(in: language)),
      turnoverTable(in: language), tieTable(in: language, names: names),
      measureTable("connectivity", .connectivityThenAndNow, of: ["connectivity"], in: language),
      diversityTable(in: language), coverageTable(in: language),
      measureTable(
        "mutuality", .mutualityThenAndNow, of: ["mutuality", "multiplexity"], in: language),
      hostingTable(in: language),
      measureTable(
        "reach", .reachThenAndNow, of: people?.jaccard == nil ? [] : ["reach"], in: language),
      genderTable(in: language), requirementTable(in: language), matchTable(in: language),
    ]
    return tables.filter { !$0.rows.isEmpty }
  }

  /// What the figures of the tables mean.
  public var definitions: [Measure] {
    Measure.ofChange + Measure.ofGraphs + Measure.ofBreadth + Measure.ofBreadthCounts
      + Measure.ofMutuality + Measure.ofMultiplexity + Measure.ofHosting + Measure.ofReach
      + Measure.ofGenderCounts + Measure.ofGender
  }

  private func notes(in language: Language) -> [String] {
    let isFictitious = earlier.network.fictitious || later.network.fictitious
    let isUncertain = earlier.view.uncertainInTime + later.view.uncertainInTime > 0
    return [
      isFictitious ? Text.fictitiousNote[language] : nil,
      "\(Text.earlierHeading[language]): \(described(earlier, in: language)).",
      "\(Text.laterHeading[language]): \(described(later, in: language)).",
      isUncertain
        ? Text.bothAreUncertain(
          earlier: earlier.view.uncertainInTime, later: later.view.uncertainInTime)[language] : nil,
      people == nil ? Text.peopleAreFolded[language] : nil,
    ].compactMap(\.self)
  }

  /// The view, and the title where there are two.
  private func described(_ state: ComparedState, in language: Language) -> String {
    let title = earlier.network == later.network ? nil : state.network.title
    return [title, state.view.description[language]].compactMap(\.self).joined(separator: ", ")
  }

  private func turnoverTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .counted, .keptHeading, .joinedHeading, .leftHeading, .uncertainHeading, .jaccardHeading,
      .retentionHeading, .churnHeading,
    ]
    return ResultTable(
      id: "turnover", title: Text.whoCameAndLeft[language], headings: headings.map { $0[language] },
      rows: turnovers.map { who, turnover in
        [
          .text(who[language]), .count(turnover.kept.count), .count(turnover.joined.count),
          .count(turnover.left.count), .count(turnover.uncertain.count), .range(turnover.jaccard),
          .range(turnover.retention), .range(turnover.churn),
        ]
      })
  }

  private func tieTable(in language: Language, names: Names) -> ResultTable {
    let groups: [(Text, [[String]])] = [
      (.pairsKept, ties.kept), (.pairsNewByArrival, ties.newByArrival),
      (.pairsNewAmongKept, ties.newAmongKept), (.pairsLostByDeparture, ties.lostByDeparture),
      (.pairsLostByDissolution, ties.lostByDissolution), (.pairsUncertain, ties.uncertain),
    ]
    let shares: [(Text, ShareRange?)] = [
      (.jaccardOfPairs, ties.jaccard), (.jaccardAmongKept, ties.jaccardAmongKept),
    ]
    return ResultTable(
      id: "ties", title: Text.pairsWithTies[language],
      headings: [
        Text.counted[language], Text.figureHeading[language], Text.pairsHeading[language],
      ],
      rows: groups.map { what, pairs in
        let list = pairs.map { $0.map(names.vertex).joined(separator: " – ") }
        return [
          .text(what[language].capitalizingFirst), .count(pairs.count),
          .abridged(list.abridgedList(in: language), whole: list.joined(separator: ", ")),
        ]
      } + shares.map { [.text($0[language]), .range($1), .text("")] })
  }

  private func genderTable(in language: Language) -> ResultTable {
    let headings: [Text] = [
      .counted, .shareOfWhom, .earlierHeading, .laterHeading, .changeHeading, .verdict,
    ]
    return ResultTable(
      id: "gender", title: Text.genderThenAndNow[language], headings: headings.map { $0[language] },
      rows: gender.filter { $0.earlier.total + $0.later.total > 0 }.flatMap {
        $0.rows(in: language)
      })
  }

  private func matchTable(in language: Language) -> ResultTable {
    let headings: [Text] = [.earlierID, .laterID, .remarkHeading]
    return ResultTable(
      id: "matching", title: Text.doubtfulActors[language], headings: headings.map { $0[language] },
      rows: (matches + doubtful).map {
        [
          .text($0.earlier), .text($0.later), .text(Text.matchReason($0.reason.rawValue)[language]),
        ]
      })
  }
}

extension GenderChange {
  fileprivate func rows(in language: Language) -> [[ResultTable.Cell]] {
    let shares: [(Text, KeyPath<Tally, ShareRange?>, ShareChange?)] = [
      (.women, \.womenShare, womenShareChange), (.men, \.menShare, menShareChange),
    ]
    return shares.map { who, share, change in
      [
        .text(countedText[language]), .text(who[language]),
        .range(earlier[keyPath: share]), .range(later[keyPath: share]),
        change.map { .text($0.formatted(in: language)) } ?? .none,
        .text("\(earlier.verdictText[language]) → \(later.verdictText[language])"),
      ]
    }
  }
}

extension ShareChange {
  /// The difference in percentage points, and its range where there is one: `+5 (−2 … +9)`.
  func formatted(in language: Language) -> String {
    guard low < high else { return language.formatPoints(low) }
    let range = "\(language.formatPoints(low)) … \(language.formatPoints(high))"
    return stated.map { "\(language.formatPoints($0)) (\(range))" } ?? range
  }
}
