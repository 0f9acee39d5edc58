import TestSupport
import Testing

@testable import Graphs

@Suite struct BrokeringTests {
  @Test(arguments: RandomCase.all, [false, true])
  func countsPairsAndThoseThatDependOnOne(random: RandomCase, isAcross: Bool) throws {
    let matrix = random.graph.adjacencyMatrix
    let groups = random.groups
    var activity = matrix.map { _ in 0 }
    var exclusivity = activity
    for source in matrix.indices {
      for target in matrix.indices where source != target && matrix[source][target] == 0 {
        guard random.isDirected || source < target else { continue }
        if isAcross {
          guard let from = groups[source], let to = groups[target], from != to else { continue }
        }
        let links = matrix.indices.filter { matrix[source][$0] * matrix[$0][target] > 0 }
        for link in links { activity[link] += 1 }
        if links.count == 1 { exclusivity[links[0]] += 1 }
      }
    }
    let brokering = try random.graph.brokering(across: isAcross ? groups : nil)
    #expect(brokering.activity == activity)
    #expect(brokering.exclusivity == exclusivity)
  }

  /// The pairs that Gould and Fernandez count in both directions.
  @Test func activityIsHalfOfAllRoles() throws {
    let club = Classics.karateClub
    let total = try club.brokerage(of: clubFactions).network.total.count
    #expect(try club.brokering().activity.reduce(0, +) == total / 2)
  }

  @Test func rolesAreByTheMeans() throws {
    let brokering = Brokering(activity: [9, 8, 1, 0], exclusivity: [5, 0, 4, 0])
    #expect(brokering.roles == [.powerhouse, .connector, .linchpin, .sideliner])
    #expect(try Graph.cycle(5).brokering().roles.allSatisfy { $0 == .sideliner })
    #expect(try Graph.empty(0).brokering().roles.isEmpty)
  }

  @Test(arguments: [1, 2, 16]) func doesNotDependOnThreads(threadCount: Int) throws {
    let graph = Graph.completeBipartite(60, 80)
    let brokering = try Execution(threadCount: threadCount).run {
      () throws(CancellationError) in try graph.brokering()
    }
    #expect(brokering.activity == (0..<140).map { $0 < 60 ? 3160 : 1770 })
    #expect(brokering.exclusivity.allSatisfy { $0 == 0 })
  }
}
