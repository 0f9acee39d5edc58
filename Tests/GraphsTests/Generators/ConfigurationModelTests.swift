import Graphs
import TestSupport
import Testing

@Suite struct ConfigurationModelTests {
  @Test(arguments: RandomCase.all) func degreesAreAsGiven(random: RandomCase) {
    let graph = random.graph
    let seed = UInt64(random.seed)
    if graph.isDirected {
      let (out, into) = (graph.outgoing.degrees, graph.incoming.degrees)
      let model = Graph.configurationModel(outDegrees: out, inDegrees: into, seed: seed)
      #expect(model.isDirected)
      #expect(model.outgoing.degrees == out)
      #expect(model.incoming.degrees == into)
    } else {
      let model = Graph.configurationModel(degrees: graph.degrees(), seed: seed)
      #expect(model.degrees() == graph.degrees())
      #expect(!model.isDirected)
    }
  }

  /// Four stubs are joined in three ways, two of which make two parallel edges.
  @Test func everyWayToJoinStubsIsAsLikely() {
    let loops = (0..<3000).count { seed in
      Graph.configurationModel(degrees: [2, 2], seed: UInt64(seed)).loopCount == 2
    }
    #expect(arePlausible([loops, 3000 - loops], expected: [1000, 2000]))
    let directedLoops = (0..<3000).count { seed in
      Graph.configurationModel(outDegrees: [1, 1, 1], inDegrees: [1, 1, 1], seed: UInt64(seed))
        .loopCount == 3
    }
    #expect(arePlausible([directedLoops, 3000 - directedLoops], expected: [500, 2500]))
  }

  @Test func followsFromItsSeed() {
    let degrees = [Int](repeating: 3, count: 40)
    let graphs = [1, 1, 2].map { Graph.configurationModel(degrees: degrees, seed: $0) }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.configurationModel(degrees: [1, 2], seed: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Graph.configurationModel(outDegrees: [1, 0], inDegrees: [0, 0], seed: 1)
    }
  }
}

extension Rows {
  fileprivate var degrees: [Int] { (0..<vertexCount).map { range(of: $0).count } }
}
