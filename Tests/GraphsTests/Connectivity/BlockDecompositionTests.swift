import Graphs
import TestSupport
import Testing

@Suite struct BlockDecompositionTests {
  @Test(arguments: RandomCase.all)
  func tellsTheSameAsEachMeasure(random: RandomCase) {
    let graph = random.graph
    let decomposition = graph.blockDecomposition()
    #expect(decomposition.blocks == graph.blocks())
    #expect(decomposition.blockCount == graph.blocks().count)
    #expect(decomposition.articulationPoints == graph.articulationPoints())
    #expect(decomposition.bridges == graph.bridges())
    #expect(decomposition.twoEdgeConnectedComponents == graph.twoEdgeConnectedComponents())
  }

  @Test(arguments: RandomCase.all)
  func itsTreeJoinsArticulationPointsToTheirBlocks(random: RandomCase) {
    let decomposition = random.graph.blockDecomposition()
    let (tree, blocks) = (decomposition.tree, decomposition.blocks)
    #expect(tree.vertexCount == blocks.count + decomposition.articulationPoints.count)
    for (place, vertex) in decomposition.articulationPoints.enumerated() {
      let neighbors = tree.neighbors(of: blocks.count + place).map(Int.init)
      #expect(neighbors == blocks.indices.filter { blocks[$0].contains(vertex) })
    }
  }

  @Test(arguments: RandomCase.all)
  func itsTreeIsOneForEachComponentWithEdges(random: RandomCase) {
    let graph = random.graph
    let tree = graph.blockDecomposition().tree
    let components = graph.connectedComponents().sizes.count { $0 > 1 }
    #expect(tree.connectedComponents().count == components)
    #expect(tree.edgeCount == tree.vertexCount - components)
  }

  @Test func aPathIsAChainOfBridges() {
    let tree = Graph.path(4).blockDecomposition().tree
    #expect(tree.degrees() == [1, 2, 1, 2, 2])
  }

  @Test func hasNothingWithoutEdges() {
    for count in 0...2 {
      let decomposition = Graph.empty(count).blockDecomposition()
      #expect(decomposition.blocks.isEmpty)
      #expect(decomposition.tree.vertexCount == 0)
      #expect(decomposition.twoEdgeConnectedComponents.count == count)
    }
  }

  /// igraph 1.0.0 `block_cut_tree` has no counterpart in Python; networkx 3.6.1
  /// `biconnected_components` and `articulation_points`.
  @Test func findsTheFamiliesThatHoldFlorenceTogether() {
    let decomposition = Classics.florentineMarriages.blockDecomposition()
    #expect(decomposition.blocks.map(\.count).sorted() == [2, 2, 2, 2, 2, 10])
    #expect(decomposition.tree.edgeCount == 9)
  }
}
