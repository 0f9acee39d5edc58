import TestSupport
import Testing

@testable import Graphs

@Suite struct RelabelledGraphTests {
  @Test(arguments: RandomCase.all) func isTheSameGraphByFallingDegree(random: RandomCase) {
    let graph = random.weightedGraph
    let relabelled = graph.relabelledByDegree()
    let degrees = relabelled.graph.degrees()
    #expect(zip(degrees, degrees.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(relabelled.inOriginalOrder(degrees) == graph.degrees())
    #expect(relabelled.inOriginalOrder(relabelled.originalVertices) == Array(graph.vertices))
    let expected = graph.relabelled(by: relabelled.inOriginalOrder(Array(graph.vertices)))
    #expect(relabelled.graph.simplified().outgoing == expected.simplified().outgoing)
    #expect(relabelled.graph.outgoing.targets == expected.outgoing.targets)
    #expect(relabelled.graph.incoming.targets == expected.incoming.targets)
    #expect(relabelled.graph.edgeCount == graph.edgeCount)
    #expect(relabelled.graph.loopCount == graph.loopCount)
    #expect(relabelled.graph.parallelEdgeCount == graph.parallelEdgeCount)
  }

  @Test func equalDegreesStayInOrder() {
    #expect(Graph.path(5).relabelledByDegree().originalVertices == [1, 2, 3, 0, 4])
  }

  @Test(arguments: RandomCase.all) func isTheSameGraphInRandomOrder(random: RandomCase) {
    let graph = random.weightedGraph
    var generator = SplitMix64(seed: UInt64(random.seed))
    let relabelled = graph.relabelledAtRandom(using: &generator)
    let expected = graph.relabelled(by: relabelled.inOriginalOrder(Array(graph.vertices)))
    #expect(relabelled.graph.simplified().outgoing == expected.simplified().outgoing)
    #expect(relabelled.graph.edgeCount == graph.edgeCount)
    let orders = (0..<20).map { _ in
      graph.relabelledAtRandom(using: &generator).originalVertices
    }
    #expect(graph.vertexCount < 4 || Set(orders).count > 5)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).relabelledByDegree().inOriginalOrder([1])
    }
  }
}
