import Graphs
import TestSupport
import Testing

@Suite struct RemainingComponentsTests {
  @Test(arguments: RandomCase.all)
  func areThoseOfTheGraphWithoutAVertex(random: RandomCase) {
    let graph = random.graph
    for vertex in graph.vertices {
      let remaining = graph.connectedComponents(removing: [vertex])
      let expected = graph.removing(vertex).connectedComponents()
      #expect(remaining.parts[vertex] == nil)
      #expect(remaining.parts.compactMap(\.self) == expected.parts)
      #expect(remaining.count == expected.count)
      #expect(remaining.sizes == expected.sizes)
    }
  }

  @Test(arguments: RandomCase.all)
  func withoutRemovalAreTheComponents(random: RandomCase) {
    let remaining = random.graph.connectedComponents(removing: [])
    #expect(remaining.parts == random.graph.connectedComponents().parts)
  }

  @Test func someVerticesMayBeRemovedTwice() {
    let remaining = Graph.path(5).connectedComponents(removing: [3, 1, 3])
    #expect(remaining.parts == [0, nil, 1, nil, 2])
    #expect(remaining.sizes == [1, 1, 1])
  }

  @Test func nothingIsLeftOfAllVertices() {
    let remaining = Graph.path(2, isDirected: true).connectedComponents(removing: [0, 1])
    #expect(remaining.parts == [nil, nil])
    #expect(remaining.count == 0)
    #expect(Graph.empty(0).connectedComponents(removing: []).count == 0)
  }

  @Test func onlyVerticesAreRemoved() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(2).connectedComponents(removing: [2])
    }
  }
}
