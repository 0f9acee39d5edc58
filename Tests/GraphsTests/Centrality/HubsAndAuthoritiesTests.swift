import Graphs
import TestSupport
import Testing

@Suite struct HubsAndAuthoritiesTests {
  // python-igraph 1.0.0, hub_score() and authority_score(), which make the greatest 1.
  @Test func directed() throws {
    let values = try #require(try Graph.pointers.hubsAndAuthorities())
    let hubs = [1, 0.7807764064044151, 0, 1, 0.7807764064044151]
    let authorities = [0, 0.2807764064044151, 1, 0, 0.2807764064044151]
    #expect(values.hubs.inShareOfGreatest.areNear(hubs, within: 1e-10))
    #expect(values.authorities.inShareOfGreatest.areNear(authorities, within: 1e-10))
  }

  @Test func inAnUndirectedGraphBothAreTheEigenvector() throws {
    let values = try #require(try Classics.karateClub.hubsAndAuthorities())
    let eigenvector = try #require(try Classics.karateClub.eigenvectorCentrality())
    #expect(values.hubs.areNear(eigenvector, within: 1e-9))
    #expect(values.authorities.areNear(eigenvector, within: 1e-9))
  }

  @Test(arguments: RandomCase.all) func eachFollowsFromTheOther(_ random: RandomCase) throws {
    let graph = random.graph
    guard let values = try graph.hubsAndAuthorities() else {
      #expect(graph.simplified().edgeCount == 0)
      return
    }
    let matrix = graph.adjacencyMatrix
    let hubs = matrix.map { row in zip(row, values.authorities).reduce(0) { $0 + $1.0 * $1.1 } }
    let scale = hubs.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(hubs.map { $0 / scale }.areNear(values.hubs, within: 1e-8))
    #expect((values.hubs + values.authorities).allSatisfy { $0 >= 0 })
    #expect(values.authorities.reduce(0) { $0 + $1 * $1 }.isNear(1))
  }

  @Test func withoutEdgesThereAreNone() throws {
    #expect(try Graph.empty(0).hubsAndAuthorities() == nil)
    #expect(try Graph(vertexCount: 2, edges: [(0, 0)]).hubsAndAuthorities() == nil)
  }

  @Test func oneArc() throws {
    let values = try Graph.path(2, isDirected: true).hubsAndAuthorities()
    #expect(values?.hubs == [1, 0])
    #expect(values?.authorities == [0, 1])
  }
}

extension [Double] {
  fileprivate var inShareOfGreatest: [Double] { map { $0 / (self.max() ?? 1) } }
}
