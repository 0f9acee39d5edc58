import Graphs
import TestSupport
import Testing

/// What holds for every measure of vertices.
@Suite struct VertexMeasureTests {
  @Test(arguments: Measure.all) func theNullGraphHasNoVertices(_ measure: Measure) throws {
    #expect(try measure.of(.empty(0)).isEmpty)
  }

  @Test(arguments: Measure.all) func aLoopIsNoCompany(_ measure: Measure) throws {
    let loop = Graph(vertexCount: 1, edges: [(0, 0)])
    #expect(try measure.of(loop).count == 1)
    #expect(try measure.of(loop) == measure.of(.empty(1)))
  }

  @Test(arguments: Measure.all) func loopsAndParallelEdgesAreLeftOut(_ measure: Measure) throws {
    for random in RandomCase.all {
      let graph = random.weightedGraph
      #expect(try measure.of(graph) == measure.of(graph.simplified(merging: .minimum)), "\(random)")
    }
  }

  @Test(arguments: Measure.all) func numbersOfVerticesDoNotMatter(_ measure: Measure) throws {
    for random in RandomCase.all {
      let graph = random.weightedGraph
      let labels = graph.shuffledLabels(seed: random.seed)
      let relabelled = try measure.of(graph.relabelled(by: labels))
      let expected = try measure.of(graph)
      #expect(labels.map { relabelled[$0] }.areNear(expected, within: 1e-9), "\(random)")
    }
  }

  @Test(arguments: Measure.all) func theWeightOneIsAsGoodAsNone(_ measure: Measure) throws {
    for random in RandomCase.all {
      #expect(
        try measure.of(random.graph.reweighted { _ in 1 }).areNear(measure.of(random.graph)),
        "\(random)")
    }
  }

  @Test(arguments: Measure.all.filter { !$0.usesWeights })
  func weightsDoNotMatterUnlessUsed(_ measure: Measure) throws {
    for random in RandomCase.all {
      let graph = random.weightedGraph
      let unweighted = Graph(
        vertexCount: graph.vertexCount, edges: graph.edges.map { ($0.source, $0.target) },
        isDirected: graph.isDirected)
      #expect(try measure.of(graph) == measure.of(unweighted), "\(random)")
    }
  }

  @Test func lengthsOfZeroAreRefused() async throws {
    await #expect(processExitsWith: .failure) {
      let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], weights: [1, 0])
      _ = try graph.betweennessCentrality(usingWeights: true)
    }
  }
}

/// A measure of vertices, by name.
struct Measure: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var usesWeights = false
  let of: @Sendable (Graph) throws -> [Double?]

  static let all = [
    Measure(testDescription: "degree") { $0.degreeCentrality() },
    Measure(testDescription: "betweenness") { try $0.betweennessCentrality() },
    Measure(testDescription: "betweenness by weight", usesWeights: true) {
      try $0.betweennessCentrality(usingWeights: true)
    },
    Measure(testDescription: "closeness") { try $0.closenessCentrality() },
    Measure(testDescription: "closeness by weight", usesWeights: true) {
      try $0.closenessCentrality(usingWeights: true)
    },
    Measure(testDescription: "harmonic") { try $0.harmonicCentrality() },
    Measure(testDescription: "harmonic by weight", usesWeights: true) {
      try $0.harmonicCentrality(usingWeights: true)
    },
    Measure(testDescription: "eigenvector") { graph in
      try graph.eigenvectorCentrality() ?? [Double?](repeating: nil, count: graph.vertexCount)
    },
    Measure(testDescription: "PageRank") { try $0.pageRank() },
    Measure(testDescription: "constraint") { try $0.constraint() },
    Measure(testDescription: "effective size") { try $0.effectiveSize() },
    Measure(testDescription: "efficiency") { try $0.efficiency() },
    Measure(testDescription: "hierarchy") { try $0.hierarchy() },
    Measure(testDescription: "local clustering") { try $0.localClustering() },
    Measure(testDescription: "directed clustering") { try $0.directedClustering() },
  ]
}
