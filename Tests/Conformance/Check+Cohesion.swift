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
    Check("triangles.undirected", "localClustering()") { subject in
      let triangles = zip(try subject.graph.localClustering(), subject.underlying.degrees())
        .reduce(0) { $0 + $1.0 * Double($1.1 * ($1.1 - 1) / 2) / 3 }
      return Answer(triangles)
    },
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
    Check("burt_constraint.unweighted", "constraint()") { Answer(try $0.graph.constraint()) },
    Check("burt_effective_size.unweighted", "effectiveSize()") {
      Answer(try $0.graph.effectiveSize())
    },
  ]
}
