import Graphs
import TestSupport
import Testing

@Suite struct EdgeBetweennessTests {
  // networkx 3.6.1, edge_betweenness_centrality(G); igraph 1.0.0 gives the same.
  @Test func karateClub() throws {
    let scores = try Classics.karateClub.edgeBetweenness()
    #expect(scores.count == 78)
    #expect(scores[0].source == 0 && scores[0].target == 1)
    #expect(scores[0].score.isNear(0.0252525253, within: 1e-10))
    let most = try #require(scores.max { $0.score < $1.score })
    #expect(most.source == 0 && most.target == 31)
    #expect(most.score.isNear(0.1272599949, within: 1e-10))
  }

  @Test(arguments: RandomCase.all, [false, true])
  func agreesWithTheDefinition(_ random: RandomCase, usingWeights: Bool) throws {
    let graph = random.weightedGraph
    let paths = ShortestPathOracle(graph, usingWeights: usingWeights)
    let simple = graph.simplified(merging: .minimum)
    let scores = try graph.edgeBetweenness(usingWeights: usingWeights)
    #expect(scores.map { [$0.source, $0.target] } == simple.edges.map { [$0.source, $0.target] })
    for (edge, score) in zip(simple.edges, scores) {
      let length = usingWeights ? edge.weight ?? 1 : 1
      var sum = share(from: edge.source, to: edge.target, length: length, paths)
      if !graph.isDirected {
        sum += share(from: edge.target, to: edge.source, length: length, paths)
      }
      #expect(score.score.isNear(sum / Double(graph.vertexCount * (graph.vertexCount - 1))))
    }
  }

  /// How many ordered pairs, or fractions of them, have their shortest paths along an arc.
  private func share(
    from source: Int, to target: Int, length: Double, _ paths: ShortestPathOracle
  ) -> Double {
    let (distances, counts) = (paths.distances, paths.pathCounts)
    return distances.indices.reduce(0) { sum, first in
      distances.indices.reduce(sum) { sum, last in
        let way = distances[first][source] + length + distances[target][last]
        guard first != last, way < .infinity, way.isNear(distances[first][last]) else { return sum }
        return sum + counts[first][source] * counts[target][last] / counts[first][last]
      }
    }
  }

  /// A path of *d* edges leads along *d* edges.
  @Test(arguments: RandomCase.all) func addsUpToTheDistances(_ random: RandomCase) throws {
    let graph = random.graph
    let sum = ShortestPathOracle(graph).distances.joined().filter { $0 < .infinity }.reduce(0, +)
    let scores = try graph.edgeBetweenness().reduce(0) { $0 + $1.score }
    #expect(
      (scores * Double(graph.vertexCount * (graph.vertexCount - 1))).isNear(sum, within: 1e-9))
  }

  @Test func isTheSameOnSeveralThreads() throws {
    let graph = Graph.sparse(seed: 1, vertexCount: 700)
    let alone = try Execution(threadCount: 1).run { try graph.edgeBetweenness() }
    for threadCount in [2, 16] {
      #expect(try Execution(threadCount: threadCount).run { try graph.edgeBetweenness() } == alone)
    }
  }

  @Test func withoutEdgesThereAreNoScores() throws {
    #expect(try Graph.empty(0).edgeBetweenness() == [])
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).edgeBetweenness() == [])
    let path = try Graph.path(2, isDirected: true).edgeBetweenness()
    #expect(path == [EdgeScore(source: 0, target: 1, score: 0.5)])
  }
}
