import Graphs
import TestSupport
import Testing

@Suite struct MixingMatrixTests {
  @Test(arguments: RandomCase.all) func countsEdgesByTheirGroups(random: RandomCase) {
    let mixing = random.graph.mixingMatrix(of: random.groups)
    let arcs = random.graph.knownArcs(random.groups)
    for row in mixing.edgeCounts.indices {
      #expect(mixing.groupSizes[row] == random.groups.count { $0 == row })
      for column in mixing.edgeCounts.indices {
        let count = arcs.count { $0 == (row, column) }
        let isTwice = !random.isDirected && row == column
        #expect(mixing.edgeCounts[row][column] == (isTwice ? count / 2 : count))
      }
    }
    #expect(mixing.unknownVertexCount == random.groups.count { $0 == nil })
    let known = random.isDirected ? arcs.count : arcs.count / 2
    #expect(mixing.unknownEdgeCount == random.graph.simplified().edgeCount - known)
  }

  @Test func isThatOfWhitesKinship() {
    let mixing = Classics.whiteKinship.mixingMatrix(of: kinshipGender)
    #expect(mixing.edgeCounts == [[6, 9], [9, 7]])
    #expect(mixing.groupSizes == [5, 5])
  }

  /// networkx 3.6.1 `attribute_mixing_matrix(G, "g", normalized=False)`.
  @Test func isThatOfOtherPrograms() {
    let mixing = Classics.knokeInformation.mixingMatrix(of: (0..<10).map { $0 / 4 })
    #expect(mixing.edgeCounts == [[8, 10, 3], [10, 6, 4], [4, 4, 0]])
  }

  @Test func isEmptyWithoutKnownGroups() {
    #expect(Graph.empty(0).mixingMatrix(of: []).edgeCounts.isEmpty)
    let mixing = Graph.cycle(3).mixingMatrix(of: [nil, nil, nil])
    #expect(mixing.edgeCounts.isEmpty)
    #expect(mixing.unknownEdgeCount == 3)
  }
}
