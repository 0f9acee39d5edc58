import Graphs

extension Check {
  /// Triangles, cores, reciprocity and structural holes.
  static let cohesion = [
    Check("reciprocity.edgewise (share of arcs that are reciprocated)", "reciprocity()") {
      Answer($0.graph.reciprocity())
    },
    Check("transitivity.undirected (3*triangles/connected triples)", "transitivity()") {
      Answer(try $0.graph.transitivity())
    },
    Check("triangles.undirected", "triangleCount()") { Answer(try $0.graph.triangleCount()) },
    Check("local_clustering.undirected (degree<2 -> 0)", "localClustering()") {
      Answer(try $0.graph.localClustering())
    },
    Check("average_clustering.undirected.degree<2 counted as 0", "averageClustering()") {
      Answer(try $0.graph.averageClustering())
    },
    Check("average_clustering.undirected.degree<2 excluded", "localClustering()") { subject in
      let defined = zip(try subject.graph.localClustering(), subject.underlying.degrees())
        .filter { $0.1 >= 2 }.map(\.0)
      return Answer(defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count))
    },
    Check("core_number", "coreNumbers()") { Answer($0.graph.coreNumbers()) },
    Check("core_number.in+out", "coreNumbers()") { Answer($0.graph.coreNumbers()) },
    Check("max_core", "coreNumbers()") { Answer($0.graph.coreNumbers().max()) },
    Check("burt_constraint.unweighted", "constraint(usingWeights:)") {
      Answer(try $0.graph.constraint())
    },
    Check("burt_effective_size.unweighted", "effectiveSize(usingWeights:)") {
      Answer(try $0.graph.effectiveSize())
    },
    Check("burt_constraint.weighted", "constraint(usingWeights:)") {
      Answer(try $0.weighted.constraint(usingWeights: true))
    },
    Check("burt_effective_size.weighted", "effectiveSize(usingWeights:)") {
      Answer(try $0.weighted.effectiveSize(usingWeights: true))
    },
    Check("reciprocity.dyadic (mutual/(mutual+asymmetric))", "dyadicReciprocity()") {
      Answer($0.graph.dyadicReciprocity())
    },
    Check("reciprocity.sna_dyadic ((mutual+null)/all dyads)", "dyadCensus()") { subject in
      let census = subject.graph.dyadCensus()
      let symmetric = Double(census.mutual + census.null)
      return Answer(symmetric / (symmetric + Double(census.asymmetric)))
    },
    Check("dyad_census [mutual,asym,null]", "dyadCensus()") { subject in
      let census = subject.graph.dyadCensus()
      return Answer([census.mutual, census.asymmetric, census.null])
    },
    Check("triad_census", "triadCensus()") { subject in
      let census = try subject.graph.triadCensus()
      return .table(
        Dictionary(
          uniqueKeysWithValues: TriadCensus.Kind.allCases.map { kind in
            ("\(kind)".replacing("t", with: "", maxReplacements: 1), Answer(census[kind]))
          }))
    },
    Check("average_clustering.directed (Fagiolo 2007)", "directedClustering()") { subject in
      let clustering = try subject.graph.directedClustering()
      return Answer(clustering.reduce(0, +) / Double(clustering.count))
    },
    Check(
      "transitivity.directed.sna_weak (transitive/(i->j->k) ordered triples)",
      "directedTransitivity()"
    ) {
      Answer(try $0.graph.directedTransitivity())
    },
    Check("krackhardt.connectedness", "connectedness()") { Answer($0.graph.connectedness()) },
    Check("krackhardt.hierarchy", "krackhardtHierarchy()") {
      Answer(try $0.graph.krackhardtHierarchy())
    },
    Check("krackhardt.efficiency", "krackhardtEfficiency()") {
      Answer($0.graph.krackhardtEfficiency())
    },
    Check("krackhardt.lubness", "leastUpperBoundedness()") {
      Answer(try $0.graph.leastUpperBoundedness())
    },
  ]
}
