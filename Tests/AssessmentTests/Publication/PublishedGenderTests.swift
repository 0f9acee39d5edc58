import DisclosureControl
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct PublishedGenderTests {
  @Test(arguments: 0..<1000) func relationsHold(seed: Int) {
    let tables = GenderTables(of: .random(seed: seed), threshold: 3).tables
    for relation in tables.relations {
      let parts = relation.parts.reduce(0) { $0 + relation.times * tables.cells[$1].value }
      let total = tables.cells[relation.total].value
      #expect(relation.isExact ? parts == total : parts >= total)
    }
    #expect(tables.cells.allSatisfy { $0.knownLeast <= $0.value })
  }

  @Test(arguments: 0..<1000) func theAttackFindsNothing(seed: Int) {
    let threshold = 2 + seed % 4
    let tables = GenderTables(of: .random(seed: seed), threshold: threshold).tables
    let isWithheld = Suppression(of: tables).isWithheld
    let disclosed = Attack(on: tables, withholding: isWithheld).disclosed()
    #expect(disclosed.isEmpty)
  }

  /// Who sees how many people there are knows how much they hold at most.
  @Test(arguments: 0..<30) func peopleLimitWhatTheyHold(seed: Int) {
    let network = Network.random(seed: seed)
    let linked = GenderTables(of: network, threshold: 3)
    var isWithheld = linked.tables.cells.map { _ in true }
    for (key, place) in linked.cells where key.counted == .people { isWithheld[place] = false }
    let attack = Attack(on: linked.tables, withholding: isWithheld)
    let mostOfOne: [GenderCounted: Int] = [
      .seats: network.activities.count, .leading: network.actors.count, .firstContacts: 1,
    ]
    for (counted, most) in mostOfOne {
      for column in GenderTables.columns {
        let people = linked.cells[.init(counted: .people, group: nil, column: column)]
        let held = linked.cells[.init(counted: counted, group: nil, column: column)]
        guard let people, let held else { continue }
        let limit = Double(most * linked.tables.cells[people].value)
        #expect(attack.bounds(of: held).upperBound <= limit + 1e-6)
      }
    }
  }

  /// A leading role that is shown is of as many people as the threshold says.
  @Test func whatIsShownTellsOfItsPeople() throws {
    var network = Network()
    network.actors = ["a", "b"].map { Actor(id: $0) }
    network.people = (0..<8).map { Person(id: "p\($0)", gender: $0 < 4 ? .woman : .man) }
    network.affiliations = (0..<8).map {
      var affiliation = Affiliation(person: "p\($0)", actor: $0.isMultiple(of: 4) ? "a" : "b")
      affiliation.isLeading = $0 < 4
      return affiliation
    }
    let linked = GenderTables(of: network, threshold: 3)
    func least(of column: GenderTables.Column?) throws -> Int {
      let key = GenderTables.Key(counted: .people, group: nil, column: column)
      return linked.tables.cells[try #require(linked.cells[key])].knownLeast
    }
    #expect(try [nil, .women, .men].map(least) == [3, 3, 0])
  }

  /// A direction is told by what is published, in which all others may be anything.
  @Test func directionsDoNotTellOthersApart() throws {
    var network = Network()
    network.actors = [Actor(id: "a")]
    network.phases = [Phase(id: "f1"), Phase(id: "f2")]
    network.activities = ["f1", "f2"].map {
      var activity = Activity(id: $0)
      activity.phase = $0
      return activity
    }
    let genders: [Gender] = [Gender](repeating: .woman, count: 8) + [.man, .man, .man, .man, .man]
    network.people = genders.enumerated().map { Person(id: "p\($0)", gender: $1) }
    network.people += (0..<3).map { Person(id: "o\($0)", gender: .other) }
    network.participations = network.people.flatMap { person in
      ["f1", "f2"].filter { $0 == "f1" || person.gender != .woman || person.id < "p4" }.map {
        Participation(activity: $0, participant: person.id)
      }
    }
    let published = PublishedGender(of: network, threshold: 3)
    #expect(GenderDistribution(of: network).steps.map(\.people) == [.falls])
    #expect(published.steps.map(\.people) == [.undecided])
  }

  @Test(arguments: 0..<100) func whatIsShownIsWhatIsCounted(seed: Int) throws {
    let network = Network.random(seed: seed)
    let distribution = GenderDistribution(of: network)
    let published = PublishedGender(of: network, threshold: 3)
    #expect(published.whole.people.isPart(of: distribution.people))
    #expect(published.whole.seats.isPart(of: distribution.seats))
    for grouping in published.by {
      for group in grouping.groups {
        let whole = try #require(
          distribution.by[grouping.by].first { $0.value == group.value })
        #expect(group.counts.people.isPart(of: whole.people))
        #expect(group.counts.seats.isPart(of: whole.seats))
        #expect(group.counts.leading.isPart(of: whole.leading))
        #expect(group.counts.speakers.isPart(of: whole.further.speakers))
        #expect(group.counts.firstContacts.isPart(of: whole.further.firstContacts))
      }
    }
  }

  @Test(arguments: 0..<100) func noCountBelowTheThresholdIsShown(seed: Int) {
    let published = PublishedGender(of: .random(seed: seed), threshold: 4)
    for counts in [published.whole] + published.by.flatMap({ $0.groups.map(\.counts) }) {
      let people = counts.people
      for count in [people.women, people.men, people.total] {
        #expect(!(1..<4 ~= (count ?? 0)))
      }
    }
  }
}

extension PublishedTally {
  /// Whether every shown count is that of a tally.
  fileprivate func isPart(of tally: Tally) -> Bool {
    let whole = [tally.women, tally.men, tally.other + tally.unstated, tally.total]
    return zip(counts, whole).allSatisfy { $0 == nil || $0 == $1 }
      && (womenShare == nil || womenShare?.low == tally.womenShare?.low)
      && (womenShare?.stated == nil || womenShare?.stated == tally.womenShare?.stated)
      && (verdict == nil || verdict == .undecided || verdict == tally.verdict)
  }
}
