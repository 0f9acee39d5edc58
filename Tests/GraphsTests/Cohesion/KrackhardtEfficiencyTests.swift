import Graphs
import TestSupport
import Testing

@Suite struct KrackhardtEfficiencyTests {
  /// What could be spared is found by leaving out one edge after another that isn't needed.
  @Test(arguments: RandomCase.all)
  func isTheShareOfPossibleSparedEdgesThatAreNotThere(random: RandomCase) {
    let graph = random.graph.simplified()
    let components = graph.connectedComponents()
    var (spared, possible) = (0, 0)
    for (part, members) in components.members.enumerated() {
      let edges = graph.edges.count { components.parts[$0.source] == part }
      let pairs = members.count * (members.count - 1) / (graph.isDirected ? 1 : 2)
      spared += edges - (members.count - 1)
      possible += pairs - (members.count - 1)
    }
    let expected = possible > 0 ? 1 - Double(spared) / Double(possible) : nil
    #expect(random.graph.krackhardtEfficiency().isNear(expected))
  }

  @Test func isOneInATreeAndZeroWithAllEdges() {
    #expect(Graph.path(5).krackhardtEfficiency() == 1)
    #expect(Graph.star(leaves: 5, isDirected: true).krackhardtEfficiency() == 1)
    #expect(Graph.complete(5).krackhardtEfficiency() == 0)
    #expect(Graph.complete(5).withArcsBothWays().krackhardtEfficiency() == 0)
  }

  @Test func isUndefinedWhereNoEdgeCanBeSpared() {
    for count in 0...3 { #expect(Graph.empty(count).krackhardtEfficiency() == nil) }
    #expect(Graph.path(2).krackhardtEfficiency() == nil)
  }

  /// sna 2.7 `efficiency`.
  @Test func isThatOfOtherPrograms() {
    #expect(Classics.knokeInformation.krackhardtEfficiency().isNear(0.506172839506, within: 1e-11))
    #expect(Graph.twoCircles.krackhardtEfficiency().isNear(0.88))
  }
}
