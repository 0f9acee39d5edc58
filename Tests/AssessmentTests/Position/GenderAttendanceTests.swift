import Graphs
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct GenderAttendanceTests {
  private static func views(_ network: Network) -> (people: NetworkGraph, twoMode: NetworkGraph) {
    var view = View()
    view.layer = .people
    let people = network.graph(of: view)
    view.layer = .twoMode
    return (people, network.graph(of: view))
  }

  private static func meetings(_ network: Network) throws -> GenderAttendance {
    try GenderAttendance(
      in: views(network).twoMode.graph, genders: network.people.map(\.gender),
      shuffling: Shuffling(count: 20))
  }

  /// The share of the weights of the projection, edge by edge.
  private static func share(_ edges: [NetworkGraph.Edge], _ genders: [Gender]) -> Double? {
    let known = edges.filter { genders[$0.from].isStated && genders[$0.to].isStated }
    func weight(_ edges: [NetworkGraph.Edge]) -> Double {
      edges.reduce(0) { $0 + ($1.weight ?? 0) }
    }
    let all = weight(known)
    return all > 0 ? weight(known.filter { genders[$0.from] == genders[$0.to] }) / all : nil
  }

  /// Two women meet alone; then they meet two men, where each meeting counts a third.
  @Test func smallActivitiesCountForMore() throws {
    var network = Network()
    network.people = [Gender.woman, .woman, .man, .man].enumerated()
      .map { Person(id: "\($0)", gender: $1) }
    network.activities = [Activity(id: "a"), Activity(id: "b")]
    network.participations =
      [("a", "0"), ("a", "1")].map { Participation(activity: $0, participant: $1) }
      + (0..<4).map { Participation(activity: "b", participant: "\($0)") }
    let meetings = try Self.meetings(network)
    #expect(meetings.activities == 2)
    #expect(meetings.sameGenderShare.value.isNear((1 + 2.0 / 3) / 3))
    let chance = try #require(meetings.sameGenderShare.chance)
    // Of six ways to deal two of each, two put a pair of the same gender in the first activity.
    #expect(chance.exact)
    #expect(chance.permutations == 6)
    #expect(chance.upperPValue.isNear(2.0 / 6))
    let mean: Double = (2 * 5 + 4 * 2) / 54
    #expect(chance.mean.isNear(mean))
  }

  @Test(arguments: 0..<50) func isThatOfNewmansProjection(seed: Int) throws {
    let network = Network.random(seed: seed)
    let genders = network.people.map(\.gender)
    let edges = Self.views(network).people.edges
    let meetings = try Self.meetings(network)
    #expect(meetings.sameGenderShare.value.isNear(Self.share(edges, genders)))
    for completed in genders.completions.prefix(243) {
      guard let share = Self.share(edges, completed) else {
        #expect(meetings.share == nil)
        continue
      }
      let range = try #require(meetings.share)
      #expect(range.low - 1e-12 <= share && share <= range.high + 1e-12)
    }
  }

  @Test(arguments: 0..<50) func chanceIsThatOfAllWaysToDealGenders(seed: Int) throws {
    let network = Network.random(seed: seed)
    let genders = network.people.map(\.gender)
    let known = genders.indices.filter { genders[$0].isStated }
    guard let chance = try Self.meetings(network).sameGenderShare.chance, known.count < 7 else {
      return
    }
    let edges = Self.views(network).people.edges
    let observed = try #require(Self.share(edges, genders))
    let shares = arrangements(of: known.map { genders[$0] }).compactMap { dealt -> Double? in
      var dealtAll = genders
      for (person, gender) in zip(known, dealt) { dealtAll[person] = gender }
      return Self.share(edges, dealtAll)
    }
    let upper = shares.count { $0 >= observed - 1e-9 }
    #expect(chance.upperPValue.isNear(Double(upper) / Double(shares.count)))
    #expect(chance.mean.isNear(shares.reduce(0, +) / Double(shares.count), within: 1e-9))
  }

  @Test func nobodyMeets() throws {
    let empty = try Self.meetings(Network())
    #expect(empty.sameGenderShare.value == nil)
    #expect(empty.share == nil)
    var network = Network.small
    for person in network.people.indices { network.people[person].gender = .unknown }
    let unknown = try Self.meetings(network)
    #expect(unknown.sameGenderShare.value == nil)
    #expect(unknown.sameGenderShare.chance == nil)
    #expect(unknown.share.map { [$0.low, $0.high] } == [0, 1])
  }
}

/// All orders of some elements, those that look alike included.
private func arrangements<Element>(of elements: [Element]) -> [[Element]] {
  guard !elements.isEmpty else { return [[]] }
  return elements.indices.flatMap { place in
    var others = elements
    let first = others.remove(at: place)
    return arrangements(of: others).map { [first] + $0 }
  }
}
