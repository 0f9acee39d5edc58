import Graphs
import TestSupport
import Testing

@Suite struct EdgeConnectivityTests {
  @Test(arguments: RandomCase.all)
  func isTheSizeOfTheLeastCut(random: RandomCase) throws {
    let graph = random.smallGraph
    #expect(try graph.edgeConnectivity() == leastCut(of: graph))
  }

  @Test(arguments: 0..<50)
  func isFoundBetweenHalves(seed: Int) throws {
    let halves = Graph.twoHalves(seed: seed)
    #expect(try halves.edgeConnectivity() == leastCut(of: halves))
  }

  /// Returns the fewest edges that lead from some of the vertices to the others.
  private func leastCut(of graph: Graph) -> Int {
    let sets = VertexSets(graph)
    return sets.nonempty.filter { $0 < sets.all / 2 + 1 }.map(sets.leavingEdgeCount).min() ?? 0
  }

  @Test(arguments: RandomCase.all)
  func isTheSameUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let other = graph.relabelled(by: graph.shuffledLabels(seed: random.seed))
    #expect(try other.edgeConnectivity() == graph.edgeConnectivity())
  }

  /// Two complete graphs of twelve with some edges between them.
  @Test(arguments: 0...11)
  func isTheNumberOfEdgesBetweenTwoDenseParts(between: Int) throws {
    let parts = Graph.complete(12).disjointUnion(with: .complete(12))
    let edges = parts.edges.map { ($0.source, $0.target) } + (0..<between).map { ($0, 12 + $0 / 2) }
    let graph = Graph(vertexCount: 24, edges: edges)
    #expect(try graph.edgeConnectivity() == between)
    #expect(try graph.vertexConnectivity() == (between + 1) / 2)
  }

  @Test(arguments: 0..<8)
  func isOneLessThanTheNumberOfVerticesIfAllAreJoined(vertexCount: Int) throws {
    #expect(try Graph.complete(vertexCount).edgeConnectivity() == max(0, vertexCount - 1))
  }

  @Test(arguments: [(1, 4), (2, 2), (3, 5), (4, 4), (6, 3)])
  func isTheSmallerPartOfACompleteBipartiteGraph(first: Int, second: Int) throws {
    #expect(try Graph.completeBipartite(first, second).edgeConnectivity() == min(first, second))
  }

  @Test(arguments: 2..<6)
  func isTheDimensionOfACube(dimension: Int) throws {
    #expect(try Graph.cube(dimension).edgeConnectivity() == dimension)
  }

  @Test func isZeroIfThereIsNothingToSeparate() throws {
    #expect(try Graph.empty(0).edgeConnectivity() == 0)
    #expect(try Graph.empty(1).edgeConnectivity() == 0)
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)]).edgeConnectivity() == 0)
    #expect(try Graph.empty(2).edgeConnectivity() == 0)
  }

  @Test func takesNeitherDirectionNorParallelEdgesIntoAccount() throws {
    let arcs = [(0, 1), (0, 1), (1, 2), (2, 0), (1, 1)]
    #expect(try Graph(vertexCount: 3, edges: arcs, isDirected: true).edgeConnectivity() == 2)
    #expect(try Graph(vertexCount: 2, edges: [(0, 1), (0, 1)]).edgeConnectivity() == 1)
  }

  @Test func isFoundOnLongCycles() throws {
    #expect(try Graph.path(200_000).edgeConnectivity() == 1)
    #expect(try Graph.cycle(200_000).edgeConnectivity() == 2)
  }

  /// networkx 3.6.1 `edge_connectivity` and igraph 1.0.0 `edge_connectivity`, of the undirected
  /// graph.
  @Test func isThatOfOtherPrograms() throws {
    #expect(try Classics.karateClub.edgeConnectivity() == 1)
    #expect(try Classics.whiteKinship.edgeConnectivity() == 1)
    #expect(try Classics.florentineMarriages.edgeConnectivity() == 0)
    #expect(try Classics.knokeInformation.edgeConnectivity() == 3)
  }

  /// A ring in which everyone is joined to the two nearest on either side; and two such rings that
  /// three edges join.
  @Test func isFoundOnRings() throws {
    let near = (0..<300).flatMap { [($0, ($0 + 1) % 300), ($0, ($0 + 2) % 300)] }
    let far = near.map { ($0.0 + 300, $0.1 + 300) }
    #expect(try Graph(vertexCount: 300, edges: near).edgeConnectivity() == 4)
    let joined = near + far + [(0, 300), (100, 400), (200, 500)]
    #expect(try Graph(vertexCount: 600, edges: joined).edgeConnectivity() == 3)
  }

  @Test(arguments: 0..<50)
  func followsArcsIfAsked(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 7, isDirected: true)
    #expect(try graph.edgeConnectivity(alongArcs: true) == leastDirectedCut(of: graph))
    let undirected = Graph.random(seed: seed, maximumVertexCount: 7)
    #expect(
      try undirected.withArcsBothWays().edgeConnectivity(alongArcs: true)
        == undirected.edgeConnectivity())
  }

  /// Returns the fewest arcs that lead from some of the vertices to the others.
  private func leastDirectedCut(of graph: Graph) -> Int {
    Int(CapacityOracle(graph, usingWeights: false).leastCut ?? 0)
  }

  /// igraph 1.0.0 `edge_connectivity` and networkx 3.6.1 `edge_connectivity` of the arcs.
  @Test func alongArcsIsThatOfOtherPrograms() throws {
    #expect(try Classics.knokeInformation.edgeConnectivity(alongArcs: true) == 1)
  }
}
