import TestSupport
import Testing

@testable import Graphs

@Suite struct CommunityNetworkTests {
  @Test(arguments: RandomCase.all) func mergedTiesAreThoseBetweenCommunities(
    _ random: RandomCase
  ) throws {
    let graph = random.weightedGraph.underlying()
    let network = CommunityNetwork(graph, maximizing: .modularity())
    let partition = Partition.random(
      vertexCount: graph.vertexCount, maximumCount: 4, seed: random.seed)
    var pace = PacedCheckpoint(Checkpoint(steps: 1))
    let merged = try network.merged(
      by: partition.parts.map { Int32($0) }, count: partition.count, &pace)
    #expect(merged.vertexCount == partition.count)
    let weights = graph.weightMatrix()
    for (community, members) in partition.members.enumerated() {
      #expect(merged.masses[community].isNear(members.reduce(0) { $0 + network.masses[$1] }))
      var ties = [Double](repeating: 0, count: partition.count)
      for arc in merged.rows.range(of: community) {
        ties[Int(merged.rows.targets[arc])] += merged.rows.weights?[arc] ?? .nan
      }
      for (other, others) in partition.members.enumerated() {
        let expected = members.reduce(0) { sum, u in others.reduce(sum) { $0 + weights[u][$1] } }
        #expect(ties[other].isNear(community == other ? 0 : expected))
      }
    }
  }

  @Test func labelsAreNumberedByTheirFirstPlace() {
    var labels: [Int32] = [3, 1, 3, 0]
    let count = labels.renumber()
    #expect(labels == [0, 1, 0, 2])
    #expect(count == 3)
  }

  @Test func placesAreGroupedByLabel() {
    let groups = ([1, 0, 1, 2] as [Int32]).grouped(count: 3)
    #expect(groups.members == [1, 0, 2, 3])
    #expect(groups.firstMembers == [0, 1, 3, 4])
  }
}
