import Graphs
import TestSupport
import Testing

@Suite struct HarmonicCentralizationTests {
  @Test(arguments: [2, 3, 10, 100]) func aStarHasOne(leaves: Int) throws {
    #expect(try Graph.star(leaves: leaves).harmonicCentralization().isNear(1))
    #expect(try Graph.star(leaves: leaves, isDirected: true).harmonicCentralization().isNear(1))
  }

  @Test func equalVerticesHaveNone() throws {
    #expect(try Graph.cycle(6).harmonicCentralization().isNear(0))
    #expect(try Graph.empty(3).harmonicCentralization() == 0)
    #expect(try Graph.complete(4).disjointUnion(with: .complete(4)).harmonicCentralization() == 0)
  }

  @Test func needsThreeVertices() throws {
    for count in 0...2 { #expect(try Graph.path(count).harmonicCentralization() == nil) }
    #expect(try Graph.path(4).harmonicCentralization().isNear(4.0 / 9))
  }

  @Test(arguments: RandomCase.all) func agreesWithTheDefinition(_ random: RandomCase) throws {
    let graph = random.graph.underlying()
    guard graph.vertexCount > 2 else { return }
    let others = Double(graph.vertexCount - 1)
    let distances = ShortestPathOracle(graph, usingWeights: false).distances
    let scores = distances.map { row in row.reduce(0) { $1 > 0 ? $0 + 1 / $1 : $0 } / others }
    let definition = scores.reduce(0) { $0 + (scores.max() ?? 0) - $1 }
    let star = Double(graph.vertexCount - 2) / 2
    let centralization = try #require(try random.graph.harmonicCentralization())
    #expect(centralization.isNear(definition / star))
    #expect(0 <= centralization && centralization <= 1)
  }

  /// No graph of up to five vertices is more centralized than the star.
  @Test func theStarIsTheMostCentralized() throws {
    for count in 3...5 {
      let pairs = (0..<count).flatMap { u in (0..<u).map { (u, $0) } }
      for chosen in 0..<(1 << pairs.count) {
        let edges = pairs.indices.filter { chosen >> $0 & 1 == 1 }.map { pairs[$0] }
        let scores = try Graph(vertexCount: count, edges: edges).harmonicCentrality()
        let sum = scores.reduce(0) { $0 + (scores.max() ?? 0) - $1 }
        #expect(sum <= Double(count) / 2 - 1 + 1e-12)
      }
    }
  }
}
