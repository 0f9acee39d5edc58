import Graphs
import TestSupport
import Testing

@Suite struct MaximumFlowTests {
  /// Nothing is lost on the way or overflows, and a cut shows that no more can flow.
  @Test(arguments: RandomCase.all, [false, true])
  func isAsGreatAsItsCut(random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let capacities = CapacityOracle(graph, usingWeights: usingWeights).capacities
    for source in 0..<graph.vertexCount {
      let target = (source + 1) % graph.vertexCount
      guard source != target else { continue }
      let flow = try graph.maximumFlow(from: source, to: target, usingWeights: usingWeights)
      var excess = [Double](repeating: 0, count: graph.vertexCount)
      for stream in flow.streams {
        #expect(stream.amount > 0)
        #expect(stream.amount <= capacities[stream.source][stream.target])
        excess[stream.source] -= stream.amount
        excess[stream.target] += stream.amount
      }
      #expect(excess[source] == -flow.value && excess[target] == flow.value)
      #expect(excess.indices.allSatisfy { [source, target].contains($0) || excess[$0] == 0 })
      let side = flow.minimumCut.sourceSide
      #expect(side.contains(source) && !side.contains(target))
      #expect(flow.minimumCut.weight == flow.value)
    }
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbersAndWithWeightsOfOne(random: RandomCase) throws {
    let graph = random.weightedGraph
    guard graph.vertexCount > 1 else { return }
    let labels = graph.shuffledLabels(seed: random.seed)
    let flow = try graph.maximumFlow(from: 0, to: 1, usingWeights: true)
    let other = try graph.relabelled(by: labels).maximumFlow(
      from: labels[0], to: labels[1], usingWeights: true)
    #expect(other.value == flow.value)
    let simple = graph.simplified().reweighted { _ in 1 }
    #expect(
      try simple.maximumFlow(from: 0, to: 1, usingWeights: true)
        == graph.maximumFlow(from: 0, to: 1))
  }

  /// igraph 1.0.0 `maxflow` and networkx 3.6.1 `maximum_flow_value`, between the instructor and the
  /// president.
  @Test func ofTheKarateClub() throws {
    #expect(try Classics.karateClub.maximumFlow(from: 0, to: 33).value == 10)
    #expect(try Classics.knokeInformation.maximumFlow(from: 0, to: 9).value == 2)
  }

  @Test func isZeroIfNothingLeadsThere() throws {
    let apart = try Graph.empty(2).maximumFlow(from: 0, to: 1)
    #expect(apart.value == 0 && apart.streams.isEmpty && apart.minimumCut.edges.isEmpty)
    #expect(try Graph.path(3, isDirected: true).maximumFlow(from: 2, to: 0).value == 0)
  }

  @Test func aFlowFromAVertexToItselfIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).maximumFlow(from: 1, to: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(3).maximumFlow(from: 1, to: 3)
    }
  }
}
