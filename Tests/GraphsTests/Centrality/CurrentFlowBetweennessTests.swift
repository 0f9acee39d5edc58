import Graphs
import TestSupport
import Testing

@Suite struct CurrentFlowBetweennessTests {
  // networkx 3.6.1, current_flow_betweenness_centrality(G).
  @Test func karateClub() throws {
    let betweenness = try Classics.karateClub.currentFlowBetweenness()
    #expect(betweenness[0].isNear(0.486387208359, within: 1e-10))
    #expect(betweenness[11].isNear(0, within: 1e-10))
    #expect(betweenness[33].isNear(0.390368519559, within: 1e-10))
  }

  // networkx 3.6.1, current_flow_betweenness_centrality(G, weight="weight").
  @Test func weighted() throws {
    let betweenness = try Graph.kiteOfWeights.currentFlowBetweenness(usingWeights: true)
    let expected = [0.643410852713, 0.124031007752, 0.186046511628, 0.232558139535]
    #expect(betweenness.areNear(expected, within: 1e-10))
  }

  @Test(arguments: 0..<50) func onTreesItIsBetweenness(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let tree = Graph(
      vertexCount: 12, edges: (1..<12).map { ($0, Int.random(in: 0..<$0, using: &generator)) })
    #expect(try tree.currentFlowBetweenness().areNear(tree.betweennessCentrality()))
  }

  @Test(arguments: RandomCase.all) func isAShare(_ random: RandomCase) throws {
    let betweenness = try random.weightedGraph.currentFlowBetweenness(usingWeights: true)
    #expect(betweenness.allSatisfy { 0 <= $0 && $0 <= 1 + 1e-12 })
    let labels = random.weightedGraph.shuffledLabels(seed: random.seed)
    let relabelled = try random.weightedGraph.relabelled(by: labels)
      .currentFlowBetweenness(usingWeights: true)
    #expect(labels.map { relabelled[$0] }.areNear(betweenness, within: 1e-9))
    let simple = random.graph.simplified()
    #expect(
      try simple.underlying().reweighted { _ in 1 }.currentFlowBetweenness(usingWeights: true)
        == simple.currentFlowBetweenness())
  }

  @Test(arguments: [2, 16]) func threadsChangeNothing(threadCount: Int) throws {
    let one = try Execution(threadCount: 1).run { try Classics.karateClub.currentFlowBetweenness() }
    let many = try Execution(threadCount: threadCount).run {
      try Classics.karateClub.currentFlowBetweenness()
    }
    #expect(one == many)
  }

  @Test func fewerThanThreeHaveNothingBetween() throws {
    #expect(try Graph.empty(0).currentFlowBetweenness() == [])
    #expect(try Graph.path(2).currentFlowBetweenness() == [0, 0])
    let pairs = Graph(vertexCount: 4, edges: [(0, 1), (2, 3)])
    #expect(try pairs.currentFlowBetweenness() == [0, 0, 0, 0])
  }
}
