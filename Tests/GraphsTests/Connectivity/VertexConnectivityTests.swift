import Graphs
import TestSupport
import Testing

@Suite struct VertexConnectivityTests {
  /// A vertex joined to three of a clique: the clique has edges that the answer doesn't need.
  @Test(arguments: [0.25, 1, 8]) func weightsAreLeftOut(weight: Double) throws {
    let clique = Graph.complete(12).edges.map { ($0.source, $0.target) }
    let edges = clique + [(0, 12), (1, 12), (2, 12)]
    let graph = Graph(
      vertexCount: 13, edges: edges, weights: edges.map { _ in weight })
    #expect(try graph.vertexConnectivity() == 3)
    #expect(try graph.minimumVertexCut() == [0, 1, 2])
  }

  @Test(arguments: RandomCase.all)
  func isTheSizeOfTheLeastSeparatingSet(random: RandomCase) throws {
    let graph = random.smallGraph
    #expect(try graph.vertexConnectivity() == leastSeparatingSet(of: graph))
  }

  @Test(arguments: 0..<50)
  func isFoundBetweenHalves(seed: Int) throws {
    let halves = Graph.twoHalves(seed: seed)
    #expect(try halves.vertexConnectivity() == leastSeparatingSet(of: halves))
  }

  /// Returns the size of the least set without which the rest is in pieces; where there is none, of
  /// all vertices but one.
  private func leastSeparatingSet(of graph: Graph) -> Int {
    let sets = VertexSets(graph)
    var least = max(0, graph.vertexCount - 1)
    for set in [0] + sets.nonempty where set.nonzeroBitCount < least {
      if sets.componentCount(of: sets.all & ~set) > 1 { least = set.nonzeroBitCount }
    }
    return least
  }

  /// Two complete graphs of six are joined through three vertices of lesser degree, of which each
  /// has two neighbours on either side.
  @Test func isFoundWhereTheLeastVerticesSeparate() throws {
    let sides = Graph.complete(6).disjointUnion(with: .complete(6))
    let through = (0..<12).map { (Int($0), 12 + $0 % 6 / 2) }
    let edges = sides.edges.map { ($0.source, $0.target) } + through
    #expect(try Graph(vertexCount: 15, edges: edges).vertexConnectivity() == 3)
  }

  /// What Whitney showed in "Congruent graphs and the connectivity of graphs" (1932).
  @Test(arguments: RandomCase.all)
  func isAtMostTheEdgeConnectivityAndTheLeastDegree(random: RandomCase) throws {
    let graph = random.graph
    let underlying = graph.underlying()
    let degrees = (0..<graph.vertexCount).map { underlying.neighbors(of: $0).count }
    #expect(try graph.vertexConnectivity() <= graph.edgeConnectivity())
    #expect(try graph.edgeConnectivity() <= degrees.min() ?? 0)
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let other = graph.relabelled(by: graph.shuffledLabels(seed: random.seed))
    #expect(try other.vertexConnectivity() == graph.vertexConnectivity())
  }

  /// Two complete graphs of twelve that share some vertices.
  @Test(arguments: 1..<11)
  func isTheNumberOfSharedVertices(shared: Int) throws {
    let first = Graph.complete(12).edges.map { ($0.source, $0.target) }
    let second = first.map { ($0.0 + 12 - shared, $0.1 + 12 - shared) }
    let graph = Graph(vertexCount: 24 - shared, edges: first + second)
    #expect(try graph.vertexConnectivity() == shared)
    #expect(try graph.edgeConnectivity() == 11)
  }

  @Test(arguments: 0..<8)
  func isOneLessThanTheNumberOfVerticesIfAllAreJoined(vertexCount: Int) throws {
    #expect(try Graph.complete(vertexCount).vertexConnectivity() == max(0, vertexCount - 1))
  }

  @Test(arguments: [(1, 4), (2, 2), (3, 5), (4, 4), (6, 3)])
  func isTheSmallerPartOfACompleteBipartiteGraph(first: Int, second: Int) throws {
    let graph = Graph.completeBipartite(first, second)
    #expect(try graph.vertexConnectivity() == min(first, second))
  }

  @Test(arguments: 2..<6)
  func isTheDimensionOfACube(dimension: Int) throws {
    #expect(try Graph.cube(dimension).vertexConnectivity() == dimension)
  }

  @Test func isZeroIfThereIsNothingToSeparate() throws {
    #expect(try Graph.empty(0).vertexConnectivity() == 0)
    #expect(try Graph.empty(1).vertexConnectivity() == 0)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).vertexConnectivity() == 0)
    #expect(try Graph.empty(2).vertexConnectivity() == 0)
  }

  @Test func takesNeitherDirectionNorParallelEdgesIntoAccount() throws {
    let arcs = [(0, 1), (0, 1), (1, 2), (2, 0), (1, 1)]
    #expect(try Graph(vertexCount: 3, edges: arcs, isDirected: true).vertexConnectivity() == 2)
    #expect(try Graph(vertexCount: 2, edges: [(0, 1), (0, 1)]).vertexConnectivity() == 1)
  }

  @Test func isFoundOnLongCycles() throws {
    #expect(try Graph.path(200_000).vertexConnectivity() == 1)
    #expect(try Graph.cycle(200_000).vertexConnectivity() == 2)
  }

  /// networkx 3.6.1 `node_connectivity` and igraph 1.0.0 `vertex_connectivity`, of the undirected
  /// graph.
  @Test func isThatOfOtherPrograms() throws {
    #expect(try Classics.karateClub.vertexConnectivity() == 1)
    #expect(try Classics.whiteKinship.vertexConnectivity() == 1)
    #expect(try Classics.florentineMarriages.vertexConnectivity() == 0)
    #expect(try Classics.knokeInformation.vertexConnectivity() == 3)
  }

  /// A ring in which everyone is joined to the two nearest on either side; and two such rings that
  /// three edges join.
  @Test func isFoundOnRings() throws {
    let near = (0..<300).flatMap { [($0, ($0 + 1) % 300), ($0, ($0 + 2) % 300)] }
    let far = near.map { ($0.0 + 300, $0.1 + 300) }
    #expect(try Graph(vertexCount: 300, edges: near).vertexConnectivity() == 4)
    let joined = near + far + [(0, 300), (100, 400), (200, 500)]
    #expect(try Graph(vertexCount: 600, edges: joined).vertexConnectivity() == 3)
  }

  @Test(arguments: 0..<50)
  func followsArcsIfAsked(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 7, isDirected: true)
    #expect(try graph.vertexConnectivity(alongArcs: true) == leastUnlinkingSet(of: graph))
    let undirected = Graph.random(seed: seed, maximumVertexCount: 7)
    #expect(
      try undirected.withArcsBothWays().vertexConnectivity(alongArcs: true)
        == undirected.vertexConnectivity())
  }

  /// Returns the size of the least set without which some vertex can't be reached from some other.
  private func leastUnlinkingSet(of graph: Graph) -> Int {
    let vertices = 0..<graph.vertexCount
    var least = max(0, graph.vertexCount - 1)
    for set: UInt in 0..<(1 << UInt(graph.vertexCount)) where set.nonzeroBitCount < least {
      let edges = graph.edges.filter { set & (1 << UInt($0.source) | 1 << UInt($0.target)) == 0 }
      let distances = ShortestPathOracle(
        Graph(
          vertexCount: graph.vertexCount, edges: edges.map { ($0.source, $0.target) },
          isDirected: true)
      ).distances
      let rest = vertices.filter { set & 1 << UInt($0) == 0 }
      if rest.contains(where: { u in rest.contains { distances[u][$0] == .infinity } }) {
        least = set.nonzeroBitCount
      }
    }
    return least
  }

  /// igraph 1.0.0 `vertex_connectivity` of the arcs; networkx 3.6.1 `node_connectivity` says 2, but
  /// only one path leads to the women's rights organisation, the sixth.
  @Test func alongArcsIsThatOfOtherPrograms() throws {
    #expect(try Classics.knokeInformation.vertexConnectivity(alongArcs: true) == 1)
  }
}
