import Graphs
import TestSupport
import Testing

@Suite struct RemovalCurveTests {
  @Test(arguments: RandomCase.all)
  func isTheLargestComponentAfterEachRemoval(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    let order = graph.shuffledLabels(seed: random.seed)
    let curve = graph.removalCurve(of: order)
    var left = sets.all
    var expected: [Int] = []
    for vertex in order.map(Optional.some) + [nil] {
      let sizes = sets.members(of: left).map {
        sets.component(of: $0, within: left).nonzeroBitCount
      }
      expected.append(sizes.max() ?? 0)
      if let vertex { left &= ~(1 << UInt(vertex)) }
    }
    #expect(curve.largestComponents == expected)
    let partly = graph.removalCurve(of: order.dropLast(2))
    #expect(partly.largestComponents == Array(expected.prefix(max(0, order.count - 2) + 1)))
    #expect(graph.vertexCount < 3 || partly.robustness == nil)
  }

  /// By hand: the star falls apart at once, and of the complete graph ever one vertex less is left.
  @Test func robustnessRangesFromStarToCompleteGraph() {
    #expect(Graph.star(leaves: 9).removalCurve(of: Array(0..<10)).robustness.isNear(0.09))
    #expect(Graph.complete(10).removalCurve(of: Array(0..<10)).robustness.isNear(0.45))
    #expect(Graph.empty(0).removalCurve(of: []).robustness == nil)
    #expect(Graph.empty(0).removalCurve(of: []).largestComponents == [0])
    #expect(Graph.empty(1).removalCurve(of: [0]).robustness == 0)
  }

  @Test func wrongOrdersAreRefused() async {
    await #expect(processExitsWith: .failure) { _ = Graph.path(3).removalCurve(of: [1, 1]) }
    await #expect(processExitsWith: .failure) { _ = Graph.path(3).removalCurve(of: [3]) }
  }
}
