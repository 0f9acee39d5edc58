import Graphs
import TestSupport
import Testing

@Suite struct ConnectedComponentsTests {
  @Test(arguments: RandomCase.all)
  func joinsWhatAPathJoins(random: RandomCase) {
    let graph = random.graph
    let distances = ShortestPathOracle(graph.underlying()).distances
    // The first vertex that each is joined to labels its component.
    let labels = distances.map { $0.firstIndex { $0 < .infinity } ?? 0 }
    #expect(graph.connectedComponents() == Partition(labels: labels))
  }

  @Test(arguments: RandomCase.all)
  func countsThoseOfSeparateGraphsTogether(random: RandomCase) {
    let graph = random.graph
    let two = graph.disjointUnion(with: graph)
    #expect(two.connectedComponents().count == 2 * graph.connectedComponents().count)
  }

  @Test func numbersComponentsByTheirFirstVertex() {
    let graph = Graph(vertexCount: 5, edges: [(4, 1), (0, 3), (2, 2)])
    #expect(graph.connectedComponents().parts == [0, 1, 2, 0, 1])
    #expect(graph.connectedComponents().sizes == [2, 2, 1])
  }

  @Test func takesDirectionOutOfAccount() {
    let graph = Graph(vertexCount: 3, edges: [(1, 0), (1, 2)], isDirected: true)
    #expect(graph.connectedComponents().count == 1)
  }

  /// Beyond the few arcs of each vertex that are looked at first, and without a largest component.
  @Test(arguments: [2, 3, 7], [false, true])
  func joinsStarsAndTheirCopies(copies: Int, isDirected: Bool) {
    let star = Graph.star(leaves: 9, isDirected: isDirected).relabelled(by: (0..<10).map { 9 - $0 })
    var graph = star
    for _ in 1..<copies { graph = graph.disjointUnion(with: star) }
    #expect(graph.connectedComponents().parts == (0..<(10 * copies)).map { $0 / 10 })
  }

  @Test func hasNoneWithoutVertices() {
    #expect(Graph.empty(0).connectedComponents().count == 0)
    #expect(Graph.empty(1).connectedComponents().count == 1)
  }

  @Test func areFoundOnLongPaths() {
    #expect(Graph.path(200_000).connectedComponents().count == 1)
    #expect(Graph.path(200_000, isDirected: true).connectedComponents().count == 1)
  }

  /// networkx 3.6.1 and igraph 1.0.0 count the same.
  @Test func leavesTheFamilyWithoutMarriagesAlone() {
    #expect(Classics.florentineMarriages.connectedComponents().sizes == [15, 1])
  }
}
