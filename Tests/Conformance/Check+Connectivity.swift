import Graphs

extension Check {
  /// Components, blocks and connectivity.
  static let connectivity = [
    Check("components.weak", "connectedComponents()") {
      Answer($0.graph.connectedComponents().count)
    },
    Check("component_sizes.weak", "connectedComponents()", isUnordered: true) {
      Answer($0.graph.connectedComponents().sizes)
    },
    Check("components.strong", "stronglyConnectedComponents()") {
      Answer($0.graph.stronglyConnectedComponents().count)
    },
    Check("articulation_points.undirected", "articulationPoints()", isUnordered: true) { subject in
      .list(subject.graph.articulationPoints().map(subject.name))
    },
    Check("bridges.undirected", "bridges()", isUnordered: true) { subject in
      .list(
        subject.graph.bridges().map {
          .list([subject.name($0.source), subject.name($0.target)])
        })
    },
    Check("bridges.undirected.count", "bridges()") { Answer($0.graph.bridges().count) },
    Check("biconnected_components.undirected.count", "blocks()") {
      Answer($0.graph.blocks().count)
    },
    Check("vertex_connectivity.undirected", "vertexConnectivity(alongArcs:)") {
      Answer(try $0.graph.vertexConnectivity())
    },
    Check("edge_connectivity.undirected", "edgeConnectivity(alongArcs:)") {
      Answer(try $0.graph.edgeConnectivity())
    },
    Check("vertex_connectivity.undirected.largest_component", "vertexConnectivity(alongArcs:)") {
      Answer(try $0.largestComponent.vertexConnectivity())
    },
    Check("edge_connectivity.undirected.largest_component", "edgeConnectivity(alongArcs:)") {
      Answer(try $0.largestComponent.edgeConnectivity())
    },
    Check("vertex_connectivity.directed", "vertexConnectivity(alongArcs:)") {
      Answer(try $0.graph.vertexConnectivity(alongArcs: true))
    },
    Check("edge_connectivity.directed", "edgeConnectivity(alongArcs:)") {
      Answer(try $0.graph.edgeConnectivity(alongArcs: true))
    },
  ]
}
