import Graphs
import TestSupport
import Testing

@Suite struct LocalClusteringTests {
  @Test(arguments: RandomCase.all)
  func isTheShareOfNeighborPairsThatAreJoined(random: RandomCase) throws {
    let graph = random.graph
    let matrix = graph.underlying().adjacencyMatrix
    let expected = matrix.map { row in
      let neighbors = row.indices.filter { row[$0] > 0 }
      let joined = neighbors.map { first in neighbors.reduce(0) { $0 + matrix[first][$1] } }
      let pairs = Double(neighbors.count * (neighbors.count - 1))
      return pairs > 0 ? joined.reduce(0, +) / pairs : 0
    }
    #expect(try graph.localClustering().areNear(expected))
    let mean = expected.isEmpty ? nil : expected.reduce(0, +) / Double(expected.count)
    #expect(try graph.averageClustering().isNear(mean))
  }

  @Test(arguments: RandomCase.all)
  func goesWithTheVerticesUnderOtherNumbers(random: RandomCase) throws {
    let graph = random.graph
    let labels = graph.shuffledLabels(seed: random.seed)
    let other = try graph.relabelled(by: labels).localClustering()
    #expect(try labels.map { other[$0] } == graph.localClustering())
  }

  @Test func isZeroWithFewerThanTwoNeighbors() throws {
    #expect(try Graph.empty(1).localClustering() == [0])
    #expect(
      try Graph(vertexCount: 2, edges: [(0, 1), (0, 1), (0, 0)]).localClustering() == [0, 0])
    #expect(try Graph.empty(1).averageClustering() == 0)
  }

  @Test func hasNoMeanWithoutVertices() throws {
    #expect(try Graph.empty(0).localClustering().isEmpty)
    #expect(try Graph.empty(0).averageClustering() == nil)
  }

  @Test func takesDirectionOutOfAccount() throws {
    let edges = [(0, 1), (1, 2), (2, 0), (2, 3)]
    let expected = [1, 1, 1.0 / 3, 0]
    #expect(try Graph(vertexCount: 4, edges: edges).localClustering() == expected)
    #expect(try Graph(vertexCount: 4, edges: edges, isDirected: true).localClustering() == expected)
  }

  /// networkx 3.6.1 `clustering` and `average_clustering`, igraph 1.0.0
  /// `transitivity_local_undirected(mode="zero")`.
  @Test func isThatOfOtherPrograms() throws {
    #expect(try Classics.karateClub.averageClustering().isNear(0.570638478208))
    #expect(try Classics.whiteKinship.averageClustering().isNear(0.504285714286))
    #expect(try Classics.florentineMarriages.averageClustering().isNear(0.15))
    #expect(try Classics.knokeInformation.averageClustering().isNear(0.771507936508))
    #expect(
      try Classics.whiteKinship.localClustering()
        .areNear([4.0 / 7, 0.7, 0, 1, 0.5, 4.0 / 7, 0.7, 0, 0.5, 0.5]))
  }
}
