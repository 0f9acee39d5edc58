import Graphs
import TestSupport
import Testing

@Suite struct ReachTests {
  @Test(arguments: RandomCase.all, [0, 1, 2, 3, 12])
  func countsTheVerticesNoFarther(random: RandomCase, steps: Int) throws {
    let expected = ShortestPathOracle(random.graph).distances.map { row in
      row.count { 0 < $0 && $0 <= Double(steps) }
    }
    #expect(try random.graph.reach(within: steps) == expected)
  }

  @Test(arguments: [200, 300]) func goesFarOnPaths(steps: Int) throws {
    let reach = try Graph.path(400, isDirected: true).reach(within: steps)
    #expect(reach == (0..<400).map { min(steps, 399 - $0) })
  }

  @Test func refusesLessThanNoStep() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph(vertexCount: 1, edges: []).reach(within: -1)
    }
  }
}
