/// Writes graphs in GML.
///
/// Texts are written in ASCII with entities. Where an id or the name of an attribute isn't what the
/// format allows, another stands for it, and a line before the graphs says so.
public enum GMLWriter {
  /// Writes graphs.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: A file, and what it can't carry: times, groups, and what isn't a number or a text.
  /// - Complexity: O(*V* + *E*) for each attribute.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    let keys = GMLKeys(for: graphs)
    var output = GMLOutput()
    output.add("Creator", .text("Samverkan"))
    output.add("Version", .integer(1))
    if let key = keys.keyOfIDs { output.add(GMLNames.idKey, .text(key)) }
    for (owner, key, name) in keys.renamings { output.add(owner.nameKey, .text("\(key) \(name)")) }
    var losses = LossCollector()
    for graph in graphs {
      add(graph, keys: keys, to: &output)
      losses.add(.time, count: graph.nodeTimes.count { !$0.isEmpty })
      losses.add(.time, count: graph.edgeTimes.count { !$0.isEmpty })
      losses.add(.group, count: graph.groups.count)
      losses.addTypes(of: graph, kept: [.text, .integer, .real, .list])
    }
    return WrittenGraphs([WrittenFile(output.bytes)], losses: losses.losses)
  }

  private static func add(_ graph: AttributedGraph, keys: GMLKeys, to output: inout GMLOutput) {
    output.open("graph")
    output.add("directed", .integer(graph.isDirected ? 1 : 0))
    // Without this networkx takes edges beside others for a mistake.
    if graph.hasParallelEdges { output.add("multigraph", .integer(1)) }
    if let name = graph.name { output.add("label", .text(name)) }
    output.add(keys.places(of: graph.attributeColumns, owner: .graph), row: 0)
    let numbers = keys.numbers(ofNodesOf: graph)
    addNodes(of: graph, numbers: numbers, keys: keys, to: &output)
    addEdges(of: graph, numbers: numbers, keys: keys, to: &output)
    output.close()
  }

  private static func addNodes(
    of graph: AttributedGraph, numbers: [Int], keys: GMLKeys, to output: inout GMLOutput
  ) {
    let places = keys.places(of: graph.nodes.columns, owner: .node)
    for (node, id) in graph.nodeIDs.enumerated() {
      output.open("node")
      output.add("id", .integer(numbers[node]))
      if let key = keys.keyOfIDs { output.add(key, .text(id)) }
      if !graph.parents.isEmpty, graph.parents[node] >= 0 {
        output.add("gid", .integer(numbers[Int(graph.parents[node])]))
      }
      output.add(places, row: node)
      output.close()
    }
  }

  private static func addEdges(
    of graph: AttributedGraph, numbers: [Int], keys: GMLKeys, to output: inout GMLOutput
  ) {
    let places = keys.places(of: graph.edges.columns, owner: .edge)
    for (edge, (source, target)) in zip(graph.sources, graph.targets).enumerated() {
      output.open("edge")
      output.add("source", .integer(numbers[Int(source)]))
      output.add("target", .integer(numbers[Int(target)]))
      if graph.isDirected(edge: edge) != graph.isDirected {
        output.add("directed", .integer(graph.isDirected ? 0 : 1))
      }
      if !graph.edgeIDs.isEmpty, let id = graph.edgeIDs[edge] {
        let number = Int32(id).flatMap { $0.description == id ? Int($0) : nil }
        output.add("id", number.map(AttributeValue.integer) ?? .text(id))
      }
      output.add(places, row: edge)
      output.close()
    }
  }
}
