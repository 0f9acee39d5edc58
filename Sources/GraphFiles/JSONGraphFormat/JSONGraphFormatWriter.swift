/// Writes the JSON Graph Format, version 2: http://jsongraphformat.info.
///
/// Attributes stand in `metadata`, but for those that the format has names for. A node that is part
/// of another has its id as the attribute `parent`.
public enum JSONGraphFormatWriter {
  /// Writes graphs to a file.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* values.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    var json = JSONWriter()
    json.beginObject()
    if graphs.count == 1 {
      json.name("graph")
      write(graphs[0], to: &json)
    } else {
      json.name("graphs")
      json.beginArray()
      for graph in graphs { write(graph, to: &json) }
      json.end()
    }
    json.end()
    return WrittenGraphs([WrittenFile(json.bytes)], losses: graphs.flatMap(\.lossesInJSON))
  }

  private static func write(_ graph: AttributedGraph, to json: inout JSONWriter) {
    json.beginObject()
    if let name = graph.name { json.write(name, named: "label") }
    json.write(graph.isDirected, named: "directed")
    let own = graph.attributes.filter {
      ["id", "type"].contains($0.name) && $0.value.type == .text
    }
    for attribute in own { json.write(attribute.value, named: attribute.name) }
    let others = graph.attributes.filter { !own.contains($0) }
    json.writeMetadata(others.map { ($0.name, $0.value) })
    json.name("nodes")
    json.beginObject()
    for node in graph.nodeIDs.indices { write(node: node, of: graph, to: &json) }
    json.end()
    json.name("edges")
    json.beginArray()
    for edge in 0..<graph.edgeCount { write(edge: edge, of: graph, to: &json) }
    json.end()
    json.end()
  }

  private static func write(node: Int, of graph: AttributedGraph, to json: inout JSONWriter) {
    json.name(graph.nodeIDs[node])
    json.beginObject(onOneLine: true)
    json.write(graph.nodes, row: node, own: [KnownAttribute.label], besides: graph.parent(of: node))
    json.end()
  }

  private static func write(edge: Int, of graph: AttributedGraph, to json: inout JSONWriter) {
    json.beginObject(onOneLine: true)
    if let id = graph.id(ofEdge: edge) { json.write(id, named: "id") }
    json.write(graph.nodeIDs[Int(graph.sources[edge])], named: "source")
    json.write(graph.nodeIDs[Int(graph.targets[edge])], named: "target")
    if graph.isDirected(edge: edge) != graph.isDirected {
      json.write(!graph.isDirected, named: "directed")
    }
    json.write(graph.edges, row: edge, own: [KnownAttribute.label, KnownAttribute.relation])
    json.end()
  }
}

extension JSONWriter {
  /// Writes the values of a row: texts that the format has names of its own for under these, all
  /// others as metadata.
  fileprivate mutating func write(
    _ table: AttributeTable, row: Int, own: [String], besides: (String, AttributeValue)? = nil
  ) {
    var others = besides.map { [$0] } ?? []
    for column in table.columns {
      guard let value = column[row] else { continue }
      if case .text(let text) = value, own.contains(column.name) {
        write(text, named: column.name)
      } else {
        others.append((column.name, value))
      }
    }
    writeMetadata(others)
  }

  fileprivate mutating func writeMetadata(_ values: [(String, AttributeValue)]) {
    guard !values.isEmpty else { return }
    name("metadata")
    beginObject(onOneLine: true)
    for (name, value) in values { write(value, named: name) }
    end()
  }
}
