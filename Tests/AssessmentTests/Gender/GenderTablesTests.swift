import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct GenderTablesTests {
  private func tables(_ network: Network, by dimensions: [GenderDimension] = []) -> [ResultTable] {
    GenderDistribution(of: network, by: dimensions).tables(
      in: .english, names: Names(of: network, in: .english))
  }

  @Test func showsWhatTellsPeopleApart() {
    #expect(
      tables(.small).map(\.id) == [
        "gender", "gender-by-phase", "gender-by-year", "gender-by-country", "gender-by-sector",
        "gender-by-entity", "gender-by-actor", "gender-by-activity",
      ])
    #expect(tables(Network()).map(\.id) == ["gender"])
  }

  /// Where no actor is part of another, their legal entities are themselves.
  @Test func showsNoGroupsTwice() {
    var network = Network.small
    for index in network.actors.indices { network.actors[index].partOf = nil }
    #expect(!tables(network).map(\.id).contains("gender-by-entity"))
    #expect(tables(network, by: [.entity]).map(\.id) == ["gender", "gender-by-entity"])
  }

  @Test func manyGroupsAreShownIfAskedFor() throws {
    var network = Network.small
    network.activities += (0..<28).map { Activity(id: "meeting \($0)") }
    network.participations += (0..<28).map {
      Participation(activity: "meeting \($0)", participant: "p1")
    }
    #expect(!tables(network).map(\.id).contains("gender-by-activity"))
    let note = try #require(tables(network).first?.notes.last?.sentence)
    #expect(
      note == "Groupings with many groups are shown if asked for with --by: by activity (31).")
    #expect(tables(network, by: [.activity]).last?.id == "gender-by-activity")
    #expect(tables(network, by: [.activity])[0].notes.allSatisfy { !$0.sentence.contains("--by") })
  }

  @Test func showsAllThatIsCountedOfOneGroupingThatIsAskedFor() throws {
    let table = try #require(tables(.small, by: [.side]).last)
    #expect(table.id == "gender-by-side")
    #expect(table.rows.map { $0[0] } == Array(repeating: .text("unknown"), count: 4))
    #expect(
      table.rows.map { $0[1] } == ["People", "Seats", "Ties", "First contacts"].map { .text($0) })
  }

  @Test func crossesTwoGroupings() throws {
    let table = try #require(tables(.small, by: [.year, .country]).last)
    #expect(table.id == "gender-by-year-and-country")
    #expect(table.title == "Gender distribution by year and by country")
    #expect(table.headings.prefix(3) == ["Year", "Country", "Counted"])
    let people = table.rows.filter { $0[2] == .text("People") }
    #expect(
      people.map { $0.prefix(2) } == [
        [.text("2012"), .text("Sweden")], [.text("2012"), .text("Vietnam")],
        [.text("2014"), .text("Sweden")], [.text("2014"), .text("Vietnam")],
      ])
    #expect(people[0][3...4] == [.count(1), .count(1)])
  }

  @Test(arguments: [[], [.sector], [.sector, .phase]] as [[GenderDimension]])
  func everyTableSaysWhatGenderWasTakenFrom(dimensions: [GenderDimension]) {
    var network = Network.small
    #expect(
      tables(network, by: dimensions).allSatisfy {
        $0.notes.map(\.sentence).contains(
          "The network doesn’t say what gender was taken from.")
      })
    network.information.genderBasis = "legal sex"
    #expect(
      tables(network, by: dimensions).allSatisfy {
        $0.notes.map(\.sentence).contains("Gender is: legal sex.")
      })
  }

  @Test func saysWhatCannotBeCounted() {
    let notes = tables(.small)[0].notes.map(\.sentence)
    #expect(
      notes.contains(
        "9 affiliations and participations don’t state the role and count as neither steering, "
          + "speaking nor organising."))
    #expect(
      notes.contains(
        "6 seats are at activities without both dates to the day and have no person-days."))
    #expect(notes.contains { $0.hasPrefix("The first contact of 1 person can’t be told") })
  }

  @Test(arguments: GenderDimension.allCases, Language.allCases)
  func everyGroupingHasItsOwnHeading(dimension: GenderDimension, language: Language) {
    let table = GenderDistribution(of: .small, by: [dimension]).tables(in: language).last
    let others = GenderDimension.allCases.filter { $0 != dimension }.map {
      GenderDistribution(of: .small, by: [$0]).tables(in: language).last
    }
    #expect(table?.id == "gender-by-\(dimension.rawValue)")
    #expect(!others.contains { $0?.title == table?.title || $0?.headings == table?.headings })
  }

  @Test func nobodyAndOnePersonHaveTables() {
    var network = Network()
    network.people = [Person(id: "p")]
    for people in [network, Network()] {
      for dimension in GenderDimension.allCases {
        let table = tables(people, by: [dimension])[1]
        #expect(table.rows.count == (people.people.isEmpty || !dimension.isOfActors ? 0 : 1))
      }
      #expect(tables(people, by: [.sector, .phase])[1].rows.isEmpty)
    }
    #expect(tables(network)[0].rows[0].last == .text("too small to be even"))
  }

  @Test func repeatedAndUnknownIDsAreSurvived() {
    var network = Network.small
    network.people += network.people
    network.actors += network.actors
    network.activities += network.activities
    network.affiliations.append(Affiliation(person: "p1", actor: "nowhere"))
    network.affiliations.append(Affiliation(person: "nobody", actor: "a"))
    network.participations.append(Participation(activity: "nothing", participant: "p1"))
    let result = GenderDistribution(of: network, by: [.actor, .activity])
    #expect(result.people == Tally(women: 2, men: 1, unknown: 1))
    #expect(result.seats == Tally(women: 6, men: 1))
    #expect(result.further.ties == GenderDistribution(of: .small).further.ties)
  }
}
