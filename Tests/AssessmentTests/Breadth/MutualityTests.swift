import Assessment
import Partnerships
import TestSupport
import Testing

@Suite struct MutualityTests {
  /// In the small network `m`, `a` and `u` are tied to `n` abroad, and `a` and `b` to each other.
  @Test func countsPairsAcrossTheBorder() throws {
    let mutuality = Breadth(of: .small).mutuality
    #expect(mutuality.crossBorderPairs == 3)
    #expect(mutuality.domesticPairs == 1)
    #expect(mutuality.unknownPairs == 0)
    #expect(mutuality.mutualPairs == 3)
    #expect(mutuality.eiIndex == 0.5)
    // Of the fifteen pairs among six actors of known country five are across the border.
    #expect(mutuality.expectedEIIndex == -5.0 / 15)
    #expect(mutuality.holders.map(\.actor) == ["n", "m", "a"])
    #expect(mutuality.holders.map(\.pairs) == [3, 1, 1])
    #expect(mutuality.shareOfFirst == 1)
    #expect(mutuality.shareOfHolders == 1)
  }

  @Test func anArcIsMutualOnlyWithAnotherBack() {
    var network = Network.small
    var there = Tie(from: "m", to: "n")
    there.isDirected = true
    network.ties = [there]
    #expect(Breadth(of: network).mutuality.mutualPairs == 0)
    var back = Tie(from: "n", to: "m")
    back.isDirected = true
    network.ties.append(back)
    #expect(Breadth(of: network).mutuality.mutualPairs == 1)
    #expect(Breadth(of: network).mutuality.crossBorderPairs == 1)
  }

  @Test func unknownCountriesAreNeitherWithinNorAcross() {
    var network = Network.small
    network.ties.append(Tie(from: "x", to: "n"))
    let mutuality = Breadth(of: network).mutuality
    #expect(mutuality.crossBorderPairs == 3 && mutuality.unknownPairs == 1)
    #expect(mutuality.eiIndexRange == [0.2, 0.6])
  }

  /// Every way to give the unknown actors a country lies in the range.
  @Test(arguments: 0..<50) func theRangeHoldsEveryCompletion(seed: Int) throws {
    var network = Network.random(seed: seed)
    network.actors = Array(network.actors.prefix(6))
    for index in network.actors.indices where index > 2 && seed % 3 < index - 2 {
      network.actors[index].country = nil
    }
    let ids = Set(network.actors.map(\.id))
    network.ties.removeAll { !ids.contains($0.from) || !ids.contains($0.to) }
    guard let range = Breadth(of: network).mutuality.eiIndexRange else { return }
    let completions = network.actors.indices.reduce([network]) { networks, index in
      networks.flatMap { network in
        (network.actors[index].country.map { [$0] } ?? ["SE", "VN", "FI"]).map { country in
          var network = network
          network.actors[index].country = country
          return network
        }
      }
    }
    for completion in completions {
      let index = try #require(Breadth(of: completion).mutuality.eiIndex)
      #expect(range[0] <= index && index <= range[1])
    }
  }

  @Test func hostsAndVisitors() {
    var network = Network.small
    network.participations[2].role = "host"
    network.activities[1].place = "m"
    let mutuality = Breadth(of: network).mutuality
    #expect(mutuality.hosting.map(\.country) == ["SE", "VN"])
    #expect(mutuality.hosting.map(\.hosted) == [1, 1])
    #expect(mutuality.hosting.map(\.visitsReceived) == [1, 2])
    #expect(mutuality.hosting.map(\.visitsPaid) == [2, 1])
    #expect(mutuality.activitiesWithoutHost == 1)
  }

  @Test func visitsReceivedAreVisitsPaid() {
    for seed in 0..<50 {
      let hosting = Breadth(of: .random(seed: seed)).mutuality.hosting
      #expect(
        hosting.compactMap(\.visitsReceived).reduce(0, +)
          == hosting.compactMap(\.visitsPaid).reduce(0, +))
    }
  }

  @Test func anEmptyNetworkHasNoBorder() {
    let mutuality = Breadth(of: Network()).mutuality
    #expect(mutuality.crossBorderPairs == 0 && mutuality.eiIndex == nil)
    #expect(mutuality.shareOfFirst == nil && mutuality.holders.isEmpty)
  }
}
