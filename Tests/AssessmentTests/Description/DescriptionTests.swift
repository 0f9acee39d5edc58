import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct DescriptionTests {
  @Test func countsWhatTheTablesHold() {
    let result = Description(of: .small)
    #expect(result.network.title == "Small")
    #expect(!result.network.fictitious)
    #expect(result.tables.actors == 7 && result.tables.ties == 6 && result.tables.people == 4)
    #expect(result.tables.participations == 7 && result.tables.phases == 2)
    #expect(result.people == Tally(women: 2, men: 1, unknown: 1))
    #expect(result.sectors.map(\.value) == ["public", "academia", nil])
    #expect(result.sectors.map(\.count) == [5, 1, 1])
    #expect(
      result.tieKinds.map(\.value) == ["cooperates", "agreement", "reports", "requested"])
    #expect(result.certainties.map(\.value) == ["sure", "likely", "disputed"])
    #expect(result.certainties.map(\.count) == [4, 1, 1])
    #expect(result.phases.map(\.activities) == [1, 0])
    #expect(result.phases[0].start == "2012" && result.phases[1].start == nil)
  }

  @Test func datesKeepTheirPrecision() {
    let result = Description(of: .small)
    #expect(result.earliest == "2010")
    #expect(result.latest == "2014")
    #expect(Description(of: Network()).earliest == nil)
    #expect(result.undated == 8, "seven actors and one tie")
  }

  @Test func columnsWithoutAnyValueAreNamedOnce() throws {
    let tables = Description(of: .small).tables(in: .english)
    #expect(
      tables.map(\.id) == [
        "contents", "people", "sector", "country", "ties", "certainty", "phases",
      ])
    #expect(
      tables.first?.notes.map(\.sentence).contains(
        "Nothing is known of: kind of actor, level, side, theme.")
        == true)
  }

  @Test func countsReferencesToSources() {
    var network = Network.small
    network.sources = [Source(id: "paper"), Source(id: "unused")]
    network.actors[0].evidence.source = "paper"
    network.ties[0].evidence.source = "paper"
    let result = Description(of: network)
    #expect(result.sources.map(\.references) == [2, 0])
    #expect(result.tiesWithSource == 1)
  }

  @Test(arguments: 0..<20)
  func survivesItsOwnJSON(seed: Int) throws {
    let result = Description(of: .random(seed: seed))
    let json = Data(try result.json().utf8)
    #expect(try JSONDecoder().decode(Description.self, from: json) == result)
  }
}
