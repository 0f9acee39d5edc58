import Graphs
import TestSupport
import Testing

@Suite struct DistanceDistributionTests {
  // networkx 3.6.1, counts of all_pairs_shortest_path_length(G).
  @Test func karateClub() throws {
    #expect(try Classics.karateClub.distanceDistribution() == [34, 156, 530, 274, 146, 16])
  }

  @Test(arguments: RandomCase.all) func countsAllDistances(random: RandomCase) throws {
    let graph = random.graph
    let distances = ShortestPathOracle(graph).distances.joined().filter { $0 < .infinity }
    let distribution = try graph.distanceDistribution()
    #expect(distribution.reduce(0, +) == distances.count)
    for (distance, count) in distribution.enumerated() {
      #expect(count == distances.count { $0 == Double(distance) })
    }
    #expect(try graph.diameter() == (distribution.isEmpty ? nil : Double(distribution.count - 1)))
  }
}
