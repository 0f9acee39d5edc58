import Graphs
import TestSupport
import Testing

@Suite struct CurrentFlowClosenessTests {
  // networkx 3.6.1, current_flow_closeness_centrality(G), times n − 1.
  @Test func karateClub() throws {
    let closeness = try Classics.karateClub.currentFlowCloseness()
    #expect(closeness[0].isNear(33 * 0.058567106045, within: 1e-9))
    #expect(closeness[11].isNear(33 * 0.020377210361, within: 1e-9))
    #expect(closeness[33].isNear(33 * 0.059182906933, within: 1e-9))
  }

  // networkx 3.6.1, current_flow_closeness_centrality(G, weight="weight"), times n − 1.
  @Test func weighted() throws {
    let closeness = try Graph.kiteOfWeights.currentFlowCloseness(usingWeights: true)
    let expected = [0.86, 0.565789473684, 0.597222222222, 0.693548387097].map { 3 * $0 }
    #expect(closeness.areNear(expected, within: 1e-10))
  }

  /// In a tree there is one path, and its resistance is its length.
  @Test(arguments: 0..<50) func onTreesItIsCloseness(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let tree = Graph(
      vertexCount: 12, edges: (1..<12).map { ($0, Int.random(in: 0..<$0, using: &generator)) })
    #expect(try tree.currentFlowCloseness().areNear(tree.closenessCentrality()))
  }

  @Test(arguments: RandomCase.all) func isNoLessThanCloseness(_ random: RandomCase) throws {
    let graph = random.graph.underlying()
    let flow = try graph.currentFlowCloseness()
    #expect(try zip(flow, graph.closenessCentrality()).allSatisfy { $0 >= $1 - 1e-12 })
    #expect(try random.graph.reweighted { _ in 1 }.currentFlowCloseness() == flow)
  }

  @Test func edgelessAndDisconnected() throws {
    #expect(try Graph.empty(0).currentFlowCloseness() == [])
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).currentFlowCloseness() == [0])
    #expect(try Graph(vertexCount: 3, edges: [(0, 1)]).currentFlowCloseness() == [0.5, 0.5, 0])
  }
}
