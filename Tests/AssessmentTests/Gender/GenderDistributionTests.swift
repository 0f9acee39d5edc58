import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct GenderDistributionTests {
  /// The small network, in which `p1` leads `a` and `m`, and `p2` leads `a` in two rows.
  private static var led: Network {
    var network = Network.small
    network.information.genderBasis = "legal sex"
    network.affiliations[0].isLeading = true
    network.affiliations[1].isLeading = true
    network.affiliations[2].isLeading = false
    var again = Affiliation(person: "p2", actor: "a")
    again.isLeading = true
    var second = Affiliation(person: "p1", actor: "m")
    second.isLeading = true
    network.affiliations += [again, second]
    return network
  }

  @Test func countsPeopleSeatsAndLeadingRoles() {
    let result = GenderDistribution(of: Self.led)
    #expect(result.people == Tally(women: 2, men: 1, unknown: 1))
    #expect(result.seats == Tally(women: 5, men: 1))
    #expect(result.leading == Tally(women: 2, men: 1))
    #expect(result.leadingNotStated == 0)
    #expect(result.basis == "legal sex")
    #expect(!result.fictitious)
  }

  @Test func twoRowsOnOneSeatAreOneSeat() {
    var network = Network.small
    network.participations.append(Participation(activity: "v", participant: "p2"))
    #expect(GenderDistribution(of: network).seats == Tally(women: 5, men: 1))
  }

  @Test func affiliationsThatDoNotSayAreNotLeading() {
    let result = GenderDistribution(of: .small)
    #expect(result.leading == Tally([]))
    #expect(result.leadingNotStated == 3)
  }

  @Test func groupsByActorAndWhatItIs() {
    let by = GenderDistribution(of: Self.led).by
    #expect(by.actor.map(\.value) == ["m", "a", "n", nil])
    #expect(by.actor.map(\.people.total) == [1, 2, 1, 1])
    #expect(by.actor.map(\.leading.total) == [1, 2, 0, 0])
    #expect(by.actor[1].seats == Tally(women: 3, men: 1))
    #expect(by.sector.map(\.value) == ["public", nil])
    #expect(by.sector[0].people == Tally(women: 2, men: 1))
    #expect(by.sector[1].people == Tally(women: 0, men: 0, unknown: 1))
    #expect(by.country.map(\.value) == ["SE", "VN", nil])
    #expect(by.side.map(\.value) == [nil])
  }

  @Test func groupsByActivityAndPhase() {
    let by = GenderDistribution(of: Self.led).by
    #expect(by.activity.map(\.value) == ["v", "w", "y"])
    #expect(by.activity.map(\.people.total) == [3, 2, 1])
    #expect(by.activity[1].leading == Tally(women: 2, men: 0))
    #expect(by.phase.map(\.value) == ["one", nil])
    #expect(by.phase[1].people == Tally(women: 2, men: 0))
    #expect(by.phase[1].seats == Tally(women: 3, men: 0))
  }

  @Test func peopleOfPartsBelongToTheEntity() {
    var view = View()
    view.rollUp = .entity
    let result = GenderDistribution(of: Self.led, view: view)
    #expect(result.rollUp == "entity")
    #expect(result.by.actor.map(\.value) == ["m", "n", nil])
    #expect(result.by.actor[0].people == Tally(women: 1, men: 1))
    #expect(result.by.actor[0].leading == Tally(women: 2, men: 1))
    #expect(result.leading == GenderDistribution(of: Self.led).leading)
  }

  @Test func countsWhatASliceHolds() throws {
    var view = View()
    view.slice = .phase("one")
    let result = GenderDistribution(of: .small, view: view)
    #expect(result.slice == "phase one")
    #expect(result.seats == Tally(women: 2, men: 1))
    #expect(result.by.activity.map(\.value) == ["v"])
    #expect(result.uncertainInTime > 0)
    view.slice = .at(try #require(PartialDate("2014-02-03")))
    #expect(GenderDistribution(of: .small, view: view).by.activity.map(\.value) == ["w", "y"])
  }

  @Test func notesSayWhoCountsInAPhase() throws {
    func tables(_ slice: View.Slice) -> [ResultTable] {
      var view = View()
      view.slice = slice
      return GenderDistribution(of: .small, view: view).tables(in: .english)
    }
    let byPhase = try #require(tables(.always).first { $0.id == "gender-by-phase" })
    #expect(
      byPhase.notes.contains {
        $0.sentence.hasPrefix("A phase’s row here counts those who took part")
      })
    func saysWhoCounts(_ table: ResultTable) -> Bool {
      table.notes.contains { $0.sentence.hasPrefix("All who may have been there") }
    }
    #expect(!tables(.always).contains(where: saysWhoCounts))
    #expect(saysWhoCounts(tables(.phase("one"))[0]))
  }

  @Test(arguments: 0..<50)
  func everySeatIsInOneActivityAndOnePhase(seed: Int) {
    let network = Network.random(seed: seed)
    let result = GenderDistribution(of: network)
    #expect(result.people.total == network.people.count)
    #expect(result.by.activity.map(\.seats.total).reduce(0, +) == result.seats.total)
    #expect(result.by.phase.map(\.seats.total).reduce(0, +) == result.seats.total)
    #expect(result.by.actor.map(\.leading.total).reduce(0, +) == result.leading.total)
    for groups in [result.by.actor, result.by.sector, result.by.country, result.by.side] {
      #expect(groups.map(\.people.total).reduce(0, +) >= result.people.total)
      #expect(groups.allSatisfy { $0.people.total > 0 })
    }
  }

  @Test(arguments: 0..<50)
  func survivesItsOwnJSON(seed: Int) throws {
    let result = GenderDistribution(of: .random(seed: seed))
    let json = Data(try result.json().utf8)
    #expect(try JSONDecoder().decode(GenderDistribution.self, from: json) == result)
  }

  @Test func namesNobody() throws {
    var network = Self.led
    for person in network.people.indices { network.people[person].name = "Secret Name" }
    let result = GenderDistribution(of: network)
    let names = Names(of: network, in: .swedish)
    #expect(!(try result.json()).contains("Secret"))
    #expect(!"\(result.tables(in: .swedish, names: names))".contains("Secret"))
    #expect(!"\(result.tables(in: .swedish, names: names))".contains("p1"))
  }

  /// The keys that programs rely on.
  @Test func groupsHaveTheirKeysInJSON() throws {
    struct Anything: Decodable { init(from decoder: any Decoder) throws {} }
    struct Result: Decodable { let by: [String: [[String: Anything]]] }
    let json = Data(try GenderDistribution(of: Self.led).json().utf8)
    let by = try JSONDecoder().decode(Result.self, from: json).by
    #expect(
      Set(by.keys) == [
        "actor", "entity", "sector", "level", "country", "side", "activity", "activityKind",
        "theme", "phase", "year",
      ])
    for group in by.values.joined() {
      #expect(Set(group.keys) == ["value", "people", "seats", "leading", "further"])
    }
  }
}
