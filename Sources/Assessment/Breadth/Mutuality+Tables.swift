import Wording

extension Mutuality {
  /// The figures of ties across borders, and those of hosts and visits where any are known.
  func tables(
    in language: Language, names: Names, multiplexity: Multiplexity
  ) -> [ResultTable] {
    [bordersTable(in: language, names: names)]
      + (hosting.isEmpty ? [] : [hostingTable(in: language)])
      + (multiplexity.pairs > 0 ? [multiplexity.table(in: language)] : [])
  }

  /// Why there is nothing to tell of borders, if so.
  private var noBorder: Text? {
    if crossBorderPairs + domesticPairs == 0 { return .noTiesOfKnownCountries }
    return unknownPairs == 0 && expectedEIIndex == -1 ? .oneCountryOnly : nil
  }

  private func bordersTable(in language: Language, names: Names) -> ResultTable {
    if let noBorder {
      return ResultTable(
        id: "mutuality", title: Text.acrossBorders[language],
        headings: [Text.measureHeading[language], Text.value[language]], rows: [],
        notes: [noBorder[language]])
    }
    let rows: [(Text, ResultTable.Cell)] = [
      (.crossBorderPairs, .count(crossBorderPairs)),
      (.domesticPairs, .count(domesticPairs)),
      (.unknownPairs, .count(unknownPairs)),
      (.mutualPairs, .count(mutualPairs)),
      (MeasureText.eiIndex.name, .number(eiIndex, decimals: 2)),
      (.expectedEIIndex, .number(expectedEIIndex, decimals: 2)),
      (.leastEIIndex, .number(eiIndexRange?.first, decimals: 2)),
      (.greatestEIIndex, .number(eiIndexRange?.last, decimals: 2)),
      (.shareOfFirstHolder, .share(shareOfFirst)),
      (.shareOfHolders, .share(shareOfHolders)),
    ]
    let called = holders.map { "\(names.actors[$0.actor] ?? $0.actor) (\($0.pairs))" }
    return ResultTable(
      id: "mutuality", title: Text.acrossBorders[language],
      headings: [Text.measureHeading[language], Text.value[language]],
      rows: rows.map { [.text($0[language].capitalizingFirst), $1] },
      notes: called.isEmpty
        ? []
        : [
          Statement(
            Text.holders(called.joined(separator: ", "))[language],
            holders.indices.flatMap {
              ["/mutuality/holders/\($0)/actor", "/mutuality/holders/\($0)/pairs"]
            })
        ])
  }

  private func hostingTable(in language: Language) -> ResultTable {
    let headings: [Text] = [.countryHeading, .hosted, .visitsReceived, .visitsPaid]
    let unknown = Statement(
      Text.activitiesWithoutHost(activitiesWithoutHost)[language],
      ["/mutuality/activitiesWithoutHost"])
    return ResultTable(
      id: "hosting", title: Text.hosting[language], headings: headings.map { $0[language] },
      rows: hosting.map {
        [
          .text(Text.label(ofCountry: $0.country)[language].capitalizingFirst), .count($0.hosted),
          .count($0.visitsReceived), .count($0.visitsPaid),
        ]
      },
      notes: [Statement(Text.howHostsAreKnown[language])]
        + (activitiesWithoutHost > 0 ? [unknown] : []))
  }
}

extension Multiplexity {
  /// How many kinds of tie pairs of actors have.
  fileprivate func table(in language: Language) -> ResultTable {
    let rows: [(Text, ResultTable.Cell)] = [
      (.tiedPairs, .count(pairs)), (.pairsOfSeveralKinds, .count(pairsOfSeveralKinds)),
      (.undecidedPairs, .count(undecidedPairs)), (.meanKinds, .number(meanKinds, decimals: 2)),
    ]
    return ResultTable(
      id: "multiplexity", title: Text.kindsOfTieOfPairs[language],
      headings: [Text.measureHeading[language], Text.value[language]],
      rows: rows.map { [.text($0[language].capitalizingFirst), $1] })
  }
}
