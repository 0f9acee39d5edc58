import Assessment
import Graphs
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ResultTableTests {
  private func tables(of network: Network, in language: Language) throws -> [ResultTable] {
    let names = Names(of: network, seenAs: network.graph(of: View()), in: language)
    return try Description(of: network).tables(in: language, names: names)
      + Connectivity(of: network.graph(of: View()), in: network).tables(in: language, names: names)
      + GenderDistribution(of: network).tables(in: language, names: names)
      + Breadth(of: network).tables(in: language, names: names)
  }

  @Test(arguments: 0..<30)
  func everyRowHasEveryColumn(seed: Int) throws {
    for language in Language.allCases {
      let tables = try tables(of: .random(seed: seed), in: language)
      #expect(Set(tables.map(\.id)).count == tables.count)
      for table in tables {
        #expect(table.rows.allSatisfy { $0.count == table.headings.count }, "\(table.id)")
        let plain = table.plainRows()
        #expect(plain.count == table.rows.count + 1)
        #expect(Set(plain.map(\.count)).count == 1, "\(table.id)")
      }
    }
  }

  @Test func fictitiousNetworksSaySoInEveryResult() throws {
    var network = Network.small
    network.information.isFictitious = true
    let results = [
      Description(of: network).tables(in: .swedish),
      try Connectivity(of: network.graph(of: View()), in: network).tables(in: .swedish),
      GenderDistribution(of: network).tables(in: .swedish),
      Breadth(of: network).tables(in: .swedish),
    ]
    for tables in results {
      #expect(tables.first?.notes.first?.sentence.hasPrefix("Fiktivt:") == true)
    }
  }

  @Test func rangesAreReadByPeopleAndPrograms() throws {
    let result = GenderDistribution(of: .small)
    let table = try #require(result.tables(in: .swedish).first)
    let people = try #require(table.rows.first)
    #expect(
      people.map { $0.formatted(in: .swedish) } == [
        "Personer", "2", "1", "0", "0", "1", "67\u{A0}% (50–75\u{A0}%)", "33\u{A0}% (25–50\u{A0}%)",
        "kan inte avgöras: 1 okänd",
      ])
    let plain = table.plainRows()
    #expect(
      plain[0][6...8] == ["Andel kvinnor", "Andel kvinnor, min", "Andel kvinnor, max"])
    #expect(plain[1][7...8] == ["0.5", "0.75"])
  }

  @Test func wholeNumbersHaveNoDecimalsForPrograms() throws {
    let table = ResultTable(
      id: "", title: "", headings: ["a", "b", "c", "d"],
      rows: [
        [
          .number(4, decimals: 3), .number(-0.5, decimals: 0), .share(1),
          .number(1e20, decimals: 0),
        ]
      ])
    #expect(table.plainRows()[1] == ["4", "-0.5", "1", "1e+20"])
    #expect(table.plainRows(decimalMark: ",")[1] == ["4", "-0,5", "1", "1e+20"])
  }

  @Test(arguments: [13, 17]) func programsGetListsWhole(leaves: Int) throws {
    var network = Network()
    network.actors = (0...leaves).map { Actor(id: "n\($0)") }
    network.ties = (1...leaves).map { Tie(from: "n0", to: "n\($0)") }
    network.requirements = [Requirement(dimension: "kind", value: "school")]
    for actor in network.actors.indices { network.actors[actor].kind = "school" }
    let connectivity = try Connectivity(of: network.graph(of: View()), in: network)
    let bridges = try #require(
      connectivity.tables(in: .swedish)[0].rows.first { $0[0] == .text("Bryggor") })
    let schools = try #require(Breadth(of: network).tables(in: .swedish)[0].rows.first)
    for (cell, isCut) in [(bridges[2], leaves > 15), (schools[6], leaves > 14)] {
      let text = cell.formatted(in: .swedish)
      #expect(text.contains(" till") == isCut)
      let row = ResultTable(id: "", title: "", headings: [""], rows: [[cell]]).plainRows()[1]
      #expect(row[0].contains("n\(leaves)"))
      #expect(!row[0].contains(" till"))
    }
  }

  @Test(arguments: [
    (71, 47, "60.2%"), (3, 2, "60%"), (2, 3, "40%"), (397, 603, "39.7%"), (5, 5, "50%"),
    (3, 687, "0.4%"), (0, 9, "0%"), (687, 3, "99.6%"),
  ])
  func roundingNeverContradictsTheVerdict(women: Int, men: Int, share: String) throws {
    let range = try #require(Tally(women: women, men: men).womenShare)
    #expect(ResultTable.Cell.shareRange(range).formatted(in: .english) == share)
  }

  @Test func aRangeThatRoundingEndsIsOneFigure() throws {
    let range = try #require(Tally(women: 53, men: 947, unknown: 1).womenShare)
    #expect(ResultTable.Cell.shareRange(range).formatted(in: .english) == "5%")
  }

  @Test func missingFiguresSayWhy() throws {
    let table = try #require(try Connectivity(of: .of(.empty(1))).tables(in: .swedish).first)
    let density = try #require(table.rows.first)
    #expect(
      density.map { $0.formatted(in: .swedish) } == ["Täthet", "–", "grafen har bara en nod"])
  }

  @Test func nothingIsMeasuredOfNothing() throws {
    let tables = try Connectivity(of: .of(.empty(0))).tables(in: .english)
    #expect(tables.allSatisfy { $0.rows.isEmpty })
  }

  @Test func namesAreInTheLanguage() {
    var network = Network.small
    network.actors[0].names["en"] = "Municipality"
    #expect(Names(of: network, in: .english).actors["m"] == "Municipality")
    #expect(Names(of: network, in: .swedish).actors["m"] == "m")
  }

  @Test func whatSharesAnIDHasItsOwnName() {
    var network = Network()
    network.actors = [Actor(id: "1", name: "Actor"), Actor(id: "SE", name: "Another")]
    network.actors[0].country = "SE"
    network.people = [Person(id: "2"), Person(id: "3")]
    network.people[1].name = "Secret"
    network.activities = [Activity(id: "1", name: "Visit"), Activity(id: "2", name: "Course")]
    network.phases = [Phase(id: "1", name: "Start")]
    network.participations = [Participation(activity: "1", participant: "2")]
    func names(showsPeople: Bool = false, _ change: (inout View) -> Void) -> [String: String] {
      var view = View()
      change(&view)
      return Names(
        of: network, seenAs: network.graph(of: view), in: .english, showsPeople: showsPeople
      ).vertices
    }
    let byActivity = GenderDistribution(of: network, by: [.activity]).tables(
      in: .english, names: Names(of: network, in: .english)
    ).first { $0.id == "gender-by-activity" }
    #expect(byActivity?.rows.first?.first == .text("Visit"))
    #expect(names { $0.layer = .actors } == ["1": "Actor", "SE": "Another"])
    #expect(names { $0.layer = .twoMode } == ["1": "Visit", "activity:2": "Course"])
    #expect(names(showsPeople: true) { $0.layer = .people } == ["3": "Secret"])
    #expect(names { $0.rollUp = .country } == ["SE": "Sweden", "?": "unknown"])
  }

  @Test func everyMeasureIsDefinedInEveryLanguage() {
    let measures = Measure.ofGraphs + Measure.ofVertices + Measure.ofGender + Measure.ofBreadth
    for measure in measures {
      for language in Language.allCases {
        #expect(!measure.name[language].isEmpty)
        #expect(measure.definition[language].hasSuffix("."), "\(measure.key)")
      }
    }
    #expect(Set(Measure.ofGraphs.map(\.key)).count == 24)
  }
}
