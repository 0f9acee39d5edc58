import Graphs
import TestSupport
import Testing

@Suite struct GraphTests {
  @Test func countsWhatItHolds() {
    let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 0), (2, 2), (2, 2), (1, 2)])
    #expect(graph.vertexCount == 4)
    #expect(graph.edgeCount == 5)
    #expect(graph.loopCount == 2)
    #expect(graph.parallelEdgeCount == 1)
    #expect(!graph.isSimple)
    #expect(!graph.isDirected)
    #expect(!graph.isWeighted)
  }

  @Test func takesOppositeArcsAsDifferent() {
    let edges = [(0, 1), (1, 0), (0, 1), (0, 1), (1, 1)]
    let graph = Graph(vertexCount: 2, edges: edges, isDirected: true)
    #expect(graph.parallelEdgeCount == 2)
    #expect(graph.loopCount == 1)
  }

  @Test func isEmptyWithoutVertices() {
    let graph = Graph(vertexCount: 0, edges: [])
    #expect(graph.vertexCount == 0)
    #expect(graph.isSimple)
    #expect(graph.connectedComponents().count == 0)
  }

  @Test func listsNeighborsInAscendingOrder() {
    let edges = [(3, 0), (0, 1), (2, 0), (1, 0), (0, 0)]
    let undirected = Graph(vertexCount: 4, edges: edges)
    #expect(Array(undirected.neighbors(of: 0)) == [0, 0, 1, 1, 2, 3])
    #expect(Array(undirected.neighbors(of: 1)) == [0, 0])
    let directed = Graph(vertexCount: 4, edges: edges, isDirected: true)
    #expect(Array(directed.neighbors(of: 0)) == [0, 1])
    #expect(Array(directed.neighbors(of: 3)) == [0])
  }

  @Test func keepsTheWeightOfEveryEdge() {
    let edges = [(2, 0), (0, 1), (1, 2)]
    let graph = Graph(vertexCount: 3, edges: edges, weights: [20, 1, 12], isDirected: true)
    #expect(graph.isWeighted)
    #expect(graph.outgoing.targets == [1, 2, 0])
    #expect(graph.outgoing.weights == [1, 12, 20])
    #expect(graph.incoming.targets == [2, 0, 1])
    #expect(graph.incoming.weights == [20, 1, 12])
  }

  @Test(arguments: RandomCase.all)
  func doesNotDependOnTheOrderOfEdges(random: RandomCase) {
    let graph = random.graph
    var generator = SplitMix(seed: random.seed)
    let edges = graph.edges.map { ($0.source, $0.target) }.shuffled(using: &generator)
    let shuffled = Graph(
      vertexCount: graph.vertexCount, edges: edges, isDirected: graph.isDirected)
    #expect(shuffled.outgoing == graph.outgoing)
    #expect(shuffled.incoming == graph.incoming)
  }

  @Test(arguments: RandomCase.all)
  func agreesWithAListOfItsEdges(random: RandomCase) {
    let graph = random.weightedGraph
    #expect(graph.edges.count == graph.edgeCount)
    #expect(graph.edges.count { $0.source == $0.target } == graph.loopCount)
    for vertex in 0..<graph.vertexCount {
      var neighbors: [Int32] = []
      for edge in graph.edges {
        if edge.source == vertex { neighbors.append(Int32(edge.target)) }
        if !graph.isDirected && edge.target == vertex { neighbors.append(Int32(edge.source)) }
      }
      #expect(Array(graph.neighbors(of: vertex)) == neighbors.sorted())
    }
  }

  @Test func refusesAnEdgeThatEndsOutside() async {
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: 2, edges: [(0, 2)]) }
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: 2, edges: [(-1, 0)]) }
  }

  @Test func refusesWeightsThatDoNotFit() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 2, edges: [(0, 1)], weights: [])
    }
    await #expect(processExitsWith: .failure) {
      _ = Graph(vertexCount: 2, edges: [(0, 1)], weights: [.infinity])
    }
  }

  @Test func refusesANegativeNumberOfVertices() async {
    await #expect(processExitsWith: .failure) { _ = Graph(vertexCount: -1, edges: []) }
  }
}
