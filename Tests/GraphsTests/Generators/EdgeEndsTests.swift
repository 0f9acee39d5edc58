import Testing

@testable import Graphs

@Suite struct EdgeEndsTests {
  @Test func becomeTheEdgesOfAGraph() {
    var edges = EdgeEnds(capacity: 2)
    edges.append(2, 0)
    edges.append(1, 1)
    #expect(edges.count == 2)
    let graph = Graph(vertexCount: 3, ends: edges, isDirected: true)
    #expect(graph.outgoing.targets == [1, 0])
    #expect(graph.isDirected)
    #expect(!Graph(vertexCount: 3, ends: edges).isDirected)
  }
}
