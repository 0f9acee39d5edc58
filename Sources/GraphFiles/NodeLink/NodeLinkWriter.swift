/// Writes node-link JSON as networkx reads it: https://networkx.org/documentation/stable/reference/
/// readwrite/generated/networkx.readwrite.json_graph.node_link_graph.html.
///
/// All ids are texts. An edge that differs in direction from the graph as a whole says so with the
/// attribute `directed`, a node that is part of another with `parent`.
public enum NodeLinkWriter {
  /// Writes a graph to a file.
  ///
  /// - Parameter graphs: The graphs, of which the first is written.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* values.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let graph = graphs.first ?? AttributedGraph(isDirected: false)
    var json = JSONWriter()
    json.beginObject()
    json.write(graph.isDirected, named: "directed")
    json.write(graph.hasParallelEdges, named: "multigraph")
    var losses = writeAttributes(of: graph, to: &json)
    losses += writeNodes(of: graph, to: &json)
    losses += writeEdges(of: graph, to: &json)
    json.end()
    losses += graph.lossesInJSON
    if graphs.count > 1 { losses.append(Loss(.graphs, count: graphs.count - 1)) }
    return WrittenGraphs([WrittenFile(json.bytes)], losses: losses)
  }

  private static func writeAttributes(
    of graph: AttributedGraph, to json: inout JSONWriter
  ) -> [Loss] {
    let names = JSONNames(graph.attributes.map(\.name), taken: ["name"])
    json.name("graph")
    json.beginObject(onOneLine: true)
    if let name = graph.name { json.write(name, named: "name") }
    for (attribute, name) in zip(graph.attributes, names.all) {
      json.write(attribute.value, named: name)
    }
    json.end()
    return names.losses(.graphAttribute)
  }

  private static func writeNodes(of graph: AttributedGraph, to json: inout JSONWriter) -> [Loss] {
    let taken = graph.parents.isEmpty ? ["id"] : ["id", parentAttribute]
    let names = JSONNames(graph.nodes.columns.map(\.name), taken: taken)
    json.name("nodes")
    json.beginArray()
    for (node, id) in graph.nodeIDs.enumerated() {
      json.beginObject(onOneLine: true)
      json.write(id, named: "id")
      if let (name, parent) = graph.parent(of: node) { json.write(parent, named: name) }
      json.write(graph.nodes, row: node, named: names)
      json.end()
    }
    json.end()
    return names.losses(.nodeAttribute)
  }

  private static func writeEdges(of graph: AttributedGraph, to json: inout JSONWriter) -> [Loss] {
    let taken = ["source", "target", "id", "directed"]
    let names = JSONNames(graph.edges.columns.map(\.name), taken: taken)
    json.name("edges")
    json.beginArray()
    for edge in 0..<graph.edgeCount {
      json.beginObject(onOneLine: true)
      json.write(graph.nodeIDs[Int(graph.sources[edge])], named: "source")
      json.write(graph.nodeIDs[Int(graph.targets[edge])], named: "target")
      if let id = graph.id(ofEdge: edge) { json.write(id, named: "id") }
      if graph.isDirected(edge: edge) != graph.isDirected {
        json.write(!graph.isDirected, named: "directed")
      }
      json.write(graph.edges, row: edge, named: names)
      json.end()
    }
    json.end()
    return names.losses(.edgeAttribute)
  }
}
