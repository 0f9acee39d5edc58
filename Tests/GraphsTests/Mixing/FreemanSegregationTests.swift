import Graphs
import TestSupport
import Testing

@Suite struct FreemanSegregationTests {
  @Test(arguments: RandomCase.all) func isWhatIsMissingOfTheExpected(random: RandomCase) {
    let edges = random.graph.underlying().knownArcs(random.groups)
    let known = random.groups.compactMap(\.self)
    let pairs = known.indices.flatMap { first in known.indices.map { (first, $0) } }
    let possible = pairs.count { $0 != $1 }
    let possibleOuter = pairs.count { known[$0] != known[$1] }
    let outer = edges.count { $0.source != $0.target }
    let expected = Double(edges.count) * Double(possibleOuter) / Double(possible)
    let value = random.graph.freemanSegregation(of: random.groups)
    let isDefined = possible > 0 && expected > 0
    #expect(value.isNear(isDefined ? 1 - Double(outer) / expected : nil))
    if let value { #expect(value <= 1) }
  }

  /// By hand: 9 edges join the genders, of 110/9 that chance would have; Freeman's paper has 0.26.
  @Test func isThatOfWhitesKinship() {
    let value = Classics.whiteKinship.freemanSegregation(of: kinshipGender)
    #expect(value.isNear(0.263636363636))
  }

  @Test func isOneIfGroupsAreCutOffAndNegativeIfTheyMix() {
    let pieces = Graph.complete(3).disjointUnion(with: .cycle(4))
    #expect(pieces.freemanSegregation(of: [0, 0, 0, 1, 1, 1, 1]) == 1)
    #expect(Graph.completeBipartite(2, 2).freemanSegregation(of: [0, 0, 1, 1]).isNear(-0.5))
  }

  @Test func isNotDefinedForOneGroup() {
    #expect(Graph.complete(3).freemanSegregation(of: [0, 0, 0]) == nil)
    #expect(Graph.empty(2).freemanSegregation(of: [0, 1]) == nil)
    #expect(Graph.empty(0).freemanSegregation(of: []) == nil)
    #expect(Graph.path(3).freemanSegregation(of: [0, 0, nil]) == nil)
  }
}
