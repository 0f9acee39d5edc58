import TestSupport
import Testing

@testable import Graphs

@Suite struct DependencyLanesTests {
  /// Graphs whose searches meet often, and such whose searches don't.
  private static let graphs =
    RandomCase.all.map(\.graph)
    + (0..<4).map { .sparse(seed: $0, vertexCount: 100, isDirected: $0 > 1) } + [
      .path(50), .cycle(51), .star(leaves: 30), .cube(6), .completeBipartite(5, 20),
    ]

  @Test(arguments: graphs) func areThoseOfOneSourceAfterAnother(graph: Graph) throws {
    let rows = graph.simplified().outgoing
    let sizes = graph.vertices.map { Double($0 % 3 + 1) }
    var sideBySide = DependencyLanes(along: rows, sizes: sizes)
    var oneByOne = PathDependencies(along: rows, usingWeights: false, sizes: sizes)
    let vertices = graph.vertices.map(Int32.init)
    for start in stride(from: 0, to: vertices.count, by: 8) {
      _ = try sideBySide.add(
        from: vertices[start..<min(vertices.count, start + 8)], Checkpoint(steps: 0))
    }
    var pace = PacedCheckpoint(Checkpoint(steps: 0))
    for vertex in graph.vertices { try oneByOne.add(from: vertex, &pace) }
    #expect(sideBySide.sums.areNear(oneByOne.sums, within: 1e-8))
  }

  @Test func sayWhetherSearchesMeet() throws {
    var star = DependencyLanes(
      along: Graph.star(leaves: 100).outgoing, sizes: [Double](repeating: 1, count: 101))
    #expect(try star.add(from: (1...8).map(Int32.init)[...], Checkpoint(steps: 0)))
    var path = DependencyLanes(
      along: Graph.path(1000).outgoing, sizes: [Double](repeating: 1, count: 1000))
    #expect(try !path.add(from: (1...8).map(Int32.init)[...], Checkpoint(steps: 0)))
  }
}
