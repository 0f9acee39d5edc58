import Assessment
import Wording

extension ReportContents {
  /// Whether any actors are tied, so that something can be said of borders.
  var hasTiedPairs: Bool { breadth.multiplexity.pairs > 0 }

  /// What reaches across borders, and who holds it.
  var borderSection: HTML {
    guard hasTiedPairs else { return .empty }
    let tables = breadth.tables(in: language, names: names)
    return section("borders", .acrossBorders) {
      list(borderFindings, .breadth)
      if breadth.mutuality.crossBorderPairs > 0 {
        for table in tables where table.id == "mutuality" {
          self.table(table, .breadth, under: Text.acrossBorders[language], isFolded: true)
        }
      }
      for table in tables where table.id == "hosting" { self.table(table, .breadth) }
      for table in tables where table.id == "multiplexity" {
        self.table(table, .breadth, isFolded: true)
      }
    }
  }

  private var borderFindings: [Statement] {
    let mutuality = breadth.mutuality
    let known = mutuality.crossBorderPairs + mutuality.domesticPairs
    guard known > 0, let index = mutuality.eiIndex, let expected = mutuality.expectedEIIndex else {
      return [
        Statement(
          Text.Report.countriesUnknown(mutuality.unknownPairs)[language],
          ["/mutuality/unknownPairs"])
      ]
    }
    if breadth.dimensions["country"]?.richness == 1 && mutuality.unknownPairs == 0 {
      return [
        Statement(Text.Report.oneCountryOnly[language], ["/dimensions/country/richness"])
      ]
    }
    let across = Text.Report.acrossBorder(
      mutuality.crossBorderPairs, of: known, share: percent((1 + index) / 2),
      expected: percent((1 + expected) / 2), unknown: mutuality.unknownPairs)
    let mutual = Text.Report.mutual(mutuality.mutualPairs, of: mutuality.crossBorderPairs)
    return [
      Statement(
        across[language],
        ["crossBorderPairs", "domesticPairs", "eiIndex", "expectedEIIndex", "unknownPairs"].map {
          "/mutuality/\($0)"
        }),
      mutuality.crossBorderPairs == 0
        ? nil
        : Statement(
          mutual[language], ["/mutuality/mutualPairs", "/mutuality/crossBorderPairs"]),
      holderFinding, travelFinding,
    ].compactMap(\.self)
  }

  private var holderFinding: Statement? {
    let holders = breadth.mutuality.holders.map { name(of: $0.actor) }
    guard let first = holders.first, let share = breadth.mutuality.shareOfFirst,
      let shareOfAll = breadth.mutuality.shareOfHolders
    else { return nil }
    let sentence = Text.Report.holds(
      first, share: percent(share), others: Array(holders.dropFirst()),
      shareOfAll: percent(shareOfAll))
    return Statement(
      sentence[language],
      breadth.mutuality.holders.indices.map { "/mutuality/holders/\($0)/actor" }
        + ["/mutuality/shareOfFirst", "/mutuality/shareOfHolders"])
  }

  private var travelFinding: Statement? {
    let hosting = breadth.mutuality.hosting
    let paid = hosting.compactMap(\.visitsPaid)
    guard hosting.count > 1, paid.count == hosting.count else { return nil }
    let list = Text.Report.list(
      zip(hosting, paid).map { host, paid in
        Text { "\(Text.label(ofCountry: host.country)[$0]) \(paid)" }
      })
    return Statement(
      Text.Report.seatsAbroad(list)[language],
      hosting.indices.flatMap {
        ["/mutuality/hosting/\($0)/country", "/mutuality/hosting/\($0)/visitsPaid"]
      })
  }
}
