import Graphs
import TestSupport
import Testing

@Suite struct PlantedPartitionTests {
  @Test func edgesWithinAndBetweenHaveTheirProbabilities() {
    var within = 0
    var between = 0
    for seed in 0..<300 {
      let graph = Graph.plantedPartition(
        groupSizes: [6, 0, 4, 5], probabilityWithin: 0.7, probabilityBetween: 0.2,
        seed: UInt64(seed))
      #expect(graph.vertexCount == 15)
      #expect(graph.isSimple)
      let groups = [0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 3, 3, 3, 3, 3]
      let own = graph.edges.count { groups[$0.source] == groups[$0.target] }
      within += own
      between += graph.edgeCount - own
    }
    let pairsWithin = 300.0 * (15 + 6 + 10)
    let pairsBetween = 300.0 * 105 - pairsWithin
    #expect(
      arePlausible(
        [within, Int(pairsWithin) - within], expected: [pairsWithin * 0.7, pairsWithin * 0.3]))
    #expect(
      arePlausible(
        [between, Int(pairsBetween) - between], expected: [pairsBetween * 0.2, pairsBetween * 0.8]))
  }

  @Test func certainEdgesMakeCliquesOrAllOthers() {
    let cliques = Graph.plantedPartition(
      groupSizes: [3, 2], probabilityWithin: 1, probabilityBetween: 0, seed: 1)
    #expect(cliques.outgoing == Graph.complete(3).disjointUnion(with: .complete(2)).outgoing)
    let rest = Graph.plantedPartition(
      groupSizes: [3, 2], probabilityWithin: 0, probabilityBetween: 1, seed: 1)
    #expect(rest.outgoing == Graph.completeBipartite(3, 2).outgoing)
    let none = Graph.plantedPartition(
      groupSizes: [], probabilityWithin: 1, probabilityBetween: 1, seed: 1)
    #expect(none.vertexCount == 0)
  }

  @Test func followsFromItsSeed() {
    let graphs = [1, 1, 2].map { seed in
      Graph.plantedPartition(
        groupSizes: [20, 20], probabilityWithin: 0.5, probabilityBetween: 0.1, seed: seed)
    }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.plantedPartition(
        groupSizes: [2], probabilityWithin: 2, probabilityBetween: 0, seed: 1)
    }
  }
}
