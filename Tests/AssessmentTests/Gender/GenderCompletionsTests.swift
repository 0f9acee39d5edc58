import Assessment
import Partnerships
import TestSupport
import Testing

/// What is said while some are unknown holds whatever they turn out to be.
@Suite struct GenderCompletionsTests {
  /// A random network with at most two people of unstated gender.
  private func network(seed: Int) -> Network {
    var network = Network.randomWithDates(seed: seed)
    let unstated = network.people.indices.filter {
      [.undisclosed, .unknown].contains(network.people[$0].gender)
    }
    for index in unstated.dropFirst(2) {
      network.people[index].gender = index.isMultiple(of: 2) ? .woman : .man
    }
    return network
  }

  /// The network with each way of what those of unstated gender may be.
  private func completions(of network: Network) -> [Network] {
    let unstated = network.people.indices.filter {
      [.undisclosed, .unknown].contains(network.people[$0].gender)
    }
    return unstated.reduce([network]) { networks, index in
      networks.flatMap { network in
        [Gender.woman, .man, .other].map { gender in
          var network = network
          network.people[index].gender = gender
          return network
        }
      }
    }
  }

  private func tallies(of group: GenderGroup) -> [Tally] {
    let further = group.further
    return [
      group.people, group.seats, group.leading, further.steering, further.speakers,
      further.organisers, further.personDays, further.ties, further.firstContacts,
    ]
  }

  private func tallies(of result: GenderDistribution) -> [Tally] {
    let groups = GenderDimension.allCases.flatMap { result.by[$0] }
    let crossed = result.crossed?.groups.flatMap(\.groups) ?? []
    return [result.people, result.seats, result.leading]
      + (groups + crossed).flatMap(tallies)
  }

  @Test(arguments: 0..<50)
  func rangesAndVerdictsHoldForEveryCompletion(seed: Int) throws {
    let network = network(seed: seed)
    let result = GenderDistribution(of: network, by: [.country, .theme])
    let before = tallies(of: result)
    var verdicts = [Set<GenderVerdict>](repeating: [], count: before.count)
    for completion in completions(of: network) {
      let completed = GenderDistribution(of: completion, by: [.country, .theme])
      let after = tallies(of: completed)
      try #require(before.count == after.count)
      for (index, (tally, full)) in zip(before, after).enumerated() {
        verdicts[index].insert(full.verdict)
        for (range, share) in [
          (tally.womenShare, full.womenShare), (tally.menShare, full.menShare),
        ] {
          guard let range, let share = share?.stated else { continue }
          #expect((range.low...range.high).contains(share))
        }
      }
      for (step, full) in zip(result.steps, completed.steps) {
        #expect([full.people, .undecided].contains(step.people))
        #expect([full.seats, .undecided].contains(step.seats))
      }
    }
    for (tally, verdicts) in zip(before, verdicts) {
      #expect(tally.verdict == .undecided || verdicts == [tally.verdict])
    }
  }
}
