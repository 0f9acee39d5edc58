import Graphs
import TestSupport
import Testing

@Suite struct LeidenCommunitiesTests {
  private static let qualities: [CommunityQuality] = [
    .modularity(), .modularity(resolution: 2), .constantPotts(resolution: 0.3),
  ]

  @Test(arguments: RandomCase.all, qualities)
  func communitiesAreConnectedAndBestApart(
    _ random: RandomCase, _ quality: CommunityQuality
  ) throws {
    let graph = random.weightedGraph.underlying()
    let found = try graph.leidenCommunities(
      maximizing: quality, usingWeights: true, iterations: 1, seed: 1)
    let sets = VertexSets(graph)
    for members in found.partition.members {
      #expect(sets.componentCount(of: members.reduce(0) { $0 | 1 << UInt($1) }) == 1)
    }
    for first in 0..<found.partition.count {
      for second in 0..<first {
        let joined = Partition(labels: found.partition.parts.map { $0 == second ? first : $0 })
        let worth = worth(of: joined, quality, graph)
        #expect(worth <= (found.quality ?? 0) + 1e-9)
      }
    }
  }

  @Test(arguments: RandomCase.all, qualities)
  func whereItHasSettledNoVertexIsBetterElsewhere(
    _ random: RandomCase, _ quality: CommunityQuality
  ) throws {
    let graph = random.weightedGraph.underlying()
    let found = try graph.leidenCommunities(
      maximizing: quality, usingWeights: true, iterations: 100)
    #expect(found.isSettled)
    #expect((found.quality ?? 0).isNear(worth(of: found.partition, quality, graph)))
    for vertex in graph.vertices {
      for label in graph.vertices {
        var labels = found.partition.parts
        labels[vertex] = label
        let worth = worth(of: Partition(labels: labels), quality, graph)
        #expect(worth <= (found.quality ?? 0) + 1e-9)
      }
    }
  }

  @Test(arguments: 0..<30) func theBestOfSomeTrialsIsTheBestOfAllDivisions(_ seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 7)
    for quality in Self.qualities {
      let best =
        Partition.all(vertexCount: graph.vertexCount)
        .map { worth(of: $0, quality, graph) }.max() ?? 0
      let found = try graph.leidenCommunities(maximizing: quality, trials: 20)
      #expect((found.quality ?? 0).isNear(best, within: 1e-9))
    }
  }

  @Test func severalTrialsAreNoWorseAndTheSameOnSeveralThreads() throws {
    let graph = Graph.random(seed: 40, maximumVertexCount: 80)
    let first = try graph.leidenCommunities(seed: 5)
    let best = try [1, 2, 16].map { threadCount in
      try Execution(threadCount: threadCount).run {
        try graph.leidenCommunities(trials: 5, seed: 5)
      }
    }
    #expect((best[0].quality ?? 0) >= (first.quality ?? 0))
    #expect(best[1] == best[0] && best[2] == best[0])
  }

  @Test(arguments: RandomCase.all) func noIterationMakesItWorse(_ random: RandomCase) throws {
    let graph = Graph.random(seed: random.seed, maximumVertexCount: 60)
    let qualities = try (1...5).map { iterations in
      try graph.leidenCommunities(iterations: iterations, seed: 3).quality ?? 0
    }
    for (earlier, later) in zip(qualities, qualities.dropFirst()) {
      #expect(later >= earlier - 1e-12)
    }
  }

  @Test func cliquesInARingAreFound() throws {
    let ring = Graph.ringOfCliques(count: 10, size: 5)
    let expected = Partition(labels: ring.vertices.map { $0 / 5 })
    for quality in [CommunityQuality.modularity(), .constantPotts(resolution: 0.5)] {
      let found = try ring.leidenCommunities(maximizing: quality)
      #expect(found.partition == expected)
    }
  }

  // The modularity of the best division: igraph 1.0.0, community_optimal_modularity. The quality in
  // the constant Potts model: the best of 300 seeds of leidenalg 0.12.0, which counts every edge
  // twice.
  @Test func classics() throws {
    for (graph, quality, expected) in [
      (Classics.karateClub, CommunityQuality.modularity(), 0.4197896121),
      (Classics.florentineMarriages, .modularity(), 0.39875),
      (Classics.krackhardtKite, .modularity(), 0.2222222222),
      (Classics.karateClub, .constantPotts(resolution: 0.2), 61.2 / 2),
      (Classics.karateClub, .constantPotts(resolution: 0.05), 108.8 / 2),
    ] {
      let found = try graph.leidenCommunities(maximizing: quality, trials: 100)
      #expect(found.quality.isNear(expected, within: 1e-10))
    }
  }

  @Test func directionLoopsAndParallelEdgesAreLeftOut() throws {
    let edges = [(0, 1), (1, 0), (1, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3), (5, 3)]
    let directed = Graph(vertexCount: 6, edges: edges, isDirected: true)
    let found = try directed.leidenCommunities()
    #expect(found.partition.parts == [0, 0, 0, 1, 1, 1])
    #expect(found.quality == directed.underlying().modularity(of: found.partition))
    #expect(try directed.reweighted { _ in 1 }.underlying().leidenCommunities() == found)
  }

  @Test func weightsAreUsed() throws {
    let square = Graph(
      vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], weights: [5, 1, 5, 1])
    #expect(try square.leidenCommunities(usingWeights: true).partition.parts == [0, 0, 1, 1])
    let turned = Graph(
      vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], weights: [1, 5, 1, 5])
    #expect(try turned.leidenCommunities(usingWeights: true).partition.parts == [0, 1, 1, 0])
  }

  @Test func withoutEdgesAllAreAlone() throws {
    for vertexCount in 0..<3 {
      let found = try Graph.empty(vertexCount).leidenCommunities()
      #expect(found.partition.count == vertexCount)
      #expect(found.quality == nil)
      #expect(found.isSettled)
    }
    let loop = Graph(vertexCount: 1, edges: [(0, 0)])
    #expect(try loop.leidenCommunities().partition.parts == [0])
  }

  @Test func aSeedGivesTheSameDivision() throws {
    let graph = Graph.random(seed: 40, maximumVertexCount: 80)
    let first = try graph.leidenCommunities(seed: 5)
    #expect(try graph.leidenCommunities(seed: 5) == first)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).leidenCommunities(maximizing: .modularity(resolution: -1))
    }
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).leidenCommunities(iterations: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = try Graph.path(2).leidenCommunities(trials: 0)
    }
  }

  private func worth(
    of partition: Partition, _ quality: CommunityQuality, _ graph: Graph
  ) -> Double {
    switch quality {
    case .modularity(let resolution):
      graph.modularity(of: partition, resolution: resolution, usingWeights: true) ?? 0
    case .constantPotts(let resolution):
      graph.constantPottsQuality(of: partition, resolution: resolution, usingWeights: true)
    }
  }
}
