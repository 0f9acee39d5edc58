import Graphs
public import Partnerships
import Wording

extension Connectivity {
  /// Measures a view of a network.
  ///
  /// - Parameters:
  ///   - view: The view.
  ///   - network: The network that it was taken of; `nil` for a plain graph file, whose result
  ///     then says nothing of network and view.
  ///   - usingWeights: Whether the weights are distances, for every measure of distance and
  ///     betweenness; without weights every edge has length 1.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights are greater than 0 where they are used.
  /// - Complexity: That of betweenness, O(*V* · *E*), and of vertex connectivity.
  public init(
    of view: NetworkGraph, in network: Network? = nil, usingWeights: Bool = false
  ) throws(CancellationError) {
    if let network {
      self.network = NetworkLabel(of: network)
      self.view = ViewLabel(of: view, in: network)
    }
    let ids = view.vertices.map(\.id)
    let graph = view.graph
    let usingWeights = usingWeights && graph.isWeighted
    let merge: WeightMerge = usingWeights ? .minimum : .sum
    let simple = graph.simplified(merging: merge)
    let underlying = simple.underlying(merging: merge)
    self.graph = GraphSize(of: graph)
    let paths = try PathMeasures(of: simple, underlying: underlying, usingWeights: usingWeights)
    measures = try GraphMeasures(of: simple, underlying: underlying, ids: ids, paths: paths)
    vertices = try VertexMeasures.all(
      of: simple, underlying: underlying, degrees: graph.degrees(), ids: ids, paths: paths)
    self.underlying = graph.isDirected ? Self.keysOfUnderlyingGraph : nil
    further = try FurtherMeasures(
      eigenvectorCentralization: underlying.eigenvectorCentralization(),
      blocks: underlying.blocks().count, usesWeights: usingWeights)
    undefined = [:]
    if isTwoMode { takeAsTwoMode(view) }
    undefined = reasons.mapValues(\.english)
  }

  /// Whether participants and activities are vertices, and only the one is joined with the other.
  var isTwoMode: Bool { view?.layer == .twoMode }

  /// Takes away what has no answer in a two-mode graph, and counts its density by its own pairs.
  private mutating func takeAsTwoMode(_ view: NetworkGraph) {
    let activities = view.vertices.count { if case .activity = $0.subject { true } else { false } }
    let pairs = activities * (view.vertices.count - activities)
    measures.density = pairs > 0 ? Double(view.graph.simplified().edgeCount) / Double(pairs) : nil
    measures.transitivity = nil
    measures.averageClustering = nil
    measures.degreeAssortativity = nil
    measures.degreeCentralization = nil
    measures.betweennessCentralization = nil
    measures.closenessCentralization = nil
    further?.eigenvectorCentralization = nil
    for vertex in vertices.indices {
      vertices[vertex].localClustering = nil
      vertices[vertex].constraint = nil
      vertices[vertex].effectiveSize = nil
    }
  }

  /// The keys of the measures that leave direction aside.
  private static let keysOfUnderlyingGraph = [
    "components", "largestComponent", "articulationPoints", "bridges", "vertexConnectivity",
    "edgeConnectivity", "fragmentation", "transitivity", "averageClustering",
    "degreeAssortativity", "degeneracy", "degreeCentralization", "betweennessCentralization",
    "closenessCentralization", "coreNumber", "localClustering",
  ]
}

/// The measures of shortest paths, which take longest and so are each found once.
private struct PathMeasures {
  let distances: DistanceMeasures
  let betweenness: [Double]
  let betweennessCentralization: Double?
  let closenessCentralization: Double?

  init(of graph: Graph, underlying: Graph, usingWeights: Bool) throws(CancellationError) {
    distances = try graph.distanceMeasures(usingWeights: usingWeights)
    betweenness = try graph.betweennessCentrality(usingWeights: usingWeights)
    if graph.isDirected || usingWeights {
      betweennessCentralization = try underlying.betweennessCentralization()
      closenessCentralization = try underlying.closenessCentralization()
    } else {
      betweennessCentralization = graph.betweennessCentralization(of: betweenness)
      closenessCentralization = graph.closenessCentralization(of: distances.closeness)
    }
  }
}

extension GraphSize {
  init(of graph: Graph) {
    vertices = graph.vertexCount
    edges = graph.edgeCount
    directed = graph.isDirected
    weighted = graph.isWeighted
    loops = graph.loopCount
    parallelEdges = graph.parallelEdgeCount
  }
}

extension GraphMeasures {
  fileprivate init(
    of graph: Graph, underlying: Graph, ids: [String], paths: PathMeasures
  ) throws(CancellationError) {
    let isEmpty = graph.vertexCount == 0
    let parts = underlying.connectedComponents()
    let distances = paths.distances.summary
    self.init(
      density: graph.density(),
      components: parts.count,
      largestComponent: parts.sizes.max() ?? 0,
      strongComponents: graph.isDirected ? graph.stronglyConnectedComponents().count : nil,
      articulationPoints: underlying.articulationPoints().map { ids[$0] },
      bridges: underlying.bridges().map { [ids[$0.source], ids[$0.target]] },
      vertexConnectivity: isEmpty ? nil : try underlying.vertexConnectivity(),
      edgeConnectivity: isEmpty ? nil : try underlying.edgeConnectivity(),
      diameter: distances.diameter,
      radius: distances.radius,
      averageDistance: distances.averageDistance,
      unreachablePairShare: distances.unreachablePairShare,
      globalEfficiency: distances.globalEfficiency,
      fragmentation: underlying.fragmentation(),
      transitivity: try underlying.transitivity(),
      averageClustering: try underlying.averageClustering(),
      reciprocity: graph.reciprocity(),
      degreeAssortativity: underlying.degreeAssortativity(),
      degeneracy: underlying.coreNumbers().max(),
      degreeCentralization: underlying.degreeCentralization(),
      betweennessCentralization: paths.betweennessCentralization,
      closenessCentralization: paths.closenessCentralization)
  }
}

extension VertexMeasures {
  fileprivate static func all(
    of graph: Graph, underlying: Graph, degrees: [Int], ids: [String], paths: PathMeasures
  ) throws(CancellationError) -> [VertexMeasures] {
    let eigenvector = try graph.eigenvectorCentrality()
    let pageRank = try graph.pageRank()
    let coreNumbers = underlying.coreNumbers()
    let localClustering = try underlying.localClustering()
    let constraint = try graph.constraint()
    let effectiveSize = try graph.effectiveSize()
    return ids.indices.map { vertex in
      VertexMeasures(
        id: ids[vertex], degree: degrees[vertex], betweenness: paths.betweenness[vertex],
        closeness: paths.distances.closeness[vertex],
        harmonic: paths.distances.harmonic[vertex],
        eigenvector: eigenvector?[vertex], pageRank: pageRank[vertex],
        coreNumber: coreNumbers[vertex], localClustering: localClustering[vertex],
        constraint: constraint[vertex], effectiveSize: effectiveSize[vertex])
    }
  }
}
