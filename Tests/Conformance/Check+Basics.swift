import Graphs

extension Check {
  /// Sizes and degrees.
  static let basics = [
    Check("nodes", nil) { Answer($0.graph.vertexCount) },
    Check("edges", nil) { Answer($0.graph.edgeCount) },
    Check("density", "density()") { Answer($0.graph.density()) },
    Check("isolates", "degrees()") { subject in Answer(subject.graph.degrees().count { $0 == 0 }) },
    Check("degree", "degrees()") { Answer($0.graph.degrees()) },
    Check("out_degree", nil) { subject in
      Answer(subject.graph.vertices.map { subject.graph.neighbors(of: $0).count })
    },
    Check("in_degree", nil) { subject in
      let reversed = subject.graph.reversed()
      return Answer(reversed.vertices.map { reversed.neighbors(of: $0).count })
    },
    Check("strength", "strengths()") { Answer($0.weighted.strengths()) },
  ]
}
