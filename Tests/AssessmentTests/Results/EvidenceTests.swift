import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct EvidenceTests {
  /// What a row of evidence counts, by its figure and value.
  private func counts(_ table: ResultTable) -> [[String]: Int] {
    var counts: [[String]: Int] = [:]
    for row in table.rows {
      guard case .text(let figure) = row[0], case .text(let value) = row[1],
        case .count(let count) = row[2], case .text(let ids) = row[3]
      else {
        Issue.record("\(row)")
        continue
      }
      #expect(ids.split(separator: ", ").count <= count)
      counts[[figure, value]] = count
    }
    return counts
  }

  /// As many rows stand behind every figure as the figure says.
  @Test(arguments: 0..<50) func rowsAreAsManyAsTheFigureSays(seed: Int) throws {
    let network = Network.randomWithDates(seed: seed)
    let description = Description(of: network)
    let described = counts(description.evidenceTable(of: network, in: .english))
    for kind in description.kinds {
      let label = kind.value.map { Text.label(ofKind: $0) } ?? .unknown
      #expect(described[["Actors by kind", label.english]] == kind.count)
    }
    #expect(described[["People by gender", "Women"]] ?? 0 == description.people?.women)

    let gender = GenderDistribution(of: network)
    let held = counts(gender.evidenceTable(of: network, seenAs: View(), in: .english))
    #expect(held[["People", "Women"]] ?? 0 == gender.people.women)
    #expect(held[["People", "Unknown"]] ?? 0 == gender.people.unknown)
    #expect(held[["Seats", "Men"]] ?? 0 == gender.seats.men)
    #expect(held[["Person-days", "Women"]] ?? 0 == gender.further.personDays.women)
    #expect(held[["Ties", "Unknown"]] ?? 0 == gender.further.ties.unknown)

    let breadth = Breadth(of: network)
    let counted = counts(breadth.countedTable(of: network, seenAs: View(), in: .english))
    #expect(
      counted[["Pairs of actors tied across a border", ""]] ?? 0
        == breadth.mutuality.crossBorderPairs)
    #expect(
      counted[["Tied pairs with an actor of unknown country", ""]] ?? 0
        == breadth.mutuality.unknownPairs)
    #expect(
      counted[["People who took part in an activity", ""]] ?? 0 == breadth.reach?.participants)

    let graph = network.graph(of: View())
    let connectivity = try Connectivity(of: graph, in: network)
    let linked = counts(connectivity.evidenceTable(of: graph, in: network, in: .english))
    #expect(
      linked.keys.count { $0[0] == "Components" } == connectivity.measures.components)
    #expect(linked[["Bridges", ""]] ?? 0 == connectivity.measures.bridges.count)
  }

  @Test func comparedRowsNameTheirSources() throws {
    var network = Network.small
    network.ties[0].evidence.source = "minutes"
    let result = try Comparison(of: network, seenAs: View(), with: network, seenAs: View())
    let table = result.evidenceTable(of: network, in: .english)
    #expect(counts(table)[["Actors", "Stayed"]] == result.actors.kept.count)
    #expect(table.rows.contains { $0.last == .text("minutes") })
  }

  @Test(arguments: 0..<10) func positionsNameThoseWhoHoldSeats(seed: Int) throws {
    let network = Network.randomWithDates(seed: seed)
    let position = try GenderPosition(of: network)
    let rows = counts(
      try GenderPosition.evidenceTable(of: network, slice: .always, in: .english))
    #expect(
      rows[["Who holds the seats", "People with two seats or more"]] ?? 0
        == position.seats.twoOrMore.total)
  }

  @Test func departuresNameWhoIsCutOff() throws {
    let graph = Network.small.graph(of: View())
    let result = Departure(of: ["n"], from: .small, view: View())
    let rows = counts(result.evidenceTable(of: .small, seenAs: graph, in: .english))
    #expect(rows[["Ties lost", "n"]] ?? 0 == result.tiesLost.total)
    #expect(rows[["Cut off", "n"]] ?? 0 == result.cutOff.count)
    let dependence = try Dependence(of: .small, view: View(), worstUpTo: 1)
    #expect(!dependence.evidenceTable(of: .small, seenAs: graph, in: .swedish).rows.isEmpty)
  }
}
