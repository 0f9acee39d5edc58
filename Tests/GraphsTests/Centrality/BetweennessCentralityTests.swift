import Graphs
import TestSupport
import Testing

@Suite struct BetweennessCentralityTests {
  // networkx 3.6.1, betweenness_centrality(G); igraph 1.0.0 gives the same.
  @Test func karateClub() throws {
    let betweenness = try Classics.karateClub.betweennessCentrality()
    #expect(betweenness[0].isNear(0.4376352814, within: 1e-10))
    #expect(betweenness[2].isNear(0.1436568062, within: 1e-10))
    #expect(betweenness[33].isNear(0.3040749759, within: 1e-10))
    #expect(betweenness[7] == 0)
  }

  // networkx 3.6.1, betweenness_centrality(G); igraph 1.0.0 gives the same.
  @Test func whiteKinship() throws {
    let betweenness = try Classics.whiteKinship.betweennessCentrality()
    let expected = [
      0.1427248677, 0.0551587302, 0, 0, 0.2291666667,
      0.1427248677, 0.0552248677, 0.0069444444, 0.0765873016, 0.1248015873,
    ]
    #expect(betweenness.areNear(expected, within: 1e-10))
  }

  // networkx 3.6.1, betweenness_centrality(G, normalized=False), of the 36 pairs of others.
  @Test func krackhardtKite() throws {
    let betweenness = try Classics.krackhardtKite.betweennessCentrality()
    let expected = [5.0 / 6, 5.0 / 6, 0, 11.0 / 3, 0, 25.0 / 3, 25.0 / 3, 14, 8, 0]
    #expect(betweenness.areNear(expected.map { $0 / 36 }))
  }

  // networkx 3.6.1, betweenness_centrality(G).
  @Test func directed() throws {
    let expected: [Double] = [5, 0, 7, 4, 0, 0, 0].map { $0 / 30 }
    #expect(try Graph.twoCircles.betweennessCentrality().areNear(expected))
  }

  // networkx 3.6.1, betweenness_centrality(G, weight="weight").
  @Test func weighted() throws {
    let betweenness = try Graph.detours.betweennessCentrality(usingWeights: true)
    #expect(betweenness.areNear([0.25, 0.25, 0.25, 0.25, 0]))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    for usingWeights in [false, true] {
      let betweenness = try graph.betweennessCentrality(usingWeights: usingWeights)
      #expect(betweenness.areNear(definition(graph, usingWeights: usingWeights)))
      #expect(betweenness.allSatisfy { 0 <= $0 && $0 <= 1 })
    }
  }

  /// A path of *d* edges leads through *d* − 1 vertices.
  @Test(arguments: RandomCase.all) func addsUpToTheVerticesBetween(_ random: RandomCase) throws {
    let graph = random.graph
    let between = ShortestPathOracle(graph).distances.joined().reduce(0) { sum, distance in
      distance > 0 && distance < .infinity ? sum + distance - 1 : sum
    }
    let pairs = Double((graph.vertexCount - 1) * (graph.vertexCount - 2))
    let sum = try graph.betweennessCentrality().reduce(0, +)
    #expect((sum * pairs).isNear(between, within: 1e-9))
  }

  @Test(arguments: RandomCase.all) func scaleOfWeightsDoesNotMatter(_ random: RandomCase) throws {
    let graph = random.weightedGraph
    #expect(
      try graph.reweighted { 3 * ($0 ?? 1) }.betweennessCentrality(usingWeights: true)
        .areNear(graph.betweennessCentrality(usingWeights: true)))
  }

  @Test func lengthsThatDifferByRoundingAreEqual() throws {
    // From 0 to 3 the edge is as long as the way by 1 and 2, although 0.1 + 0.2 + 0.3 > 0.6.
    let ways = Graph(
      vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (0, 3), (3, 4)],
      weights: [0.1, 0.2, 0.3, 0.6, 1])
    let betweenness = try ways.betweennessCentrality(usingWeights: true)
    #expect(betweenness.areNear([0, 2.0 / 6, 0.5, 0.5, 0]))
  }

  @Test func lengthsOfVeryDifferentSizeKeepTheirOrder() throws {
    // Beside 10¹⁸ a length of 1 is lost in rounding, but the path is still the only one.
    let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)], weights: [1e18, 1, 1])
    #expect(try path.betweennessCentrality(usingWeights: true).areNear([0, 2.0 / 3, 2.0 / 3, 0]))
  }

  @Test func pathCountsBeyondEveryInteger() throws {
    // A hundred squares in a row, each passed by two ways: 2¹⁰⁰ shortest paths from end to end.
    let squares = (0..<100).flatMap { square in
      let first = 3 * square
      return [
        (first, first + 1), (first, first + 2), (first + 1, first + 3), (first + 2, first + 3),
      ]
    }
    let betweenness = try Graph(vertexCount: 301, edges: squares).betweennessCentrality()
    // The middle vertex stands between the 150 on either side of it, and on one of the two ways
    // between the other corners of the two squares that meet in it.
    let pairs = 150.0 * 150 + 0.5 + 0.5
    #expect(betweenness[150].isNear(pairs / (300.0 * 299 / 2)))
    #expect(betweenness[1].isNear(betweenness[2]))
  }

  @Test(arguments: [Graph.sparse(seed: 1, vertexCount: 700), .cycle(800)])
  func isTheSameOnSeveralThreads(graph: Graph) throws {
    let alone = try Execution(threadCount: 1).run { try graph.betweennessCentrality() }
    for threadCount in [2, 16] {
      let shared = try Execution(threadCount: threadCount).run {
        try graph.betweennessCentrality()
      }
      #expect(shared == alone)
    }
  }

  @Test func fewerThanThreeVerticesHaveNothingBetween() throws {
    #expect(try Graph.empty(0).betweennessCentrality() == [])
    #expect(try Graph.empty(1).betweennessCentrality() == [0])
    #expect(try Graph.path(2).betweennessCentrality() == [0, 0])
  }

  /// The share of the shortest paths between each pair of others that lead through a vertex.
  private func definition(_ graph: Graph, usingWeights: Bool) -> [Double] {
    let paths = ShortestPathOracle(graph, usingWeights: usingWeights)
    let pairs = Double((graph.vertexCount - 1) * (graph.vertexCount - 2))
    return graph.vertices.map { vertex in
      var sum = 0.0
      for source in graph.vertices where source != vertex {
        for target in graph.vertices where target != vertex && target != source {
          let distance = paths.distances[source][target]
          let detour = paths.distances[source][vertex] + paths.distances[vertex][target]
          guard distance < .infinity, detour.isNear(distance) else { continue }
          sum +=
            paths.pathCounts[source][vertex] * paths.pathCounts[vertex][target]
            / paths.pathCounts[source][target]
        }
      }
      return pairs > 0 ? sum / pairs : 0
    }
  }
}
