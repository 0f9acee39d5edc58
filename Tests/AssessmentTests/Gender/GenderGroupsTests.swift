import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct GenderGroupsTests {
  private func expect(
    _ group: GenderGroup, toBe cell: [(GenderDimension, String?)], of oracle: GenderOracle,
    _ context: String
  ) {
    let further = group.further
    #expect(group.people == oracle.tally(oracle.people, in: cell), "people \(context)")
    #expect(group.seats == oracle.tally(oracle.seats, in: cell), "seats \(context)")
    #expect(group.leading == oracle.tally(oracle.leading, in: cell), "leading \(context)")
    #expect(further.steering == oracle.tally(oracle.steering, in: cell), "steering \(context)")
    #expect(further.speakers == oracle.tally(oracle.speakers, in: cell), "speakers \(context)")
    #expect(
      further.organisers == oracle.tally(oracle.organisers, in: cell), "organisers \(context)")
    #expect(further.personDays == oracle.tally(oracle.personDays, in: cell), "days \(context)")
    #expect(further.ties == oracle.tally(oracle.ties, in: cell), "ties \(context)")
    #expect(
      further.firstContacts == oracle.tally(oracle.firstContacts, in: cell), "first \(context)")
  }

  @Test(arguments: 0..<50)
  func groupsAreWhatTheDefinitionGives(seed: Int) {
    let network = Network.randomWithDates(seed: seed)
    let oracle = GenderOracle(network: network)
    let by = GenderDistribution(of: network).by
    for dimension in GenderDimension.allCases {
      for group in by[dimension] {
        expect(group, toBe: [(dimension, group.value)], of: oracle, "\(dimension)")
      }
      #expect(Set(by[dimension].map(\.value)).count == by[dimension].count)
    }
  }

  /// Every pair of dimensions comes up, in some order.
  @Test(arguments: 0..<55)
  func crossedGroupsAreWhatTheDefinitionGives(seed: Int) throws {
    let dimensions = GenderDimension.allCases
    let pairs = dimensions.indices.flatMap { first in
      dimensions[(first + 1)...].map { [dimensions[first], $0] }
    }
    let pair = seed.isMultiple(of: 2) ? pairs[seed] : pairs[seed].reversed()
    let network = Network.randomWithDates(seed: seed)
    let oracle = GenderOracle(network: network)
    let crossed = try #require(GenderDistribution(of: network, by: pair).crossed)
    #expect(crossed.by == pair)
    for row in crossed.groups {
      #expect(!row.groups.isEmpty)
      for group in row.groups {
        let cell = [(pair[0], row.value), (pair[1], group.value)]
        expect(group, toBe: cell, of: oracle, "\(pair)")
      }
    }
  }

  @Test(arguments: 0..<50)
  func everythingAtActivitiesIsInOneGroup(seed: Int) {
    let network = Network.randomWithDates(seed: seed)
    let result = GenderDistribution(of: network, by: [.phase, .theme])
    let crossed = result.crossed?.groups.flatMap(\.groups) ?? []
    let partitions = [.phase, .year, .activityKind, .theme, .activity].map { result.by[$0] }
    for groups in partitions + [crossed] {
      func sum(_ tally: (GenderGroup) -> Tally) -> Int {
        groups.map { tally($0).total }.reduce(0, +)
      }
      #expect(sum(\.seats) == result.seats.total)
      #expect(sum(\.further.personDays) == result.further.personDays.total)
      #expect(sum(\.further.speakers) == result.further.speakers.total)
      #expect(sum(\.further.organisers) == result.further.organisers.total)
    }
    let arrivals = result.by.year.map(\.further.firstContacts.total).reduce(0, +)
    #expect(arrivals == result.further.firstContacts.total)
    #expect(arrivals + result.withoutFirstContact == result.people.total)
  }

  @Test(arguments: 0..<20)
  func theOrderOfRowsChangesNothing(seed: Int) {
    let network = Network.randomWithDates(seed: seed)
    var shuffled = network
    var generator = SplitMix(seed: seed)
    shuffled.affiliations.shuffle(using: &generator)
    shuffled.participations.shuffle(using: &generator)
    shuffled.people.shuffle(using: &generator)
    #expect(
      GenderDistribution(of: network, by: [.side, .year])
        == GenderDistribution(of: shuffled, by: [.side, .year]))
  }

  @Test func groupsStandInTheirOrder() {
    let by = GenderDistribution(of: .small).by
    #expect(by.year.map(\.value) == ["2012", "2014"])
    #expect(by.entity.map(\.value) == ["m", "n", nil])
    #expect(by.level.map(\.value) == [nil])
    var network = Network.small
    for (index, level) in ["national", "own word", nil, "local"].enumerated() {
      network.actors[index].level = level
      network.affiliations.append(Affiliation(person: "p1", actor: network.actors[index].id))
    }
    network.activities[0].kind = "visit"
    network.activities[1].kind = "course"
    network.activities[2].theme = "water"
    let second = GenderDistribution(of: network).by
    #expect(second.level.map(\.value) == ["local", "national", "own word", nil])
    #expect(second.activityKind.map(\.value) == ["visit", "course", nil])
    #expect(second.theme.map(\.value) == ["water", nil])
  }
}
