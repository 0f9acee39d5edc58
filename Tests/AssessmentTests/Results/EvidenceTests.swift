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

  @Test(arguments: 0..<50) func positionsNameThoseTheyCount(seed: Int) throws {
    let network = Network.randomWithDates(seed: seed)
    let position = try GenderPosition(of: network)
    let rows = counts(
      try GenderPosition.evidenceTable(of: network, slice: .always, in: .english))
    func count(_ figure: String, _ value: String) -> Int { rows[[figure, value]] ?? 0 }
    let seats = "Who holds the seats"
    #expect(count(seats, "People with two seats or more") == position.seats.twoOrMore.total)

    for (group, found) in [
      ("Side", position.brokersBySide), ("Sector", position.brokersBySector),
    ] {
      for (role, brokered) in [
        ("between two of their own", found.coordinator),
        ("between two of one other", found.consultant),
        ("between their own and another", found.gateway),
        ("between two different others", found.liaison),
      ] {
        #expect(count("Who links others", "\(group): \(role)") == brokered.pairs.total)
      }
    }
    for (gender, own, constraint, density) in [
      (
        "Women", position.ownGenderOnly.women, position.closure.constraint.women,
        position.closure.density.women
      ),
      (
        "Men", position.ownGenderOnly.men, position.closure.constraint.men,
        position.closure.density.men
      ),
    ] {
      let title = "Contacts with their own gender only"
      #expect(count(title, "\(gender): With contacts") == own.people)
      #expect(count(title, "\(gender): Own gender only") == own.ownOnly)
      #expect(count(title, "\(gender): Can’t be said") == own.undecided)
      #expect(count("Constraint", gender) == constraint.count)
      #expect(count("Density among contacts", gender) == density.count)
    }
    let title = "Contacts between genders"
    let genders = ["Women", "Men", "Other"]
    for (row, ties) in position.mixing.ties.enumerated() {
      for (column, ties) in ties.enumerated() where row <= column {
        #expect(count(title, "\(genders[row]) – \(genders[column])") == ties)
      }
    }
    #expect(count(title, "With somebody of unknown gender") == position.mixing.unknownTies)
    let met = rows.filter { $0.key[0] == title }.values.reduce(0, +)
    #expect(met == position.contacts.ties)
    #expect(count("Meetings of the same gender", "") == position.meetings.activities)
    for stay in position.retention {
      let phases = "\(stay.from) – \(stay.to)"
      #expect(
        count("Who stayed from phase to phase", "\(phases): People who took part")
          == stay.people.total)
      #expect(
        count("Who stayed from phase to phase", "\(phases): Of them again in the next")
          == stay.stayed.total)
    }
  }

  /// The pair met at one activity, and only one of them was at the other.
  @Test func contactsNameTheSourcesOfWhatBothAttended() throws {
    var network = Network()
    network.people = [Person(id: "w", gender: .woman), Person(id: "m", gender: .man)]
    network.activities = ["visit", "course"].map {
      var activity = Activity(id: $0)
      activity.evidence.source = "report of the \($0)"
      return activity
    }
    network.participations = [("visit", "w"), ("visit", "m"), ("course", "w")].map {
      Participation(activity: $0, participant: $1)
    }
    let table = try GenderPosition.evidenceTable(of: network, slice: .always, in: .english)
    #expect(
      table.rows.suffix(2) == [
        [
          .text("Contacts between genders"), .text("Women – Men"), .count(1), .text("w – m"),
          .text("report of the visit"),
        ],
        [
          .text("Meetings of the same gender"), .text(""), .count(1), .text("visit"),
          .text("report of the visit"),
        ],
      ])
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

  @Test(arguments: 0..<20) func lossesNameWhatTheyAreDrawnFrom(seed: Int) throws {
    var network = Network.random(seed: seed)
    network.requirements = [Requirement(dimension: "sector", value: "public")]
    for place in network.ties.indices { network.ties[place].evidence.source = "t\(place)" }
    var view = View()
    view.rollUp = seed.isMultiple(of: 2) ? .entity : .none
    view.includesParticipation = seed.isMultiple(of: 3)
    let result = try RandomLoss(of: network, view: view, samples: 0)
    let table = result.evidenceTable(of: network, seenAs: view, in: .english)
    let rows = counts(table)
    #expect(rows[["Drawn at random from", "Ties"]] ?? 0 == result.ties)
    #expect(rows[["Drawn at random from", "Actors"]] ?? 0 == result.actors)
    func found(_ finding: String) -> Int {
      result.findings.first { $0.finding == finding }?.found.count ?? 0
    }
    func told(_ finding: String) -> Int { rows[["Found with nothing lost", finding]] ?? 0 }
    #expect(told("most ties") == found("mostTies"))
    #expect(told("most in between") == found("mostBetween"))
    #expect(told("articulation points") == found("articulationPoints"))
    #expect(told("People by gender") == network.people.count)
    let breadth = Breadth(of: network, view: view)
    let required = Text.label(ofRequirement: "public", in: "sector").english
    #expect(told(required) == breadth.requirements.first?.actors.count)
    let sources = table.rows.first { $0[0] == .text("Drawn at random from") }?.last
    if result.ties > 0 {
      guard case .text(let list) = try #require(sources) else { return }
      #expect(list.split(separator: ", ").count == result.ties)
    }
  }
}
