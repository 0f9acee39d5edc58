import Graphs
import TestSupport
import Testing

@Suite struct TwoModeCentralityTests {
  private let women = TwoModeGraph(.southernWomen, firstModeCount: 18)

  /// networkx 3.6.1 `bipartite.degree_centrality`, `closeness_centrality` and
  /// `betweenness_centrality`: Evelyn, Dorothy, the first and the eighth event.
  @Test func isThatOfOtherPrograms() throws {
    let vertices = [0, 15, 18, 25]
    let degree = women.degreeCentrality()
    #expect(
      vertices.map { degree[$0] }
        .areNear([0.571428571429, 0.142857142857, 0.166666666667, 0.777777777778]))
    let closeness = try women.closenessCentrality()
    #expect(
      vertices.map { closeness[$0] }
        .areNear([0.8, 0.648648648649, 0.523809523810, 0.846153846154]))
    let betweenness = try women.betweennessCentrality()
    #expect(
      vertices.map { betweenness[$0] }
        .areNear([0.0965847210803, 0.0019535268595, 0.00215431078263, 0.24381946235]))
  }

  /// The sum of distances of those that can be reached, and the least that it can be for the mode.
  @Test(arguments: 0..<50) func closenessIsTheLeastSumByTheSum(seed: Int) throws {
    let graph = TwoModeGraph.random(seed: seed)
    for (vertex, value) in try graph.closenessCentrality().enumerated() {
      let distances = graph.graph.distances(from: vertex).compactMap(\.self)
      let reached = distances.count - 1
      let isFirst = vertex < graph.firstModeCount
      let others = isFirst ? graph.secondModeCount : graph.firstModeCount
      let least = others + 2 * (graph.graph.vertexCount - 1 - others)
      let share = Double(reached) / Double(graph.graph.vertexCount - 1)
      let sum = distances.reduce(0) { $0 + Double($1) }
      #expect(value.isNear(reached > 0 ? Double(least) / sum * share : 0))
    }
  }

  /// The vertex that stands between most: joined to all of the other mode, which share the rest of
  /// its own evenly.
  @Test(arguments: [(1, 3), (4, 3), (6, 4), (9, 2), (2, 2)])
  func betweennessIsOneAtTheMost(own: Int, other: Int) throws {
    let spokes = (0..<other).map { (0, own + $0) }
    let tips = (1..<max(1, own)).map { ($0, own + $0 % other) }
    let tree = Graph(vertexCount: own + other, edges: spokes + tips)
    let values = try TwoModeGraph(tree, firstModeCount: own).betweennessCentrality()
    #expect(values[0].isNear(1))
  }

  @Test(arguments: 0..<50) func betweennessIsAShare(seed: Int) throws {
    let graph = TwoModeGraph.random(seed: seed)
    let values = try graph.betweennessCentrality()
    #expect(values.allSatisfy { 0 <= $0 && $0 <= 1 + 1e-12 })
    let degrees = graph.graph.degrees()
    for (vertex, value) in values.enumerated() where degrees[vertex] < 2 { #expect(value == 0) }
  }

  @Test func areNoneWithoutTheOtherMode() throws {
    let alone = TwoModeGraph(.empty(2), firstModeCount: 2)
    #expect(alone.degreeCentrality() == [0, 0])
    #expect(try alone.closenessCentrality() == [0, 0])
    #expect(try alone.betweennessCentrality() == [0, 0])
    // No path leads through one whose mode has a single vertex to be joined to.
    let star = TwoModeGraph(.star(leaves: 5), firstModeCount: 1)
    #expect(try star.betweennessCentrality() == [1, 0, 0, 0, 0, 0])
    #expect(try TwoModeGraph(.empty(0), firstModeCount: 0).closenessCentrality().isEmpty)
  }
}
