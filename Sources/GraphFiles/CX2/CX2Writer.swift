/// Writes CX2, which Cytoscape and NDEx read: https://cytoscape.org/cx/cx2/specification/
/// cytoscape-exchange-format-specification-(version-2)/.
///
/// The format knows nodes and edges by numbers: ids that aren't numbers are an attribute `id`. Without
/// a label, a node is called by its id. Whether edges are arrows is an attribute `directed`.
public enum CX2Writer {
  /// Writes a graph to a file.
  ///
  /// - Parameter graphs: The graphs, of which the first is written.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* values.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: true)
    let network = CX2Table(network: graph)
    let nodes = CX2Table(nodesOf: graph)
    let edges = CX2Table(edgesOf: graph)
    var json = JSONWriter()
    json.beginArray()
    json.beginObject(onOneLine: true)
    json.write("2.0", named: "CXVersion")
    json.write(false, named: "hasFragments")
    json.end()
    let counts = [
      ("attributeDeclarations", 1), ("networkAttributes", 1), ("nodes", graph.nodeCount),
      ("edges", graph.edgeCount),
    ]
    write("metaData", to: &json) { json in
      for (name, count) in counts {
        json.beginObject(onOneLine: true)
        json.write(name, named: "name")
        json.write(.integer(count), named: "elementCount")
        json.end()
      }
    }
    write("attributeDeclarations", to: &json) { json in
      json.beginObject()
      for (name, table) in [("networkAttributes", network), ("nodes", nodes), ("edges", edges)] {
        json.name(name)
        table.writeDeclarations(to: &json)
      }
      json.end()
    }
    write("networkAttributes", to: &json) { network.writeValues(row: 0, to: &$0) }
    write("nodes", to: &json) { writeNodes(of: graph, nodes, to: &$0) }
    write("edges", to: &json) { writeEdges(of: graph, edges, to: &$0) }
    write("status", to: &json) { json in
      json.beginObject(onOneLine: true)
      json.write("", named: "error")
      json.write(true, named: "success")
      json.end()
    }
    json.end()
    var losses = network.losses + nodes.losses + edges.losses
    losses += graph.lossesInJSON.filter { $0.kind != .attributeType }
    if graphs.count > 1 { losses.append(Loss(.graphs, count: graphs.count - 1)) }
    return WrittenGraphs([WrittenFile(json.bytes)], losses: losses)
  }

  /// Writes a part of the file.
  private static func write(
    _ aspect: String, to json: inout JSONWriter, _ write: (inout JSONWriter) -> Void
  ) {
    json.beginObject()
    json.name(aspect)
    json.beginArray()
    write(&json)
    json.end()
    json.end()
  }

  private static func writeNodes(
    of graph: AttributedGraph, _ table: CX2Table, to json: inout JSONWriter
  ) {
    let numbers = graph.numbersOfNodes
    let hasPlaces = graph.nodes.hasPlaces
    for node in graph.nodeIDs.indices {
      json.beginObject(onOneLine: true)
      json.write(.integer(numbers[node]), named: "id")
      for axis in hasPlaces ? [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z] : [] {
        guard let value = graph.nodes[axis]?[node] else { continue }
        json.write(axis == KnownAttribute.y ? value.negated : value, named: axis)
      }
      json.name("v")
      table.writeValues(row: node, to: &json)
      json.end()
    }
  }

  private static func writeEdges(
    of graph: AttributedGraph, _ table: CX2Table, to json: inout JSONWriter
  ) {
    let numbers = graph.numbersOfNodes
    for edge in 0..<graph.edgeCount {
      json.beginObject(onOneLine: true)
      json.write(.integer(edge), named: "id")
      json.write(.integer(numbers[Int(graph.sources[edge])]), named: "s")
      json.write(.integer(numbers[Int(graph.targets[edge])]), named: "t")
      json.name("v")
      table.writeValues(row: edge, to: &json)
      json.end()
    }
  }
}
