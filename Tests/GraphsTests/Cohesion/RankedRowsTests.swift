import Graphs
import TestSupport
import Testing

@Suite struct RankedRowsTests {
  @Test(arguments: 0..<50) func holdsEveryEdgeUpAndDown(seed: Int) {
    let graph = Graph.random(seed: seed, isSimple: true)
    let ranked = graph.outgoing.rankedByDegree()
    let edges = Set(graph.edges.map { [$0.source, $0.target] })
    for rows in [ranked.higher, ranked.lower] {
      let found = graph.vertices.flatMap { rank in
        rows.range(of: rank).map { arc in
          let ends = [ranked.vertices[rank], ranked.vertices[Int(rows.targets[arc])]]
          return ends.map(Int.init).sorted()
        }
      }
      #expect(found.count == edges.count && Set(found) == edges)
    }
    for rank in graph.vertices {
      let higher = ranked.higher.range(of: rank).map { Int(ranked.higher.targets[$0]) }
      #expect(higher == higher.sorted() && higher.allSatisfy { $0 < rank })
    }
  }

  @Test(arguments: 0..<50) func ordersByFallingDegreeAndNumber(seed: Int) {
    let graph = Graph.random(seed: seed, isSimple: true)
    let degrees = graph.degrees()
    let expected = graph.vertices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    #expect(graph.outgoing.rankedByDegree().vertices.map(Int.init) == expected)
  }
}
