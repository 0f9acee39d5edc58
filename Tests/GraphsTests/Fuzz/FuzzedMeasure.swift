import Graphs
import TestSupport

/// A measure as a function of a graph and groups of its vertices, for laws that hold for all.
struct FuzzedMeasure: Sendable, CustomStringConvertible {
  /// What a report calls the measure.
  let description: String
  /// Whether there is a value for each vertex, not one for the graph.
  var isOfVertices = true
  /// By how much values may differ, in proportion to the greatest, where they should be equal.
  var tolerance = 1e-9
  /// Finds the values.
  let values: @Sendable (Graph, [Int?]) throws -> [Double?]

  /// A measure with a value for each vertex.
  static func ofVertices(
    _ name: String, within tolerance: Double = 1e-9,
    _ values: @escaping @Sendable (Graph) throws -> [Double?]
  ) -> FuzzedMeasure {
    FuzzedMeasure(description: name, tolerance: tolerance) { graph, _ in try values(graph) }
  }

  /// A measure with a value for the graph.
  static func ofGraph(
    _ name: String, within tolerance: Double = 1e-9,
    _ value: @escaping @Sendable (Graph) throws -> Double?
  ) -> FuzzedMeasure {
    FuzzedMeasure(description: name, isOfVertices: false, tolerance: tolerance) { graph, _ in
      [try value(graph)]
    }
  }

  /// Measures that leave out weights, loops and parallel edges.
  static let all = vertexMeasures + graphMeasures + groupMeasures

  private static let vertexMeasures: [FuzzedMeasure] = [
    .ofVertices("degreeCentrality") { $0.simplified().degreeCentrality() },
    .ofVertices("betweennessCentrality") { try $0.betweennessCentrality() },
    .ofVertices("closenessCentrality") { try $0.closenessCentrality() },
    .ofVertices("harmonicCentrality") { try $0.harmonicCentrality() },
    .ofVertices("pageRank") { try $0.pageRank() },
    .ofVertices("katzCentrality") { try $0.katzCentrality(attenuation: 0.02) ?? [] },
    .ofVertices("bonacichPower") { try $0.bonacichPower(exponent: -0.02) ?? [] },
    .ofVertices("laplacianCentrality") { $0.laplacianCentrality() ?? [] },
    .ofVertices("subgraphCentrality") { try $0.subgraphCentrality() },
    .ofVertices("currentFlowBetweenness", within: 1e-6) { try $0.currentFlowBetweenness() },
    .ofVertices("currentFlowCloseness", within: 1e-6) { try $0.currentFlowCloseness() },
    .ofVertices("coreNumbers") { $0.coreNumbers().map(Double.init) },
    .ofVertices("localClustering") { try $0.localClustering() },
    .ofVertices("constraint") { try $0.constraint() },
    .ofVertices("effectiveSize") { try $0.effectiveSize() },
    .ofVertices("eccentricities") { try $0.eccentricities() },
    .ofVertices("reach") { try $0.reach(within: 2).map(Double.init) },
    .ofVertices("localEfficiency") { try $0.localEfficiency() },
    .ofVertices("directedClustering") { try $0.directedClustering() },
    .ofVertices("egoNetworkDensity") { try $0.egoNetworkDensity() },
    .ofVertices("pageRankAfterSteps") { try $0.pageRank(afterSteps: 3) },
    .ofVertices("triangleCounts") { try $0.triangleCounts().map(Double.init) },
    .ofVertices("efficiency") { try $0.efficiency() },
    .ofVertices("hierarchy", within: 1e-6) { try $0.hierarchy() },
    .ofVertices("brokering") { try $0.brokering().exclusivity.map { Double($0) } },
  ]

  private static let graphMeasures: [FuzzedMeasure] = [
    .ofGraph("density") { $0.simplified().density() },
    .ofGraph("reciprocity") { $0.reciprocity() },
    .ofGraph("transitivity") { try $0.transitivity() },
    .ofGraph("averageClustering") { try $0.averageClustering() },
    .ofGraph("connectedComponents") { Double($0.connectedComponents().count) },
    .ofGraph("stronglyConnectedComponents") { Double($0.stronglyConnectedComponents().count) },
    .ofGraph("twoEdgeConnectedComponents") { Double($0.twoEdgeConnectedComponents().count) },
    .ofGraph("articulationPoints") { Double($0.articulationPoints().count) },
    .ofGraph("bridges") { Double($0.bridges().count) },
    .ofGraph("blocks") { Double($0.blocks().count) },
    .ofGraph("vertexConnectivity") { Double(try $0.vertexConnectivity()) },
    .ofGraph("edgeConnectivity") { Double(try $0.edgeConnectivity()) },
    .ofGraph("vertexConnectivityAlongArcs") {
      Double(try $0.vertexConnectivity(alongArcs: true))
    },
    .ofGraph("edgeConnectivityAlongArcs") { Double(try $0.edgeConnectivity(alongArcs: true)) },
    .ofGraph("dyadicReciprocity") { $0.dyadicReciprocity() },
    .ofGraph("directedTransitivity") { try $0.directedTransitivity() },
    .ofGraph("fragmentation") { $0.fragmentation() },
    .ofGraph("degreeAssortativity") { $0.degreeAssortativity() },
    .ofGraph("degreeCentralization") { $0.degreeCentralization() },
    .ofGraph("betweennessCentralization") { try $0.betweennessCentralization() },
    .ofGraph("closenessCentralization") { try $0.closenessCentralization() },
    .ofGraph("diameter") { try $0.diameter() },
    .ofGraph("radius") { try $0.radius() },
    .ofGraph("averageDistance") { try $0.distanceSummary().averageDistance },
    .ofGraph("globalEfficiency") { try $0.distanceSummary().globalEfficiency },
  ]

  private static let groupMeasures: [FuzzedMeasure] = [
    FuzzedMeasure(description: "vertexEIIndices") { $0.vertexEIIndices(of: $1) },
    FuzzedMeasure(description: "eiIndex", isOfVertices: false) { [$0.eiIndex(of: $1).value] },
    FuzzedMeasure(description: "nominalAssortativity", isOfVertices: false) {
      [$0.nominalAssortativity(of: $1)]
    },
    FuzzedMeasure(description: "freemanSegregation", isOfVertices: false) {
      [$0.freemanSegregation(of: $1)]
    },
    FuzzedMeasure(description: "colemanHomophily", isOfVertices: false) {
      $0.colemanHomophily(of: $1)
    },
    FuzzedMeasure(description: "withinGroupMixing", isOfVertices: false) {
      [$0.withinGroupMixing(of: $1)]
    },
    FuzzedMeasure(description: "spectralSegregation", tolerance: 1e-6) {
      try $0.spectralSegregation(of: $1)
    },
    FuzzedMeasure(description: "brokerage") { graph, groups in
      try graph.brokerage(of: groups).vertices.map { $0?.total.standardScore }
    },
  ]
}
