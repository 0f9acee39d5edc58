import TestSupport
import Testing

@testable import Graphs

@Suite struct ProjectionTests {
  @Test(arguments: 0..<50, [TwoModeGraph.Mode.first, .second])
  func joinsThoseWhoShareNeighbors(seed: Int, mode: TwoModeGraph.Mode) throws {
    let graph = TwoModeGraph.random(seed: seed)
    let matrix = graph.graph.adjacencyMatrix
    let own = Array(graph.vertices(of: mode))
    let others = graph.vertices(of: mode == .first ? .second : .first)
    let degrees = matrix.map { $0.reduce(0, +) }
    let weights: [(ProjectionWeight, (Int, Int, [Int]) -> Double)] = [
      (.shared, { Double($2.count) }),
      (.newman, { $2.reduce(0) { $0 + 1 / (degrees[$1] - 1) } }),
      (.jaccard, { Double($2.count) / (degrees[$0] + degrees[$1] - Double($2.count)) }),
      (
        .resourceAllocation,
        { u, _, common in common.reduce(0) { $0 + 1 / degrees[$1] } / degrees[u] }
      ),
    ]
    for (weight, formula) in weights {
      let projection = try graph.projection(onto: mode, weight: weight)
      #expect(projection.vertexCount == own.count)
      #expect(projection.isSimple)
      #expect(projection.isDirected == (weight == .resourceAllocation))
      var edges = projection.edges.makeIterator()
      for u in own.indices {
        for v in own.indices where u < v || (projection.isDirected && u != v) {
          let common = others.filter { matrix[own[u]][$0] * matrix[own[v]][$0] > 0 }
          guard !common.isEmpty else { continue }
          let next = edges.next()
          let edge = try #require(next)
          #expect((edge.source, edge.target) == (u, v))
          #expect(edge.weight.isNear(formula(own[u], own[v], common)))
        }
      }
      #expect(edges.next() == nil)
      #expect(projection.edgeCount <= 2 * graph.projectionEdgeBound(onto: mode))
    }
  }

  /// Each vertex meets few of the others.
  @Test(arguments: 0..<10, [TwoModeGraph.Mode.first, .second])
  func joinsThoseWhoShareNeighborsInALargeGraph(seed: Int, mode: TwoModeGraph.Mode) throws {
    let graph = TwoModeGraph(
      .affiliation(personCount: 200, activityCount: 150, meanActivitySize: 3, seed: UInt64(seed)),
      firstModeCount: 200)
    let own = graph.vertices(of: mode)
    var expected: [[Int]: Double] = [:]
    for link in graph.vertices(of: mode == .first ? .second : .first) {
      let members = graph.graph.neighbors(of: link).map { Int($0) - own.lowerBound }
      for u in members {
        for v in members where u < v { expected[[u, v], default: 0] += 1 }
      }
    }
    let projection = try graph.projection(onto: mode)
    #expect(projection.edgeCount == expected.count)
    for edge in projection.edges {
      #expect(edge.weight == expected[[edge.source, edge.target]])
    }
    let degrees = graph.graph.degrees()[own]
    for edge in try graph.projection(onto: mode, weight: .jaccard).edges {
      let shared = try #require(expected[[edge.source, edge.target]])
      let all = degrees[own.lowerBound + edge.source] + degrees[own.lowerBound + edge.target]
      #expect(edge.weight.isNear(shared / (Double(all) - shared)))
    }
  }

  /// Rows are filled all at once where there are few arcs, else one after another.
  @Test(arguments: 0..<60, [TwoModeGraph.Mode.first, .second])
  func bothWaysToFillRowsGiveTheSameBits(seed: Int, mode: TwoModeGraph.Mode) throws {
    let graph =
      seed < 50
      ? TwoModeGraph.random(seed: seed)
      : TwoModeGraph(
        .affiliation(personCount: 200, activityCount: 150, meanActivitySize: 3, seed: UInt64(seed)),
        firstModeCount: 200)
    for weight in [ProjectionWeight.shared, .newman, .jaccard, .resourceAllocation] {
      let atOnce = try graph.projectedRows(onto: mode, weight: weight, scatteringLimit: .max)
      #expect(
        try graph.projectedRows(onto: mode, weight: weight, scatteringLimit: 0) == atOnce)
    }
  }

  @Test(arguments: 0..<50) func weightsAddUp(seed: Int) throws {
    let graph = TwoModeGraph.random(seed: seed)
    let degrees = graph.graph.degrees()
    let newman = try graph.projection(onto: .first, weight: .newman)
    let resource = try graph.projection(onto: .first, weight: .resourceAllocation)
    for vertex in graph.vertices(of: .first) {
      let neighbors = graph.graph.neighbors(of: vertex).map { Int($0) }
      let company = neighbors.count { degrees[$0] > 1 }
      let strength = newman.outgoing.range(of: vertex).reduce(0) {
        $0 + (newman.outgoing.weights?[$1] ?? 0)
      }
      #expect(strength.isNear(Double(company)))
      // What it doesn't give away comes back to itself.
      let given = resource.outgoing.range(of: vertex).reduce(0) {
        $0 + (resource.outgoing.weights?[$1] ?? 0)
      }
      let kept = neighbors.reduce(0) { $0 + 1 / Double(degrees[$1] * neighbors.count) }
      #expect((given + kept).isNear(neighbors.isEmpty ? 0 : 1))
    }
  }

  /// networkx 3.6.1 `bipartite.weighted_projected_graph`, `collaboration_weighted_projected_graph`
  /// and `overlap_weighted_projected_graph`: Evelyn and Laura.
  @Test func isThatOfOtherPrograms() throws {
    let women = TwoModeGraph(.southernWomen, firstModeCount: 18)
    #expect(try women.projection(onto: .first).edgeCount == 139)
    #expect(try women.projection(onto: .second).edgeCount == 66)
    let weights: [(ProjectionWeight, Double)] = [
      (.shared, 6), (.newman, 1.562637362637), (.jaccard, 0.666666666667),
    ]
    for (weight, expected) in weights {
      #expect(try women.projection(onto: .first, weight: weight).edges[0].weight.isNear(expected))
    }
  }

  /// One gathering of 5,000 makes twelve million pairs, which are known without being made.
  @Test func theBoundOfEdgesIsKnownBeforehand() throws {
    let gathering = TwoModeGraph(.star(leaves: 5000), firstModeCount: 1)
    #expect(gathering.projectionEdgeBound(onto: .second) == 12_497_500)
    #expect(gathering.projectionEdgeBound(onto: .first) == 0)
    #expect(try gathering.projection(onto: .first).edgeCount == 0)
  }

  @Test(arguments: [1, 2, 16]) func doesNotDependOnThreads(threadCount: Int) throws {
    let graph = TwoModeGraph(
      .affiliation(personCount: 3000, activityCount: 900, meanActivitySize: 8, seed: 1),
      firstModeCount: 3000)
    let rows = try Execution(threadCount: threadCount).run { () throws(CancellationError) in
      try graph.projectedRows(onto: .first, weight: .newman, scatteringLimit: 0)
    }
    #expect(try rows == graph.projection(onto: .first, weight: .newman).outgoing)
    // Every pair is in both rows, with the same bits.
    #expect(rows == rows.transposed(isSymmetric: true))
  }
}
