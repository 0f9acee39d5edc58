import Graphs
import TestSupport
import Testing

@Suite struct BrokerageTests {
  @Test(arguments: RandomCase.all) func countsPairsByTheirGroups(random: RandomCase) throws {
    let matrix = random.graph.adjacencyMatrix
    let groups = random.groups
    let brokerage = try random.graph.brokerage(of: groups)
    var sums = [0, 0, 0, 0, 0, 0]
    for broker in matrix.indices {
      guard let own = groups[broker] else {
        #expect(brokerage.vertices[broker] == nil)
        continue
      }
      var counts = [0, 0, 0, 0, 0, 0]
      for source in matrix.indices where matrix[source][broker] > 0 {
        for target in matrix.indices where matrix[broker][target] > 0 && target != source {
          guard matrix[source][target] == 0, let from = groups[source], let to = groups[target]
          else { continue }
          let isLiaison = from != own && to != own && from != to
          let roles = [
            from == own && to == own, from == to && to != own, from != own && to == own,
            from == own && to != own, isLiaison, true,
          ]
          for (role, isPlayed) in roles.enumerated() where isPlayed { counts[role] += 1 }
        }
      }
      #expect(brokerage.vertices[broker]?.scores.map(\.count) == counts)
      sums = zip(sums, counts).map(+)
    }
    #expect(brokerage.network.scores.map(\.count) == sums)
  }

  /// sna 2.7 `brokerage`, which gives not-a-number for the liaison between two groups.
  @Test func isThatOfWhitesKinship() throws {
    let brokerage = try Classics.whiteKinship.brokerage(of: kinshipGender)
    #expect(brokerage.network.scores.map(\.count) == [22, 4, 25, 25, 0, 76])
    let mother = try #require(brokerage.vertices[0])
    #expect(mother.scores.map(\.count) == [2, 2, 7, 7, 0, 18])
    let expected: [Double?] = [
      0.37430526404, -0.221149474006, 2.19008629286, 2.19008629286, nil, 1.90082226018,
    ]
    #expect(mother.scores.map(\.standardScore).areNear(expected, within: 1e-10))
    let daughter = try #require(brokerage.vertices[4])
    #expect(daughter.scores.map(\.count) == [4, 0, 3, 3, 0, 10])
  }

  /// sna 2.7 `brokerage`.
  @Test func isThatOfTheKarateClub() throws {
    let brokerage = try Classics.karateClub.brokerage(of: clubFactions)
    #expect(brokerage.network.scores.map(\.count) == [510, 20, 128, 128, 0, 786])
    let president = try #require(brokerage.vertices[33])
    #expect(president.scores.map(\.count) == [156, 6, 40, 40, 0, 242])
    #expect(president.coordinator.standardScore.isNear(38.6655957763, within: 1e-9))
    #expect(president.total.standardScore.isNear(19.7144814301, within: 1e-9))
  }

  @Test func whoStandsBetweenKnowsTheDirection() throws {
    let path = Graph.path(3, isDirected: true)
    #expect(try path.brokerage(of: [0, 1, 1]).vertices[1]?.gatekeeper.count == 1)
    #expect(try path.brokerage(of: [0, 0, 1]).vertices[1]?.representative.count == 1)
    #expect(try path.brokerage(of: [0, 1, 2]).vertices[1]?.liaison.count == 1)
    #expect(try path.brokerage(of: [0, 1, nil]).network.total.count == 0)
    #expect(try Graph.complete(4).brokerage(of: [0, 0, 1, 1]).network.total.count == 0)
    #expect(try Graph.empty(0).brokerage(of: []).network.total.standardScore == nil)
  }

  @Test func endsWhenItIsCancelled() async {
    let graph = Graph.complete(60)
    let task = Task {
      withUnsafeCurrentTask { unsafe $0?.cancel() }
      return try graph.brokerage(of: [Int?](repeating: 0, count: 60))
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}

extension BrokerageRoles {
  fileprivate var scores: [BrokerageScore] {
    [coordinator, itinerant, gatekeeper, representative, liaison, total]
  }
}
