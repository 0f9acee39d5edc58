import TestSupport
import Testing

@testable import Graphs

@Suite struct DistanceLanesTests {
  private func add(
    _ sources: Range<Int>, of graph: Graph
  ) throws -> (isWhole: Bool, totals: DistanceTotals) {
    var totals = DistanceTotals(vertexCount: graph.vertexCount)
    var lanes = DistanceLanes(vertexCount: graph.vertexCount)
    let isWhole = try lanes.add(
      sources, along: graph.incoming, to: &totals, Checkpoint(steps: sources.count))
    return (isWhole, totals)
  }

  @Test(arguments: [0..<1, 63..<66, 0..<512])
  func everySourceReachesTheStar(sources: Range<Int>) throws {
    let (isWhole, totals) = try add(sources, of: .star(leaves: 600))
    #expect(isWhole)
    #expect(totals.vertices[600].count == sources.count)
    #expect(totals.vertices[600].sum == Double(2 * sources.count - (sources.contains(0) ? 1 : 0)))
  }

  @Test func whatIsTooFarIsLeftOut() throws {
    let limit = DistanceLanes.longestDistance
    #expect(try add(0..<1, of: .path(limit)).isWhole)
    let (isWhole, totals) = try add(0..<1, of: .path(limit + 2))
    #expect(!isWhole)
    #expect(totals.vertices[limit].sum == Double(limit))
    #expect(totals.vertices[limit + 1].count == 0)
  }
}
