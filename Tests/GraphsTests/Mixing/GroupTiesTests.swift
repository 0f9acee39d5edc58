import TestSupport
import Testing

@testable import Graphs

@Suite struct GroupTiesTests {
  @Test(arguments: RandomCase.all) func countArcsByTheGroupsAtTheirEnds(random: RandomCase) {
    let ties = GroupTies(random.graph, groups: random.groups)
    let arcs = random.graph.knownArcs(random.groups)
    for group in ties.sizes.indices {
      #expect(ties.sizes[group] == random.groups.count { $0 == group })
      #expect(ties.within[group] == arcs.count { $0 == (group, group) })
      #expect(ties.leaving[group] == arcs.count { $0.source == group })
      #expect(ties.arriving[group] == arcs.count { $0.target == group })
    }
    let all = random.graph.adjacencyMatrix.reduce(0) { $0 + $1.reduce(0, +) }
    #expect(ties.arcCount + ties.unknownArcCount == Int(all))
  }

  @Test func refuseGroupsThatDoNotFit() async {
    await #expect(processExitsWith: .failure) { _ = GroupTies(.cycle(3), groups: [0, 1]) }
    await #expect(processExitsWith: .failure) { _ = GroupTies(.cycle(3), groups: [0, 1, -1]) }
  }
}
