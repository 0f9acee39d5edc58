import Graphs
import TestSupport
import Testing

@Suite struct SegregationMatrixIndexTests {
  @Test(arguments: RandomCase.all) func comparesDensities(random: RandomCase) {
    let arcs = random.graph.knownArcs(random.groups)
    let known = random.groups.compactMap(\.self)
    let indices = random.graph.segregationMatrixIndices(of: random.groups)
    for (group, value) in indices.enumerated() {
      let size = Double(known.count { $0 == group })
      let others = Double(known.count) - size
      let within = Double(arcs.count { $0 == (group, group) }) / (size * (size - 1))
      let across =
        Double(arcs.count { $0.source == group && $0.target != group }) / (size * others)
      let isDefined = size > 1 && others > 0 && within + across > 0
      #expect(value.isNear(isDefined ? (within - across) / (within + across) : nil))
    }
  }

  /// By hand: 6 of 10 pairs of women are joined, 7 of 10 of men, and 9 of 25 between them.
  @Test func isThatOfWhitesKinship() {
    let values = Classics.whiteKinship.segregationMatrixIndices(of: kinshipGender)
    #expect(values.areNear([0.25, 0.320754716981]))
  }

  @Test func isNotDefinedForASingleMemberOrOneGroup() {
    #expect(Graph.complete(3).segregationMatrixIndices(of: [0, 0, 0]) == [nil])
    #expect(Graph.complete(3).segregationMatrixIndices(of: [0, 0, 1]) == [0, nil])
    #expect(Graph.empty(4).segregationMatrixIndices(of: [0, 0, 1, 1]) == [nil, nil])
    #expect(Graph.empty(0).segregationMatrixIndices(of: []).isEmpty)
  }
}
