import Graphs

extension Check {
  private static let summary = "distanceSummary(usingWeights:)"

  /// Distances and what they amount to.
  static let paths = [
    Check("diameter.undirected.largest_component", "diameter(usingWeights:)") {
      Answer(try $0.largestComponent.diameter())
    },
    Check("average_path_length.undirected.largest_component", summary) {
      Answer(try $0.largestComponent.distanceSummary().averageDistance)
    },
    Check("radius.undirected.largest_component", "radius(usingWeights:)") {
      Answer(try $0.largestComponent.radius())
    },
    Check("diameter.as_given.largest_finite", summary) {
      Answer(try $0.graph.distanceSummary().diameter)
    },
    Check("average_path_length.as_given.mean over reachable ordered pairs", summary) {
      Answer(try $0.graph.distanceSummary().averageDistance)
    },
    Check("reachable_ordered_pairs_share", summary) {
      Answer(try $0.graph.distanceSummary().unreachablePairShare.map { 1 - $0 })
    },
    Check("global_efficiency.undirected", summary) {
      Answer(try $0.underlying.distanceSummary().globalEfficiency)
    },
    Check("eccentricity.undirected.within_component", "eccentricities(usingWeights:)") {
      Answer(try $0.underlying.eccentricities())
    },
  ]
}

extension Graph {
  /// The vertices in order.
  var vertices: Range<Int> { 0..<vertexCount }
}
