import Graphs
import TestSupport
import Testing

@Suite struct StronglyConnectedComponentsTests {
  @Test(arguments: RandomCase.all)
  func joinsWhatPathsJoinBothWays(random: RandomCase) {
    let graph = random.graph
    let distances = ShortestPathOracle(graph).distances
    let labels = (0..<graph.vertexCount).map { vertex in
      (0..<vertex).first { distances[vertex][$0] + distances[$0][vertex] < .infinity } ?? vertex
    }
    #expect(graph.stronglyConnectedComponents() == Partition(labels: labels))
  }

  @Test(arguments: RandomCase.all)
  func dividesTheConnectedComponents(random: RandomCase) {
    let graph = random.graph
    let strong = graph.stronglyConnectedComponents()
    #expect(strong.count >= graph.connectedComponents().count)
    #expect(graph.underlying().stronglyConnectedComponents() == graph.connectedComponents())
    #expect(graph.withArcsBothWays().stronglyConnectedComponents() == graph.connectedComponents())
  }

  /// Many enough arcs for the largest component to be sought from both sides.
  @Test(arguments: 0..<5)
  func findsGroupsThatArcsJoinOneWay(seed: Int) {
    var generator = SplitMix(seed: seed)
    let groups = (0..<40).map { _ in Int.random(in: 1...60, using: &generator) }
    var edges: [(Int, Int)] = []
    var labels: [Int] = []
    for size in groups {
      let first = labels.count
      if first > 0 { edges.append((Int.random(in: 0..<first, using: &generator), first)) }
      for u in first..<(first + size) {
        edges += (first..<(first + size)).map { (u, $0) }
        labels.append(first)
      }
    }
    let graph = Graph(vertexCount: labels.count, edges: edges, isDirected: true)
    #expect(graph.edgeCount > 20_000)
    #expect(graph.stronglyConnectedComponents() == Partition(labels: labels))
  }

  @Test func followsDirection() {
    #expect(Graph.cycle(4, isDirected: true).stronglyConnectedComponents().count == 1)
    #expect(Graph.path(4, isDirected: true).stronglyConnectedComponents().count == 4)
  }

  @Test func numbersComponentsByTheirFirstVertex() {
    let arcs = [(3, 0), (1, 4), (4, 1), (0, 1), (0, 2), (2, 0)]
    let graph = Graph(vertexCount: 5, edges: arcs, isDirected: true)
    #expect(graph.stronglyConnectedComponents().parts == [0, 1, 0, 2, 1])
  }

  @Test func hasNoneWithoutVertices() {
    let graph = Graph(vertexCount: 0, edges: [], isDirected: true)
    #expect(graph.stronglyConnectedComponents().count == 0)
  }

  @Test func areFoundOnLongPaths() {
    #expect(Graph.path(200_000, isDirected: true).stronglyConnectedComponents().count == 200_000)
    #expect(Graph.cycle(200_000, isDirected: true).stronglyConnectedComponents().count == 1)
  }

  /// networkx 3.6.1 and igraph 1.0.0 find one.
  @Test func findsThatInformationReachesEveryOrganisation() {
    #expect(Classics.knokeInformation.stronglyConnectedComponents().count == 1)
  }
}
