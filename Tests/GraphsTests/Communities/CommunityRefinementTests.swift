import TestSupport
import Testing

@testable import Graphs

@Suite struct CommunityRefinementTests {
  @Test(arguments: RandomCase.all) func piecesAreConnectedPartsOfCommunities(
    _ random: RandomCase
  ) throws {
    let graph = random.weightedGraph.underlying()
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 3, seed: random.seed)
    var pace = PacedCheckpoint(Checkpoint(steps: 1))
    let pieces = try CommunityNetwork(graph, maximizing: .modularity()).refined(
      partition.parts.map { Int32($0) },
      order: graph.shuffledLabels(seed: random.seed).map { Int32($0) }, &pace)
    let sets = VertexSets(graph)
    for members in Partition(labels: pieces.map { Int($0) }).members {
      #expect(Set(members.map { partition.parts[$0] }).count == 1)
      #expect(sets.componentCount(of: members.reduce(0) { $0 | 1 << UInt($1) }) == 1)
    }
  }

  @Test func aCommunityInTwoPartsBecomesTwoPieces() throws {
    let triangles = Graph.complete(3).disjointUnion(with: .complete(3))
    var pace = PacedCheckpoint(Checkpoint(steps: 1))
    let network = CommunityNetwork(triangles, maximizing: .constantPotts(resolution: 0.2))
    let pieces = try network.refined(
      [0, 0, 0, 0, 0, 0], order: [0, 1, 2, 3, 4, 5], &pace)
    #expect(Partition(labels: pieces.map { Int($0) }).parts == [0, 0, 0, 1, 1, 1])
  }
}
