import Graphs
import TestSupport
import Testing

@Suite struct FragmentationTests {
  @Test(arguments: RandomCase.all)
  func isTheShareOfPairsThatNoPathJoins(random: RandomCase) {
    let graph = random.graph
    let distances = ShortestPathOracle(graph.underlying()).distances.flatMap(\.self)
    let pairs = Double(graph.vertexCount * (graph.vertexCount - 1))
    let expected = pairs > 0 ? Double(distances.count { $0 == .infinity }) / pairs : nil
    #expect(graph.fragmentation().isNear(expected))
  }

  @Test func isNotDefinedWithFewerThanTwoVertices() {
    #expect(Graph.empty(0).fragmentation() == nil)
    #expect(Graph.empty(1).fragmentation() == nil)
  }

  @Test func isZeroIfConnectedAndOneWithoutEdges() {
    #expect(Graph.path(5).fragmentation() == 0)
    #expect(Graph.empty(5).fragmentation() == 1)
    #expect(Graph(vertexCount: 2, edges: [(0, 0), (1, 1)]).fragmentation() == 1)
  }

  /// Counted by hand: without the brother's daughter the brother's wife stands alone beside eight
  /// others, so that 16 of 72 ordered pairs are cut off.
  @Test func countsWhatTheRemovalOfARelativeCutsOff() {
    #expect(Classics.whiteKinship.fragmentation() == 0)
    #expect(Classics.whiteKinship.removing(4).fragmentation().isNear(16.0 / 72))
    #expect(Classics.whiteKinship.removing(0).fragmentation() == 0)
  }

  /// What is left of White's kinship network without Brother's Daughter, and without Mother.
  @Test func growsWithoutAKeyPlayer() {
    #expect(Classics.whiteKinship.fragmentation(removing: [4]).isNear(2.0 / 9))
    #expect(Classics.whiteKinship.fragmentation(removing: [0]) == 0)
    #expect(Classics.whiteKinship.fragmentation(removing: Array(1..<10)) == nil)
  }

  @Test(arguments: RandomCase.all)
  func withoutAVertexIsThatOfTheRest(random: RandomCase) {
    let graph = random.graph
    for vertex in graph.vertices {
      #expect(graph.fragmentation(removing: [vertex]) == graph.removing(vertex).fragmentation())
    }
  }
}
