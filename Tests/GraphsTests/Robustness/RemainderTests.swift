import Graphs
import TestSupport
import Testing

@Suite struct RemainderTests {
  @Test(arguments: RandomCase.all)
  func isWhatIsLeft(random: RandomCase) throws {
    let graph = random.graph
    let removed = graph.shuffledLabels(seed: random.seed).prefix(3).sorted()
    let rest = removed.reversed().reduce(graph.underlying()) { $0.removing($1) }
    let remainder = try graph.remainder(without: removed)
    let sizes = rest.connectedComponents().sizes
    #expect(remainder.vertexCount == rest.vertexCount)
    #expect(remainder.componentCount == sizes.count)
    #expect(remainder.largestComponent == sizes.max() ?? 0)
    let distances = ShortestPathOracle(rest).distances.joined()
    let pairs = Double(rest.vertexCount * (rest.vertexCount - 1))
    let unjoined = Double(distances.count { $0 == .infinity })
    let nearness = distances.reduce(0) { $0 + ($1 > 0 ? 1 / $1 : 0) }
    #expect(remainder.fragmentation.isNear(pairs > 0 ? unjoined / pairs : nil))
    #expect(
      remainder.distanceWeightedFragmentation.isNear(pairs > 0 ? 1 - nearness / pairs : nil))
  }

  /// The pairs counted by hand; the distances by networkx 3.6.1 `global_efficiency` of what is left.
  @Test func ofWhitesKinship() throws {
    let withoutDaughter = try Classics.whiteKinship.remainder(without: [4])
    #expect(withoutDaughter.fragmentation.isNear(16.0 / 72))
    #expect(abs((withoutDaughter.distanceWeightedFragmentation ?? 0) - 0.3796) < 5e-5)
    #expect(withoutDaughter.componentCount == 2 && withoutDaughter.largestComponent == 8)
    let withoutMother = try Classics.whiteKinship.remainder(without: [0])
    #expect(withoutMother.fragmentation == 0)
    #expect(abs((withoutMother.distanceWeightedFragmentation ?? 0) - 0.3218) < 5e-5)
    #expect(try Classics.whiteKinship.remainder(without: Array(0..<10)).fragmentation == nil)
  }

  @Test func whatIsNotThereIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = try Graph.path(3).remainder(without: [3]) }
  }
}
