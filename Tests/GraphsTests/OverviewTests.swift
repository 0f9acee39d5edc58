import Graphs
import TestSupport
import Testing

/// The figures that the overview of the documentation shows.
@Suite struct OverviewTests {
  private let network = Graph(
    vertexCount: 6, edges: [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)])
  private let sides = [0, 0, 0, 1, 1, 1]

  @Test func whetherItHoldsTogether() throws {
    #expect(network.connectedComponents().count == 1)
    #expect(network.articulationPoints() == [2, 3])
    #expect(network.bridges().count == 1)
    #expect(try network.remainder(without: [2]).componentCount == 2)
    #expect(
      try network.removalCurve(of: network.attackOrder(by: .degree)).largestComponents == [
        6, 3, 2, 2, 2, 1, 0,
      ])
  }

  @Test func whoIsCentral() throws {
    #expect(try network.betweennessCentrality().areNear([0, 0, 0.6, 0.6, 0, 0]))
    let harmonic = try network.harmonicCentrality()
    #expect(harmonic.indices.filter { harmonic[$0] == harmonic.max() } == [2, 3])
    #expect(try network.constraint()[2].isNear(11.0 / 18))
  }

  @Test func whoMixesWithWhom() throws {
    let communities = try network.leidenCommunities()
    #expect(communities.partition.parts == [0, 0, 0, 1, 1, 1])
    #expect(network.modularity(of: communities.partition).isNear(5.0 / 14))
    #expect(network.eiIndex(of: sides).value.isNear(-5.0 / 7))
  }

  @Test func whetherItIsMoreThanChance() throws {
    let test = try network.permutationTest(of: sides, seed: 1) { graph, groups in
      graph.eiIndex(of: groups).value
    }
    #expect(test?.lowerPValue == 0.1)
    #expect(test?.permutationCount == 20)
  }
}
