/// How a view of a network hangs together: `samverkan/connectivity/1`.
///
/// Every measure is of the graph without loops and parallel edges, but for the degree, which counts
/// them. In a directed graph the measures that `underlying` names are of the undirected graph
/// beneath it. A measure that isn't defined is `nil`, and `undefined` says why.
///
/// In a two-mode view only a participant and an activity can be joined, so that the density is the
/// share of those pairs. What counts triangles, compares the degrees at both ends of an edge, or
/// compares the graph with a star of all vertices has no answer there: clustering, transitivity,
/// assortativity, centralization; nor has what the degree alone would decide: constraint and
/// effective size. Distances, and centralities on the scale of any graph, keep their meaning, but
/// the two modes reach different heights.
///
/// S. Borgatti and M. Everett, "Network analysis of 2-mode data", *Social Networks* 19(3), 243–269
/// (1997), [doi:10.1016/S0378-8733(96)00301-2](https://doi.org/10.1016/S0378-8733(96)00301-2).
public struct Connectivity: Codable, Sendable, Equatable {
  /// The name and version of this layout.
  public var schema = "samverkan/connectivity/1"
  /// Which network it is about; left out for a plain graph file.
  public var network: NetworkLabel?
  /// Which view of the network it is about; left out for a plain graph file.
  public var view: ViewLabel?
  /// How large the graph is.
  public var graph: GraphSize
  /// The measures of the graph as a whole.
  public var measures: GraphMeasures
  /// The measures of every vertex, in the order of the graph.
  public var vertices: [VertexMeasures]
  /// The keys that are of the underlying undirected graph; left out where the graph is undirected.
  public var underlying: [String]?
  /// Why a measure isn't defined, in English, by its key.
  public var undefined: [String: String]
  /// What stands in tables but not in JSON; `nil` where the result was read from JSON.
  public var further: FurtherMeasures?

  private enum CodingKeys: String, CodingKey {
    case schema, network, view, graph, measures, vertices, underlying, undefined
  }
}

/// How large a graph is.
public struct GraphSize: Codable, Sendable, Equatable {
  /// The number of vertices.
  public var vertices: Int
  /// The number of edges, loops and parallel edges included.
  public var edges: Int
  /// Whether edges have a direction.
  public var directed: Bool
  /// Whether every edge has a weight.
  public var weighted: Bool
  /// How many edges join a vertex to itself.
  public var loops: Int
  /// How many edges repeat another one.
  public var parallelEdges: Int
}

/// The measures of a graph as a whole; their definitions stand in ``Measure``.
public struct GraphMeasures: Codable, Sendable, Equatable {
  /// The share of possible edges that are there.
  @Nullable public var density: Double?
  /// The number of connected pieces.
  public var components: Int
  /// The number of vertices in the largest piece.
  public var largestComponent: Int
  /// The number of strongly connected pieces of a directed graph.
  @Nullable public var strongComponents: Int?
  /// The ids of the vertices without which a piece falls apart, in the order of the graph.
  public var articulationPoints: [String]
  /// The ids at both ends of each edge without which a piece falls apart.
  public var bridges: [[String]]
  /// The smallest number of vertices whose loss disconnects the graph.
  @Nullable public var vertexConnectivity: Int?
  /// The smallest number of edges whose loss disconnects the graph.
  @Nullable public var edgeConnectivity: Int?
  /// The longest finite distance.
  @Nullable public var diameter: Double?
  /// The smallest eccentricity within the largest piece.
  @Nullable public var radius: Double?
  /// The mean distance of the pairs that are joined by a path.
  @Nullable public var averageDistance: Double?
  /// The share of pairs that no path joins.
  @Nullable public var unreachablePairShare: Double?
  /// The mean of the reciprocal distances.
  @Nullable public var globalEfficiency: Double?
  /// The share of pairs that lie in different pieces.
  @Nullable public var fragmentation: Double?
  /// The share of two-paths that are closed.
  @Nullable public var transitivity: Double?
  /// The mean of the vertices' local clustering.
  @Nullable public var averageClustering: Double?
  /// The share of arcs that are answered by an arc back.
  @Nullable public var reciprocity: Double?
  /// The correlation of the degrees at the two ends of an edge.
  @Nullable public var degreeAssortativity: Double?
  /// The highest core number.
  @Nullable public var degeneracy: Int?
  /// How far degrees depend on one vertex.
  @Nullable public var degreeCentralization: Double?
  /// How far betweenness depends on one vertex.
  @Nullable public var betweennessCentralization: Double?
  /// How far closeness depends on one vertex.
  @Nullable public var closenessCentralization: Double?
}

/// The measures of one vertex; their definitions stand in ``Measure``.
public struct VertexMeasures: Codable, Sendable, Equatable {
  /// The id of the vertex.
  public var id: String
  /// The number of edges that end here; a loop counts twice.
  public var degree: Int
  /// The share of other pairs' shortest paths that lead through here.
  public var betweenness: Double
  /// The reciprocal mean distance, with the Wasserman–Faust factor.
  public var closeness: Double
  /// The mean of the reciprocal distances.
  public var harmonic: Double
  /// The entry of the leading eigenvector, of Euclidean norm 1.
  @Nullable public var eigenvector: Double?
  /// The share of a random walk's time.
  public var pageRank: Double
  /// The largest k for which the vertex is in the k-core.
  public var coreNumber: Int
  /// The share of pairs of neighbours that are neighbours.
  @Nullable public var localClustering: Double?
  /// Burt's constraint.
  @Nullable public var constraint: Double?
  /// Burt's effective size.
  @Nullable public var effectiveSize: Double?
}

/// Measures that are shown beside those of the JSON layout.
public struct FurtherMeasures: Sendable, Equatable {
  /// How far eigenvector centrality depends on one vertex.
  public var eigenvectorCentralization: Double?
  /// The number of blocks: largest parts that no single vertex holds together.
  public var blocks: Int
  /// Whether distances were measured along weights.
  public var usesWeights: Bool
}
