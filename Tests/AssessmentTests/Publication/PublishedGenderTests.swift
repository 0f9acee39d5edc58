import DisclosureControl
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct PublishedGenderTests {
  @Test(arguments: 0..<1000) func relationsHold(seed: Int) {
    let tables = GenderTables(of: .random(seed: seed), threshold: 3).tables
    for relation in tables.relations {
      let parts = relation.parts.reduce(0) { $0 + tables.cells[$1].value }
      let total = tables.cells[relation.total].value
      #expect(relation.isExact ? parts == total : parts >= total)
    }
  }

  @Test(arguments: 0..<1000) func theAttackFindsNothing(seed: Int) {
    let threshold = 2 + seed % 4
    let tables = GenderTables(of: .random(seed: seed), threshold: threshold).tables
    let isWithheld = Suppression(of: tables).isWithheld
    let disclosed = Attack(on: tables, withholding: isWithheld).disclosed()
    #expect(disclosed.isEmpty)
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
      && (verdict == nil || verdict == .undecided || verdict == tally.verdict)
  }
}
