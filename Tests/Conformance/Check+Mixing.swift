import Graphs

extension Check {
  private static let eiIndex = "eiIndex(of:)"

  /// Assortativity, mixing and brokerage.
  static let mixing = [
    Check("degree_assortativity", "degreeAssortativity()") {
      Answer($0.graph.degreeAssortativity())
    },
    Check("degree_assortativity.undirected", "degreeAssortativity()") {
      Answer($0.graph.degreeAssortativity())
    },
    Check("degree_assortativity.directed(out->in)", "directedDegreeAssortativity(source:target:)") {
      Answer($0.graph.directedDegreeAssortativity())
    },
    Check("attribute_assortativity[]", "nominalAssortativity(of:)") { subject in
      Answer(subject.graph.nominalAssortativity(of: subject.groups))
    },
    modularity("modularity[]") { $0.graph },
    modularity("modularity.undirected[]") { $0.underlying },
    Check("EI_index[] ((external-internal)/total ties)", eiIndex) { subject in
      Answer(subject.graph.eiIndex(of: subject.groups).value)
    },
    Check("ties[] external", eiIndex) { subject in
      Answer(subject.graph.eiIndex(of: subject.groups).externalEdgeCount)
    },
    Check("ties[] internal", eiIndex) { subject in
      Answer(subject.graph.eiIndex(of: subject.groups).internalEdgeCount)
    },
    Check("EI_index.node.undirected[]", "vertexEIIndices(of:)") { subject in
      Answer(subject.underlying.vertexEIIndices(of: subject.groups))
    },
    Check("group_sizes[]", "mixingMatrix(of:)") { subject in
      let sizes = subject.graph.mixingMatrix(of: subject.groups).groupSizes
      return .table(Dictionary(uniqueKeysWithValues: zip(subject.labels, sizes.map(Answer.init))))
    },
    Check("mixing[]", "mixingMatrix(of:)") { subject in
      let counts = subject.graph.mixingMatrix(of: subject.groups).edgeCounts
      let labels = subject.labels
      var table: [String: Answer] = [:]
      for (row, source) in labels.enumerated() {
        for (column, target) in labels.enumerated()
        where counts[row][column] > 0 && (subject.graph.isDirected || row <= column) {
          table[source + (subject.graph.isDirected ? "->" : "--") + target] =
            Answer(counts[row][column])
        }
      }
      return .table(table)
    },
    brokerage("coordinator", \.coordinator),
    brokerage("itinerant", \.itinerant),
    brokerage("gatekeeper", \.gatekeeper),
    brokerage("representative", \.representative),
    brokerage("liaison", \.liaison),
    brokerage("t_total", \.total),
    Check("gould_fernandez[].global_raw(w_I,w_O,b_IO,b_OI,b_O,t)", "brokerage(of:)") { subject in
      let roles = try subject.graph.brokerage(of: subject.groups).network
      return Answer(roles.inOrder.map(\.count))
    },
    Check("gould_fernandez[].z_node(w_I..t column-major)", "brokerage(of:)") { subject in
      let vertices = try subject.graph.brokerage(of: subject.groups).vertices
      let columns = (0..<6).flatMap { role in
        vertices.map { $0?.inOrder[role].standardScore }
      }
      return Answer(columns)
    },
  ]

  private static func modularity(
    _ key: String, _ graph: @escaping @Sendable (Subject) -> Graph
  ) -> Check {
    Check(key, "modularity(of:resolution:usingWeights:)") { subject in
      // Vertices whose group isn't known are in one.
      Answer(graph(subject).modularity(of: Partition(kinds: subject.groups)))
    }
  }

  private static func brokerage(
    _ name: String, _ role: @escaping @Sendable (BrokerageRoles) -> BrokerageScore
  ) -> Check {
    Check("gould_fernandez[].\(name)", "brokerage(of:)") { subject in
      let vertices = try subject.graph.brokerage(of: subject.groups).vertices
      return Answer(vertices.map { $0.map { Double(role($0).count) } })
    }
  }
}

extension BrokerageRoles {
  /// The roles in the order in which sna writes them.
  fileprivate var inOrder: [BrokerageScore] {
    [coordinator, itinerant, representative, gatekeeper, liaison, total]
  }
}
