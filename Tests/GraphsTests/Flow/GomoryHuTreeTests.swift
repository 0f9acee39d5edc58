import Graphs
import TestSupport
import Testing

@Suite struct GomoryHuTreeTests {
  @Test(arguments: RandomCase.all, [false, true])
  func holdsALeastCutBetweenEveryTwoVertices(random: RandomCase, usingWeights: Bool) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 7, isDirected: random.isDirected, isWeighted: true)
    let oracle = CapacityOracle(graph.underlying(), usingWeights: usingWeights)
    let tree = try graph.gomoryHuTree(usingWeights: usingWeights)
    let vertices = 0..<graph.vertexCount
    for u in vertices {
      for v in vertices where u != v {
        #expect(tree.minimumCutWeight(between: u, and: v) == oracle.leastCut(from: u, to: v))
      }
      // The side of the cut that the tree stands for weighs what it says.
      let side = vertices.filter { way(from: $0, in: tree).contains(u) }
      if tree.parents[u] != nil {
        #expect(tree.weights[u] == oracle.leaving(side.reduce(0) { $0 | 1 << UInt($1) }))
      }
    }
    #expect(vertices.allSatisfy { way(from: $0, in: tree).last == 0 })
  }

  private func way(from vertex: Int, in tree: GomoryHuTree) -> [Int] {
    var way = [vertex]
    while let parent = tree.parents[way[way.count - 1]], way.count <= tree.parents.count {
      way.append(parent)
    }
    return way
  }

  @Test func ofSmallGraphs() throws {
    #expect(try Graph.empty(0).gomoryHuTree().parents.isEmpty)
    #expect(try Graph.empty(1).gomoryHuTree().weights == [nil])
    #expect(try Graph.path(3).gomoryHuTree().weights == [nil, 1, 1])
  }

  /// igraph 1.0.0 `Graph.gomory_hu_tree` and networkx 3.6.1 `gomory_hu_tree` of the karate club.
  @Test func ofTheKarateClub() throws {
    let tree = try Classics.karateClub.gomoryHuTree()
    #expect(tree.weights.compactMap(\.self).reduce(0, +) == 133)
    #expect(tree.minimumCutWeight(between: 0, and: 33) == 10)
  }
}
