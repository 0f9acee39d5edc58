import Graphs
import TestSupport
import Testing

@Suite struct WithinGroupMixingTests {
  @Test(arguments: RandomCase.all) func isTheTraceLessOne(random: RandomCase) {
    let arcs = random.graph.knownArcs(random.groups)
    let peopled = Set(random.groups.compactMap(\.self))
    let shares = peopled.sorted().map { group in
      Double(arcs.count { $0 == (group, group) }) / Double(arcs.count { $0.source == group })
    }
    let isDefined = peopled.count > 1 && !shares.contains(where: \.isNaN)
    let expected = (shares.reduce(0, +) - 1) / Double(peopled.count - 1)
    #expect(random.graph.withinGroupMixing(of: random.groups).isNear(isDefined ? expected : nil))
  }

  /// The tests of the R package netseg (commit 1711b7a) have 0.1801242 for `gamix`.
  @Test func isThatOfWhitesKinship() {
    let value = Classics.whiteKinship.withinGroupMixing(of: kinshipGender)
    #expect(value.isNear(0.180124223602))
  }

  @Test func isOneIfGroupsKeepApart() {
    let pieces = Graph.complete(3).disjointUnion(with: .cycle(4))
    #expect(pieces.withinGroupMixing(of: [0, 0, 0, 2, 2, 2, 2]) == 1)
    #expect(Graph.completeBipartite(2, 2).withinGroupMixing(of: [0, 0, 1, 1]) == -1)
  }

  @Test func isNotDefinedIfAGroupHasNoEdges() {
    #expect(Graph.path(3).withinGroupMixing(of: [0, 0, 0]) == nil)
    #expect(Graph.path(3).withinGroupMixing(of: [0, 0, nil]) == nil)
    #expect(Graph.path(2).disjointUnion(with: .empty(1)).withinGroupMixing(of: [0, 0, 1]) == nil)
    #expect(Graph.empty(0).withinGroupMixing(of: []) == nil)
  }
}
