import TestSupport
import Testing

@testable import Graphs

@Suite struct LevelSearchTests {
  /// Dense enough for levels that are found from their far side, and for a queue that is refilled.
  @Test(arguments: RandomCase.all)
  func findsTheDistancesInDenseAndSparseParts(random: RandomCase) {
    let dense = Graph.random(
      seed: random.seed, maximumVertexCount: 40, isDirected: random.isDirected)
    let tail = Graph.path(30, isDirected: random.isDirected)
    let joined = dense.disjointUnion(with: tail)
    let graph = Graph(
      vertexCount: joined.vertexCount,
      edges: joined.edges.map { ($0.source, $0.target) }
        + (dense.vertexCount > 0 ? [(dense.vertexCount - 1, dense.vertexCount)] : []),
      isDirected: random.isDirected)
    var search = LevelSearch(along: graph.outgoing, against: graph.incoming)
    let greatest = search.run(from: 0)
    let expected = ShortestPathOracle(graph).distances[0]
    #expect(search.levels.map(Double.init) == expected.map { $0 < .infinity ? $0 : -1 })
    #expect(greatest == search.levels.max().map(Int.init))
  }

  @Test(arguments: RandomCase.all)
  func keepsToTheVerticesThatAreOpen(random: RandomCase) {
    let graph = random.graph
    guard graph.vertexCount > 1 else { return }
    let rest = graph.removing(graph.vertexCount - 1)
    var within = LevelSearch(along: graph.outgoing, against: graph.incoming) {
      $0 < rest.vertexCount
    }
    var alone = LevelSearch(along: rest.outgoing, against: rest.incoming)
    #expect(within.run(from: 0) == alone.run(from: 0))
    #expect(graph.vertices.filter(within.hasReached) == rest.vertices.filter(alone.hasReached))
  }
}
