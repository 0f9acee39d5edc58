import Graphs

extension Check {
  /// Measures of graphs between two modes.
  static let twoMode = [
    Check("two_mode.sizes", nil) { subject in
      Answer([subject.twoMode.firstModeCount, subject.twoMode.secondModeCount])
    },
    Check("two_mode.density", "TwoModeGraph/density()") { Answer($0.twoMode.density()) },
    Check("two_mode.degree (Borgatti-Halgin normalised)", "TwoModeGraph/degreeCentrality()") {
      Answer($0.twoMode.degreeCentrality())
    },
    Check("two_mode.closeness (Borgatti-Halgin normalised)", "TwoModeGraph/closenessCentrality()") {
      Answer(try $0.twoMode.closenessCentrality())
    },
    Check(
      "two_mode.betweenness (Borgatti-Halgin normalised)", "TwoModeGraph/betweennessCentrality()"
    ) {
      Answer(try $0.twoMode.betweennessCentrality())
    },
    Check("two_mode.robins_alexander_clustering", "TwoModeGraph/reinforcement()") {
      Answer(try $0.twoMode.reinforcement())
    },
    projection("first.edges", .first, \.edgeCount),
    projection("second.edges", .second, \.edgeCount),
    projection("first.components", .first) { $0.connectedComponents().count },
    projection("second.components", .second) { $0.connectedComponents().count },
  ]

  private static func projection(
    _ name: String, _ mode: TwoModeGraph.Mode, _ count: @escaping @Sendable (Graph) -> Int
  ) -> Check {
    Check("two_mode.projection_\(name)", "TwoModeGraph/projection(onto:weight:)") { subject in
      Answer(count(try subject.twoMode.projection(onto: mode)))
    }
  }
}

extension Subject {
  /// The graph between the modes that the attribute `mode` names, the first vertex's mode first.
  fileprivate var twoMode: TwoModeGraph {
    let modes = (reference.attributes["mode"] ?? []).map(\.description)
    return TwoModeGraph(graph, firstModeCount: modes.count { $0 == modes.first })
  }
}
