import Wording

extension Mutuality {
  /// The figures of ties across borders, and those of hosts and visits where any are known.
  func tables(
    in language: Language, names: Names, multiplexity: Multiplexity
  ) -> [ResultTable] {
    [tiesTable(in: language, names: names, multiplexity: multiplexity)]
      + (hosting.isEmpty ? [] : [hostingTable(in: language)])
  }

  private func tiesTable(
    in language: Language, names: Names, multiplexity: Multiplexity
  ) -> ResultTable {
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
      (.tiedPairs, .count(multiplexity.pairs)),
      (.pairsOfSeveralKinds, .count(multiplexity.pairsOfSeveralKinds)),
      (.undecidedPairs, .count(multiplexity.undecidedPairs)),
      (.meanKinds, .number(multiplexity.meanKinds, decimals: 2)),
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
