import GraphFiles

extension AttributedGraph {
  /// All that is said of the graph, a line each, whatever order attributes have; texts are told
  /// apart by their bytes.
  var lines: [[UInt8]] {
    let general = ["\(isDirected) \(name.debugDescription)"] + attributes.map { "\($0)" }.sorted()
    let nodes = nodeIDs.indices.map { node in
      "\(nodeIDs[node].debugDescription) \(parents.isEmpty ? -1 : parents[node]) "
        + self.nodes.text(ofRow: node)
    }
    let edges = (0..<edgeCount).map { edge in
      "\(sources[edge]) \(targets[edge]) \(isDirected(edge: edge)) "
        + "\(edgeIDs.isEmpty ? "" : edgeIDs[edge].debugDescription) \(self.edges.text(ofRow: edge))"
    }
    let types = (self.nodes.columns + self.edges.columns).filter {
      !$0.values.allSatisfy { $0 == nil }
    }
    .map { "\($0.name.debugDescription) \($0.type)" }.sorted()
    return (general + nodes + edges + types).map { Array($0.utf8) }
  }
}

extension AttributeTable {
  fileprivate func text(ofRow row: Int) -> String {
    columns.compactMap { column in
      column[row].map { "\(column.name.debugDescription)=\($0)" }
    }.sorted().joined(separator: " ")
  }
}
