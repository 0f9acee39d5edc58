import GraphFiles
import TestSupport

/// Graphs that other programs are to read from our files.
enum PeerGraphs {
  /// Graphs with hostile names and attributes of each type, of which `note` is compared.
  ///
  /// None has arrows beside other edges, which networkx refuses and igraph and graph-tool pass over.
  static var hostile: [AttributedGraph] {
    (0..<40).filter { !$0.isMultiple(of: 5) }.map { seed in
      var graph = HostileGraphs.graph(seed: seed)
      for table in [\AttributedGraph.nodes, \.edges] {
        guard let texts = graph[keyPath: table]["its text"] else { continue }
        graph[keyPath: table].add(AttributeColumn("note", type: .text, values: texts.values))
      }
      return graph
    }
  }

  /// Graphs with short names in ASCII and weights, for programs that take names apart at spaces.
  ///
  /// - Parameter hasIsolates: Whether nodes may be without edges.
  /// - Returns: The graphs.
  static func tame(hasIsolates: Bool) -> [AttributedGraph] {
    (0..<20).map { seed in
      var random = SplitMix(seed: seed)
      var graph = AttributedGraph(isDirected: seed.isMultiple(of: 2))
      let count = Int32.random(in: 2...12, using: &random)
      for node in 0..<count { graph.addNode("n\(node)") }
      if !hasIsolates { for node in 0..<count { graph.addEdge(node, (node + 1) % count) } }
      for _ in 0..<20 {
        graph.addEdge(
          .random(in: 0..<count, using: &random), .random(in: 0..<count, using: &random))
      }
      let weights = (0..<graph.edgeCount).map { _ in
        AttributeValue.real([1, 0.25, 3, 1e-9].randomElement(using: &random) ?? 1)
      }
      graph.edges.add(AttributeColumn(KnownAttribute.weight, type: .real, values: weights))
      return graph
    }
  }
}
