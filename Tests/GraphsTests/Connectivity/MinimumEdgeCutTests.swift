import Graphs
import TestSupport
import Testing

@Suite struct MinimumEdgeCutTests {
  @Test(arguments: RandomCase.all, [false, true])
  func weighsLeastOfAll(random: RandomCase, usingWeights: Bool) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 8, isDirected: random.isDirected, isWeighted: true)
    for alongArcs in [false, true] {
      let seen = alongArcs ? graph : graph.underlying()
      let oracle = CapacityOracle(seen, usingWeights: usingWeights)
      let cut = try graph.minimumEdgeCut(usingWeights: usingWeights, alongArcs: alongArcs)
      #expect(cut?.weight == oracle.leastCut)
      guard let cut else { continue }
      let side = cut.sourceSide.reduce(0 as UInt) { $0 | 1 << UInt($1) }
      #expect(side != 0 && oracle.leaving(side) == cut.weight)
      if !usingWeights { #expect(Double(cut.edges.count) == cut.weight) }
      for edge in cut.edges {
        #expect(cut.sourceSide.contains(edge.source) != cut.sourceSide.contains(edge.target))
      }
    }
  }

  @Test(arguments: RandomCase.all, [false, true])
  func betweenTwoVerticesWeighsLeast(random: RandomCase, usingWeights: Bool) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 6, isDirected: random.isDirected, isWeighted: true)
    for alongArcs in [false, true] {
      let oracle = CapacityOracle(
        alongArcs ? graph : graph.underlying(), usingWeights: usingWeights)
      for source in 0..<graph.vertexCount {
        for target in 0..<graph.vertexCount where source != target {
          let cut = try graph.minimumEdgeCut(
            between: source, and: target, usingWeights: usingWeights, alongArcs: alongArcs)
          #expect(cut.weight == oracle.leastCut(from: source, to: target))
          #expect(cut.sourceSide.contains(source) && !cut.sourceSide.contains(target))
          if !usingWeights {
            let count = try graph.edgeConnectivity(
              between: source, and: target, alongArcs: alongArcs)
            #expect(Double(count) == cut.weight)
          }
        }
      }
    }
  }

  @Test func weightsOfOneChangeNothing() throws {
    let club = Classics.karateClub
    let weighted = try club.reweighted { _ in 1 }.minimumEdgeCut(usingWeights: true)
    let unweighted = try club.minimumEdgeCut()
    #expect(weighted == unweighted)
    #expect(weighted?.edges == [VertexPair(0, 11)])
  }

  // Stoer and Wagner, "A simple min-cut algorithm", Journal of the ACM 44(4) (1997): the cut of
  // their example, of weight 4, parts 3, 4, 7 and 8 from the rest. Here all are one less.
  @Test func ofTheExampleOfStoerAndWagner() throws {
    let edges = [
      (1, 2), (1, 5), (2, 3), (2, 5), (2, 6), (3, 4), (3, 7), (4, 7), (4, 8), (5, 6), (6, 7),
      (7, 8),
    ]
    let graph = Graph(
      vertexCount: 8, edges: edges.map { ($0.0 - 1, $0.1 - 1) },
      weights: [2, 3, 3, 2, 2, 4, 2, 2, 2, 3, 1, 3])
    let found = try graph.minimumEdgeCut(usingWeights: true)
    let cut = try #require(found)
    #expect(cut.weight == 4)
    #expect(cut.edges == [VertexPair(1, 2), VertexPair(5, 6)])
  }

  @Test func edgesOfWeightZeroHoldNothingTogether() throws {
    let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], weights: [0, 5])
    let found = try path.minimumEdgeCut(usingWeights: true)
    let cut = try #require(found)
    #expect(cut.weight == 0 && cut.edges.isEmpty && cut.sourceSide == [0])
  }

  /// Where sums are rounded too, no vertex may be lost.
  @Test(arguments: 0..<30)
  func survivesRounding(seed: Int) throws {
    let graph = Graph.random(seed: seed, maximumVertexCount: 8, isWeighted: true)
    let tenths = graph.reweighted { ($0 ?? 1) / 10 }
    let cut = try tenths.minimumEdgeCut(usingWeights: true)
    #expect(cut?.weight.isNear(CapacityOracle(tenths, usingWeights: true).leastCut ?? 0) ?? true)
  }

  @Test func needsTwoVertices() throws {
    #expect(try Graph.empty(0).minimumEdgeCut() == nil)
    #expect(try Graph.empty(1).minimumEdgeCut() == nil)
    #expect(try Graph.empty(2).minimumEdgeCut()?.weight == 0)
  }

  @Test func negativeCapacitiesAreRefused() async {
    await #expect(processExitsWith: .failure) {
      let graph = Graph(vertexCount: 2, edges: [(0, 1)], weights: [-1])
      _ = try graph.minimumEdgeCut(usingWeights: true)
    }
  }
}
