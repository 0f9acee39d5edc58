import Graphs
import TestSupport
import Testing

@Suite struct MinimumVertexCutTests {
  @Test(arguments: RandomCase.all)
  func leavesPieces(random: RandomCase) throws {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    let cut = try graph.minimumVertexCut()
    let isComplete = graph.underlying().edgeCount == graph.vertexCount * (graph.vertexCount - 1) / 2
    #expect((cut == nil) == isComplete)
    if let cut { #expect(sets.componentCount(of: sets.all & ~mask(cut)) > 1) }
  }

  @Test(arguments: 0..<50)
  func leavesUnreachableVerticesIfArcsAreFollowed(seed: Int) throws {
    let graph = Graph.random(seed: seed, isDirected: true)
    guard var cut = try graph.minimumVertexCut(alongArcs: true) else { return }
    var rest = graph
    while let vertex = cut.popLast() { rest = rest.removing(vertex) }
    #expect(ShortestPathOracle(rest).distances.joined().contains(.infinity))
  }

  @Test(arguments: 0..<50)
  func betweenTwoVerticesIsTheFewestThatPartThem(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 7)
    let sets = VertexSets(graph)
    for source in 0..<graph.vertexCount {
      for target in 0..<graph.vertexCount where source != target {
        let parting = ([0] + sets.nonempty).filter {
          $0 & (1 << UInt(source) | 1 << UInt(target)) == 0
            && sets.component(of: source, within: sets.all & ~$0) & 1 << UInt(target) == 0
        }
        let cut = try graph.minimumVertexCut(between: source, and: target)
        #expect(cut?.count == parting.map(\.nonzeroBitCount).min())
        if let cut {
          #expect(parting.contains(mask(cut)))
          #expect(try graph.vertexConnectivity(between: source, and: target) == cut.count)
        }
      }
    }
  }

  private func mask(_ vertices: [Int]) -> UInt { vertices.reduce(0) { $0 | 1 << UInt($1) } }

  @Test func followsArcsBetweenTwoVerticesIfAsked() throws {
    let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 3), (3, 2), (2, 0)], isDirected: true)
    #expect(try graph.minimumVertexCut(between: 0, and: 3) == [1, 2])
    #expect(try graph.minimumVertexCut(between: 0, and: 3, alongArcs: true) == [1])
    #expect(try graph.minimumVertexCut(between: 1, and: 0, alongArcs: true) == [3])
    #expect(try graph.minimumVertexCut(between: 1, and: 0) == nil)
  }

  /// Counted by hand.
  @Test func ofSmallGraphs() throws {
    #expect(try Graph.empty(0).minimumVertexCut() == nil)
    #expect(try Graph.empty(1).minimumVertexCut() == nil)
    #expect(try Graph.complete(4).minimumVertexCut() == nil)
    #expect(try Graph.empty(2).minimumVertexCut() == [])
    #expect(try Graph.star(leaves: 3).minimumVertexCut() == [0])
    #expect(try Classics.whiteKinship.minimumVertexCut() == [4])
  }

  /// Dense parts that share a few vertices: most edges are left out of the search.
  @Test(arguments: 1..<8)
  func ofDensePartsIsWhatTheyShare(shared: Int) throws {
    let first = Graph.complete(40).edges.map { ($0.source, $0.target) }
    let second = first.map { ($0.0 + 40 - shared, $0.1 + 40 - shared) }
    let (count, end) = (80 - shared, 80 - shared)
    // One vertex of few neighbours keeps the least degree small.
    let edges = first + second + (0..<9).map { (end, $0) }
    let graph = Graph(vertexCount: count + 1, edges: edges)
    #expect(try graph.minimumVertexCut() == Array(40 - shared..<40))
  }

  @Test func endsWhenTheTaskIsCancelled() async {
    let search = Task {
      while !Task.isCancelled { await Task.yield() }
      return try Graph.cube(5).minimumVertexCut()
    }
    search.cancel()
    await #expect(throws: CancellationError.self) { try await search.value }
  }
}
