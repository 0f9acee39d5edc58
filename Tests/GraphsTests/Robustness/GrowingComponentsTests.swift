import TestSupport
import Testing

@testable import Graphs

@Suite struct GrowingComponentsTests {
  @Test(arguments: RandomCase.all)
  func areThoseOfTheVerticesSoFar(random: RandomCase) {
    let graph = random.smallGraph
    let sets = VertexSets(graph)
    var components = GrowingComponents(along: graph.underlying().outgoing)
    var there: UInt = 0
    for vertex in graph.shuffledLabels(seed: random.seed) {
      components.add(vertex)
      there |= 1 << UInt(vertex)
      let sizes = sets.members(of: there).map {
        sets.component(of: $0, within: there).nonzeroBitCount
      }
      #expect(components.largest == sizes.max())
      // Every component is met once from each of its vertices.
      #expect(components.sumOfSquares == sizes.reduce(0, +))
    }
  }

  @Test(arguments: RandomCase.all)
  func areThoseOfTheEdgesSoFar(random: RandomCase) {
    let graph = random.graph
    var components = GrowingComponents(vertexCount: graph.vertexCount)
    var there: [(Int, Int)] = []
    for edge in graph.edges {
      components.unite(edge.source, edge.target)
      there.append((edge.source, edge.target))
      let sizes = Graph(vertexCount: graph.vertexCount, edges: there).connectedComponents().sizes
      #expect(components.largest == sizes.max())
      #expect(components.sumOfSquares == sizes.reduce(0) { $0 + $1 * $1 })
    }
  }
}
