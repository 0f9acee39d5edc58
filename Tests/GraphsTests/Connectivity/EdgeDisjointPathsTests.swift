import Graphs
import TestSupport
import Testing

@Suite struct EdgeDisjointPathsTests {
  @Test(arguments: RandomCase.all)
  func areAsManyAsTheLeastCutHasEdges(random: RandomCase) throws {
    for alongArcs in [false, true] {
      let graph = random.smallGraph
      let seen = alongArcs ? graph : graph.underlying()
      let matrix = seen.adjacencyMatrix
      let oracle = CapacityOracle(seen, usingWeights: false)
      for (source, target) in matrix.indices.flatMap({ u in matrix.indices.map { (u, $0) } })
      where source != target {
        let paths = try graph.edgeDisjointPaths(between: source, and: target, alongArcs: alongArcs)
        #expect(Double(paths.count) == oracle.leastCut(from: source, to: target))
        let steps = paths.flatMap { zip($0, $0.dropFirst()) }
        #expect(steps.allSatisfy { matrix[$0.0][$0.1] == 1 })
        let edges = steps.map { seen.isDirected ? [$0.0, $0.1] : [$0.0, $0.1].sorted() }
        #expect(Set(edges).count == edges.count)
        for path in paths {
          #expect(path.first == source && path.last == target && Set(path).count == path.count)
        }
      }
    }
  }

  @Test func ofACycle() throws {
    #expect(try Graph.cycle(4).edgeDisjointPaths(between: 0, and: 2) == [[0, 1, 2], [0, 3, 2]])
    let arcs = Graph.cycle(4, isDirected: true)
    #expect(try arcs.edgeDisjointPaths(between: 0, and: 3, alongArcs: true) == [[0, 1, 2, 3]])
  }
}
