import Graphs
import TestSupport
import Testing

@Suite struct TwoModeClusteringTests {
  @Test(arguments: 0..<50, [TwoModeGraph.Mode.first, .second])
  func isTheShareOfClosedPaths(seed: Int, mode: TwoModeGraph.Mode) throws {
    try expectTheShareOfClosedPaths(in: .random(seed: seed), of: mode)
  }

  /// Few paths are closed, and few vertices share more than one neighbour.
  @Test(arguments: 0..<10, [TwoModeGraph.Mode.first, .second])
  func isTheShareOfClosedPathsInASparseGraph(seed: Int, mode: TwoModeGraph.Mode) throws {
    let graph = Graph.affiliation(
      personCount: 40, activityCount: 40, meanActivitySize: 3, seed: UInt64(seed))
    try expectTheShareOfClosedPaths(in: TwoModeGraph(graph, firstModeCount: 40), of: mode)
  }

  /// All paths of four edges, one by one.
  private func expectTheShareOfClosedPaths(
    in graph: TwoModeGraph, of mode: TwoModeGraph.Mode
  ) throws {
    let matrix = graph.graph.adjacencyMatrix
    let own = Array(graph.vertices(of: mode))
    let links = Array(graph.vertices(of: mode == .first ? .second : .first))
    var (all, closed) = (own.map { _ in 0.0 }, own.map { _ in 0.0 })
    for (place, turn) in own.enumerated() {
      let halves = own.filter { $0 != turn }.flatMap { end in
        links.filter { matrix[turn][$0] * matrix[end][$0] > 0 }.map { (link: $0, end: end) }
      }
      for (first, second) in halves.flatMap({ one in halves.map { (one, $0) } }) {
        guard first.end < second.end, first.link != second.link else { continue }
        all[place] += 1
        let shared = links.filter { matrix[first.end][$0] * matrix[second.end][$0] > 0 }
        let isClosed = shared.contains { $0 != first.link && $0 != second.link }
        if isClosed { closed[place] += 1 }
      }
    }
    let clustering = try graph.clustering(of: mode)
    #expect(clustering.vertices == zip(closed, all).map { $1 > 0 ? $0 / $1 : nil })
    let sum = all.reduce(0, +)
    #expect(clustering.value == (sum > 0 ? closed.reduce(0, +) / sum : nil))
  }

  @Test func isOneInARingOfThreeAndNoneInALargerOne() throws {
    // Every second vertex of a ring is of the other mode.
    for (size, expected) in [(2, nil), (3, 1.0), (4, 0)] as [(Int, Double?)] {
      let edges = (0..<size).flatMap { [($0, size + $0), ($0, size + ($0 + 1) % size)] }
      let ring = TwoModeGraph(Graph(vertexCount: 2 * size, edges: edges), firstModeCount: size)
      #expect(try ring.clustering(of: .first).value == expected)
      #expect(
        try ring.clustering(of: .second).vertices == [Double?](repeating: expected, count: size))
    }
    #expect(try TwoModeGraph(.empty(0), firstModeCount: 0).clustering(of: .first).value == nil)
  }

  @Test(arguments: [1, 2, 16]) func doesNotDependOnThreads(threadCount: Int) throws {
    let graph = TwoModeGraph(
      .affiliation(personCount: 600, activityCount: 600, meanActivitySize: 4, seed: 1),
      firstModeCount: 600)
    let clustering = try Execution(threadCount: threadCount).run { () throws(CancellationError) in
      try graph.clustering(of: .first)
    }
    #expect(try clustering == graph.clustering(of: .first))
    #expect(clustering.value ?? 0 > 0)
  }
}
