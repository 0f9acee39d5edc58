import Graphs
import TestSupport
import Testing

@Suite struct BlocksTests {
  /// A block is a largest set of two or more vertices that hang together, also without any of them.
  @Test(arguments: RandomCase.all)
  func areTheLargestSetsWithoutAWeakPoint(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    let candidates = sets.nonempty.filter { set in
      set.nonzeroBitCount > 1 && sets.componentCount(of: set) == 1
        && sets.members(of: set).allSatisfy { sets.componentCount(of: set & ~(1 << UInt($0))) == 1 }
    }
    let largest = candidates.filter { set in !candidates.contains { $0 != set && $0 & set == set } }
    let expected = largest.map(sets.members).sorted { $0.lexicographicallyPrecedes($1) }
    #expect(graph.blocks() == expected)
  }

  @Test(arguments: RandomCase.all)
  func shareTheVerticesWithoutWhichTheGraphFallsApart(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    let expected = (0..<graph.vertexCount).filter {
      sets.componentCount(of: sets.all & ~(1 << UInt($0))) > sets.componentCount(of: sets.all)
    }
    #expect(graph.articulationPoints() == expected)
  }

  @Test(arguments: RandomCase.all)
  func ofTwoVerticesAreTheEdgesWithoutWhichTheGraphFallsApart(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    let expected = graph.underlying().edges.filter {
      sets.removingEdge($0.source, $0.target).componentCount(of: sets.all)
        > sets.componentCount(of: sets.all)
    }.map { VertexPair($0.source, $0.target) }
    #expect(graph.bridges() == expected)
  }

  @Test(arguments: RandomCase.all)
  func holdEveryEdgeOnce(random: RandomCase) {
    let graph = random.graph
    let blocks = graph.blocks().map(Set.init)
    for edge in graph.underlying().edges {
      #expect(blocks.count { $0.contains(edge.source) && $0.contains(edge.target) } == 1)
    }
  }

  @Test(arguments: RandomCase.all)
  func areTheSameUnderOtherNumbers(random: RandomCase) {
    let graph = random.graph
    let labels = graph.shuffledLabels(seed: random.seed)
    let other = graph.relabelled(by: labels)
    #expect(other.articulationPoints() == graph.articulationPoints().map { labels[$0] }.sorted())
    #expect(
      Set(other.bridges())
        == Set(graph.bridges().map { VertexPair(labels[$0.source], labels[$0.target]) }))
    #expect(Set(other.blocks()) == Set(graph.blocks().map { $0.map { labels[$0] }.sorted() }))
  }

  @Test func takeParallelEdgesForOne() {
    let graph = Graph(vertexCount: 2, edges: [(0, 1), (1, 0), (1, 1)])
    #expect(graph.bridges() == [VertexPair(1, 0)])
    #expect(graph.blocks() == [[0, 1]])
    #expect(graph.articulationPoints().isEmpty)
  }

  @Test func leaveOutVerticesWithoutEdges() {
    for graph in [Graph.empty(0), .empty(1), .empty(3), Graph(vertexCount: 1, edges: [(0, 0)])] {
      #expect(graph.blocks().isEmpty)
      #expect(graph.bridges().isEmpty)
      #expect(graph.articulationPoints().isEmpty)
    }
  }

  @Test func takeDirectionOutOfAccount() {
    let graph = Graph(vertexCount: 3, edges: [(0, 1), (2, 1)], isDirected: true)
    #expect(graph.articulationPoints() == [1])
    #expect(graph.bridges() == [VertexPair(0, 1), VertexPair(1, 2)])
  }

  @Test func areFoundOnLongPaths() {
    let path = Graph.path(200_000)
    #expect(path.blocks().count == 199_999)
    #expect(path.bridges().count == 199_999)
    #expect(path.articulationPoints() == Array(1..<199_999))
    #expect(Graph.cycle(200_000).blocks().count == 1)
  }

  /// igraph 1.0.0 `articulation_points`, `bridges`, `biconnected_components`; networkx 3.6.1 too.
  @Test func areThoseOfOtherPrograms() {
    #expect(Classics.karateClub.articulationPoints() == [0])
    #expect(Classics.karateClub.bridges() == [VertexPair(0, 11)])
    #expect(Classics.karateClub.blocks().count == 3)
    #expect(Classics.whiteKinship.articulationPoints() == [4])
    #expect(Classics.whiteKinship.bridges() == [VertexPair(2, 4)])
    #expect(Classics.whiteKinship.blocks().count == 2)
    let florence = Classics.florentineMarriages
    #expect(florence.articulationPoints() == [1, 6, 8, 13])
    let bridges = [(0, 8), (1, 5), (6, 7), (8, 13), (9, 13)].map { VertexPair($0.0, $0.1) }
    #expect(florence.bridges() == bridges)
    #expect(florence.blocks().count == 6)
    #expect(Classics.knokeInformation.articulationPoints().isEmpty)
    #expect(Classics.knokeInformation.blocks().count == 1)
  }
}
