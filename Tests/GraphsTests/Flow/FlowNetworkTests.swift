import TestSupport
import Testing

@testable import Graphs

@Suite struct FlowNetworkTests {
  @Test(arguments: RandomCase.all, [false, true])
  func letsThroughWhatTheEdgesDo(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let network = try FlowNetwork(graph, usingWeights: usingWeights, Checkpoint(steps: 0))
    let reversed = network.reversed()
    let expected = CapacityOracle(graph, usingWeights: usingWeights).capacities
    for vertex in 0..<graph.vertexCount {
      var row = [Double](repeating: 0, count: graph.vertexCount)
      for arc in network.rows.range(of: vertex) {
        let (target, opposite) = (Int(network.rows.targets[arc]), Int(network.opposites[arc]))
        row[target] = network.capacities[arc]
        #expect(Int(network.rows.targets[opposite]) == vertex)
        #expect(Int(network.opposites[opposite]) == arc)
        #expect(reversed.capacities[opposite] == network.capacities[arc])
      }
      #expect(row == expected[vertex])
    }
  }
}
