import Graphs
import TestSupport
import Testing

@Suite struct LouvainCommunitiesTests {
  @Test(arguments: RandomCase.all) func levelsAreNestedAndGetBetter(_ random: RandomCase) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 60, isDirected: random.isDirected, isWeighted: true)
    let levels = try graph.louvainCommunities(usingWeights: true)
    let worths = levels.map {
      graph.underlying().modularity(of: $0, usingWeights: true) ?? 0
    }
    for (finer, coarser) in zip(levels, levels.dropFirst()) {
      #expect(coarser.count < finer.count)
      for members in finer.members {
        #expect(Set(members.map { coarser.parts[$0] }).count == 1)
      }
    }
    for (finer, coarser) in zip(worths, worths.dropFirst()) { #expect(coarser > finer) }
    #expect(levels.first?.parts.count == graph.vertexCount)
  }

  @Test(arguments: RandomCase.all) func inTheEndNoTwoAreWorthMoreAsOne(
    _ random: RandomCase
  ) throws {
    let graph = random.graph.underlying()
    let quality = CommunityQuality.constantPotts(resolution: 0.4)
    let last = try #require(try graph.louvainCommunities(maximizing: quality).last)
    let worth = graph.constantPottsQuality(of: last, resolution: 0.4)
    for first in 0..<last.count {
      for second in 0..<first {
        let joined = Partition(labels: last.parts.map { $0 == second ? first : $0 })
        #expect(graph.constantPottsQuality(of: joined, resolution: 0.4) <= worth + 1e-9)
      }
    }
  }

  @Test func findsWhatIsThere() throws {
    let ring = Graph.ringOfCliques(count: 8, size: 5)
    #expect(try ring.louvainCommunities().last?.parts == ring.vertices.map { $0 / 5 })
    // igraph 1.0.0, community_multilevel; the best division has 0.4198.
    let karate = try #require(try Classics.karateClub.louvainCommunities().last)
    #expect((Classics.karateClub.modularity(of: karate) ?? 0) > 0.4)
  }

  @Test func withoutEdgesAllAreAlone() throws {
    #expect(try Graph.empty(0).louvainCommunities() == [Partition(labels: [])])
    #expect(try Graph.empty(2).louvainCommunities() == [Partition(labels: [0, 1])])
    let loop = Graph(vertexCount: 1, edges: [(0, 0), (0, 0)])
    #expect(try loop.louvainCommunities() == [Partition(labels: [0])])
  }
}
