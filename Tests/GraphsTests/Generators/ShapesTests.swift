import Graphs
import Testing

@Suite struct ShapesTests {
  @Test(arguments: 0...6) func shapesHaveTheirCounts(count: Int) {
    #expect(Graph.empty(count).edgeCount == 0)
    #expect(Graph.path(count).edgeCount == max(0, count - 1))
    #expect(Graph.cycle(count).edgeCount == count)
    #expect(Graph.star(leaves: count).degrees() == [count] + [Int](repeating: 1, count: count))
    #expect(Graph.complete(count).degrees() == [Int](repeating: count - 1, count: count))
    #expect(Graph.completeBipartite(count, 3).edgeCount == 3 * count)
    #expect(Graph.cube(count).degrees() == [Int](repeating: count, count: 1 << count))
    #expect(Graph.grid(rows: count, columns: 4).edgeCount == max(0, 7 * count - 4))
    #expect(Graph.tree(count, children: 2).edgeCount == max(0, count - 1))
  }

  @Test func shapesMeet() {
    #expect(Graph.cube(2).outgoing.offsets == Graph.cycle(4).outgoing.offsets)
    #expect(Graph.grid(rows: 1, columns: 5).outgoing == Graph.path(5).outgoing)
    #expect(Graph.grid(rows: 5, columns: 1).outgoing == Graph.path(5).outgoing)
    #expect(Graph.tree(5, children: 1).outgoing == Graph.path(5).outgoing)
    #expect(Graph.tree(5, children: 4).outgoing == Graph.star(leaves: 4).outgoing)
    #expect(Graph.completeBipartite(1, 4).outgoing == Graph.star(leaves: 4).outgoing)
    #expect(Array(Graph.tree(7, children: 2).neighbors(of: 1)) == [0, 3, 4])
    #expect(Array(Graph.grid(rows: 3, columns: 3).neighbors(of: 4)) == [1, 3, 5, 7])
  }

  @Test func arcsLeadUpward() {
    #expect(Array(Graph.path(3, isDirected: true).neighbors(of: 1)) == [2])
    #expect(Array(Graph.cycle(3, isDirected: true).neighbors(of: 2)) == [0])
    #expect(Array(Graph.star(leaves: 2, isDirected: true).neighbors(of: 0)) == [1, 2])
  }
}
