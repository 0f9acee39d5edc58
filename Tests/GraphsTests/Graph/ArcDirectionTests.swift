import TestSupport
import Testing

@testable import Graphs

@Suite struct ArcDirectionTests {
  @Test(arguments: RandomCase.all) func arcsComeInWhereTheyGoOut(random: RandomCase) {
    let graph = random.graph
    let edges = graph.edges
    for vertex in graph.vertices {
      for other in graph.vertices {
        let out = graph.rows(of: .outgoing).count(from: vertex, to: other)
        let back = graph.rows(of: .incoming).count(from: vertex, to: other)
        let along = edges.count { ($0.source, $0.target) == (vertex, other) }
        let against = edges.count { ($0.source, $0.target) == (other, vertex) }
        #expect(out == (graph.isDirected ? along : along + against))
        #expect(back == (graph.isDirected ? against : along + against))
      }
    }
  }
}

extension Rows {
  fileprivate func count(from vertex: Int, to other: Int) -> Int {
    range(of: vertex).count { targets[$0] == other }
  }
}
