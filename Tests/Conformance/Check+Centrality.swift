import Graphs

extension Check {
  private static let closeness = "closenessCentrality(usingWeights:)"
  private static let harmonic = "harmonicCentrality(usingWeights:)"
  private static let pageRank = "pageRank(damping:personalization:usingWeights:)"
  private static let betweenness = "betweennessCentrality(usingWeights:)"

  /// Centralities and centralizations.
  static let centrality = [
    Check("betweenness.raw.as_given", betweenness) { try betweennessSums(of: $0.graph) },
    Check("betweenness.raw.undirected", betweenness) { try betweennessSums(of: $0.underlying) },
    Check("closeness.undirected.wasserman_faust (within_component * (r-1)/(n-1))", closeness) {
      Answer(try $0.underlying.closenessCentrality())
    },
    Check("closeness.undirected.within_component ((r-1)/sum d)", closeness) {
      try closenessWithinReach(of: $0.underlying)
    },
    Check("closeness.directed.incoming.within_reachable", closeness) {
      try closenessWithinReach(of: $0.graph)
    },
    Check("closeness.directed.outgoing.within_reachable", closeness) { subject in
      try closenessWithinReach(
        of: Graph(
          vertexCount: subject.graph.vertexCount,
          edges: subject.reference.ends.map { ($0.1, $0.0) }, isDirected: true))
    },
    Check("closeness.undirected.freeman_sna (0 if graph disconnected)", closeness) { subject in
      // sna has no distance between components, so that all sums are infinite.
      subject.isConnected
        ? Answer(try subject.underlying.closenessCentrality())
        : Answer([Double](repeating: 0, count: subject.graph.vertexCount))
    },
    Check("harmonic.undirected.sum_of_1/d", harmonic) { try harmonicSums(of: $0.underlying) },
    Check("harmonic.directed.incoming.sum_of_1/d", harmonic) { try harmonicSums(of: $0.graph) },
    Check("eigenvector.undirected.max=1", "eigenvectorCentrality(usingWeights:)", within: 1e-8) {
      subject in
      let centrality = try subject.underlying.eigenvectorCentrality() ?? []
      let largest = centrality.max() ?? 1
      return Answer(centrality.map { $0 / largest })
    },
    Check("pagerank.0.85.as_given.unweighted", pageRank) {
      Answer(try $0.graph.pageRank())
    },
    Check("pagerank.0.85.weighted", pageRank) {
      Answer(try $0.weighted.pageRank(usingWeights: true))
    },
    Check("degree_centralization.freeman.undirected", "degreeCentralization()") {
      Answer($0.graph.degreeCentralization())
    },
    Check("centralization.degree.undirected", "degreeCentralization()") {
      Answer($0.graph.degreeCentralization())
    },
    Check("centralization.betweenness.undirected", "betweennessCentralization()") {
      Answer(try $0.graph.betweennessCentralization())
    },
    Check("centralization.closeness.undirected", "closenessCentralization()") {
      Answer(try $0.graph.closenessCentralization())
    },
  ]

  /// Betweenness as a number of pairs rather than a share.
  private static func betweennessSums(of graph: Graph) throws -> Answer {
    let others = Double(graph.vertexCount - 1)
    let pairs = others * (others - 1) / (graph.isDirected ? 1 : 2)
    return Answer(try graph.betweennessCentrality().map { $0 * pairs })
  }

  /// Closeness as the inverse of the mean distance alone, not times the share of vertices.
  private static func closenessWithinReach(of graph: Graph) throws -> Answer {
    var reachedFrom = [Int](repeating: -1, count: graph.vertexCount)
    for source in graph.vertices {
      for (target, distance) in graph.distances(from: source).enumerated() where distance != nil {
        reachedFrom[target] += 1
      }
    }
    let others = Double(max(1, graph.vertexCount - 1))
    return Answer(
      zip(try graph.closenessCentrality(), reachedFrom).map { closeness, count in
        count == 0 ? closeness : closeness * others / Double(count)
      })
  }

  /// Harmonic centrality as a sum rather than a mean.
  private static func harmonicSums(of graph: Graph) throws -> Answer {
    Answer(try graph.harmonicCentrality().map { $0 * Double(graph.vertexCount - 1) })
  }
}
