import Graphs
import TestSupport
import Testing

@Suite struct WithinGroupOddsTests {
  /// *φ* as the correlation, over all pairs, of being within a group with being joined.
  @Test(arguments: RandomCase.all) func phiIsACorrelation(random: RandomCase) {
    let matrix = random.graph.adjacencyMatrix
    let known = random.groups.indices.filter { random.groups[$0] != nil }
    let pairs = known.flatMap { u in
      known.filter { $0 != u }.map { v in
        (random.groups[u] == random.groups[v] ? 1.0 : 0, matrix[u][v])
      }
    }
    let count = Double(pairs.count)
    let within = pairs.reduce(0) { $0 + $1.0 } / count
    let joined = pairs.reduce(0) { $0 + $1.1 } / count
    let both = pairs.reduce(0) { $0 + $1.0 * $1.1 } / count
    let variances = within * (1 - within) * joined * (1 - joined)
    let odds = random.graph.withinGroupOdds(of: random.groups)
    let expected = variances > 1e-12 ? (both - within * joined) / variances.squareRoot() : nil
    #expect(odds.phi.isNear(expected))
    #expect((odds.oddsRatio == nil) == (expected == nil))
    if let ratio = odds.oddsRatio, ratio.isFinite {
      #expect(odds.yulesQ.isNear((ratio - 1) / (ratio + 1)))
    }
  }

  /// By hand: 13 of 20 pairs within a gender are joined, and 9 of 25 between them.
  @Test func isThatOfWhitesKinship() {
    let odds = Classics.whiteKinship.withinGroupOdds(of: kinshipGender)
    #expect(odds.oddsRatio.isNear(3.301587301587))
    #expect(odds.yulesQ.isNear(0.535055350554))
    #expect(odds.phi.isNear(0.288276, within: 1e-6))
  }

  @Test func isInfiniteIfNoPairIsJoinedAcross() {
    #expect(Graph.path(3).withinGroupOdds(of: [0, 0, nil]).oddsRatio == nil)
    let pieces = Graph.complete(3).disjointUnion(with: .path(3))
    let apart = pieces.withinGroupOdds(of: [0, 0, 0, 1, 1, 1])
    #expect(apart.oddsRatio == .infinity)
    #expect(apart.yulesQ == 1)
    let mixed = Graph.completeBipartite(2, 2).withinGroupOdds(of: [0, 0, 1, 1])
    #expect(mixed.oddsRatio == 0)
    #expect(mixed.yulesQ == -1 && mixed.phi.isNear(-1))
  }

  @Test func isNotDefinedIfPairsDoNotDiffer() {
    for graph in [Graph.complete(4), .empty(4)] {
      let odds = graph.withinGroupOdds(of: [0, 0, 1, 1])
      #expect(odds.oddsRatio == nil && odds.yulesQ == nil && odds.phi == nil)
    }
  }
}
