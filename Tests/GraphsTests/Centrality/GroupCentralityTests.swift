import Graphs
import TestSupport
import Testing

@Suite struct GroupCentralityTests {
  // networkx 3.6.1, group_degree_centrality(G, C), group_closeness_centrality(G, C) and
  // group_betweenness_centrality(G, C).
  @Test func classics() throws {
    let club = try #require(try Classics.karateClub.groupCentrality(of: [0, 33]))
    #expect(club.degree == 0.90625)
    #expect(club.closeness.isNear(0.9142857142857143))
    #expect(club.betweenness.isNear(0.6845574116743472))
    let kite = try #require(try Classics.krackhardtKite.groupCentrality(of: [3, 7]))
    #expect(kite.degree == 0.875)
    #expect(kite.closeness.isNear(0.8888888888888888))
    #expect(kite.betweenness.isNear(0.5595238095238094))
  }

  @Test(arguments: RandomCase.all) func ofOneVertexIsItsOwn(random: RandomCase) throws {
    let graph = random.graph
    guard graph.vertexCount > 1 else { return }
    let closeness = try graph.closenessCentrality()
    let betweenness = try graph.betweennessCentrality()
    for vertex in graph.vertices {
      let group = try #require(try graph.groupCentrality(of: [vertex]))
      #expect(group.closeness.isNear(closeness[vertex]))
      #expect(group.betweenness.isNear(graph.vertexCount > 2 ? betweenness[vertex] : nil))
    }
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(random: RandomCase) throws {
    let graph = random.graph
    let members = graph.vertices.filter { $0.isMultiple(of: 3) }
    guard let group = try graph.groupCentrality(of: members + members) else {
      #expect(graph.vertexCount < 2)
      return
    }
    let paths = ShortestPathOracle(graph)
    let others = graph.vertices.filter { !members.contains($0) }
    let distances = others.map { other in
      members.map { paths.distances[other][$0] }.min() ?? .infinity
    }.filter { $0 < .infinity }
    let reached = Double(distances.count)
    let mean = distances.reduce(0, +) / reached
    let adjacent = others.filter { other in
      members.contains { paths.distances[other][$0] == 1 || paths.distances[$0][other] == 1 }
    }
    #expect(group.degree == Double(adjacent.count) / Double(others.count))
    #expect(group.closeness.isNear(reached > 0 ? reached / Double(others.count) / mean : 0))

    // Without the members and with their distances, only paths around them are left.
    let around = countsOfPaths(avoiding: members, of: graph, paths)
    var sum = 0.0
    for source in others {
      for target in others where target != source && paths.pathCounts[source][target] > 0 {
        sum += 1 - around[source][target] / paths.pathCounts[source][target]
      }
    }
    let pairs = Double(others.count * (others.count - 1))
    #expect(group.betweenness.isNear(pairs > 0 ? sum / pairs : nil))
  }

  /// How many of the shortest paths between two vertices have none of some vertices between them.
  private func countsOfPaths(
    avoiding members: [Int], of graph: Graph, _ paths: ShortestPathOracle
  ) -> [[Double]] {
    let rest = graph.edges.filter { !members.contains($0.source) && !members.contains($0.target) }
    let left = ShortestPathOracle(
      Graph(
        vertexCount: graph.vertexCount, edges: rest.map { ($0.source, $0.target) },
        isDirected: graph.isDirected))
    return graph.vertices.map { source in
      graph.vertices.map { target in
        left.distances[source][target] == paths.distances[source][target]
          ? left.pathCounts[source][target] : 0
      }
    }
  }

  @Test func needsVerticesInsideAndOutside() throws {
    #expect(try Graph.path(3).groupCentrality(of: []) == nil)
    #expect(try Graph.path(3).groupCentrality(of: 0..<3) == nil)
    #expect(try Graph.path(3).groupCentrality(of: [0, 1])?.betweenness == nil)
    #expect(try Graph.empty(3).groupCentrality(of: [0])?.closeness == 0)
  }
}
