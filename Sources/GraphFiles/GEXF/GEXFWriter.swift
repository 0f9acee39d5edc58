/// Writes GEXF 1.3: https://gexf.net/schema.html.
///
/// Labels, weights, relations, places, sizes, shapes and colours stand where GEXF has places for them
/// as long as their values allow that, and otherwise as attributes like all others.
public enum GEXFWriter {
  /// Writes a graph to a file.
  ///
  /// - Parameter graphs: The graphs, of which the first is written.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* values.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    var file = WrittenGEXF(graphs.first ?? AttributedGraph(isDirected: false))
    file.losses.add(.graphs, count: graphs.count - 1)
    file.write()
    return WrittenGraphs([WrittenFile(file.xml.bytes)], losses: file.losses.losses)
  }
}

/// A GEXF file that is being written.
struct WrittenGEXF {
  var xml = XMLWriter()
  var losses = LossCollector()

  let graph: AttributedGraph
  let ids: WrittenIDs
  let nodes: GEXFColumns
  let edges: GEXFColumns
  let times: GEXFTimes
  /// The ids of the edges that are written.
  var edgeIDs: Set<ExactText> = []

  init(_ graph: AttributedGraph) {
    self.graph = graph
    ids = WrittenIDs(graph.nodeIDs, allowsEmpty: false)
    nodes = GEXFColumns(nodes: graph.nodes)
    edges = GEXFColumns(edges: graph.edges)
    times = GEXFTimes(graph)
  }

  mutating func write() {
    xml.begin(
      "gexf",
      [
        "xmlns": "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
        "version": "1.3",
      ])
    writeMeta()
    xml.begin(
      "graph",
      [
        "defaultedgetype": graph.isDirected ? "directed" : "undirected",
        "mode": times.isEmpty ? "static" : "dynamic",
        "timeformat": times.isEmpty ? nil : times.format.rawValue,
        "timerepresentation": times.isEmpty ? nil : times.hasMoments ? "timestamp" : "interval",
        "timezone": graph.text("timezone"),
      ])
    write(nodes, of: "node")
    write(edges, of: "edge")
    xml.begin("nodes")
    for node in graph.nodeIDs.indices { write(node: node) }
    xml.end()
    xml.begin("edges")
    for edge in 0..<graph.edgeCount { write(edge: edge) }
    xml.end()
    xml.end()
    xml.end()
    losses.add(.nodeID, name: ids.firstChange, count: ids.changeCount)
    losses.add(.group, name: graph.groups.first?.name, count: graph.groups.count)
    losses.add(.characters, count: xml.damagedTextCount)
    for column in nodes.declared + edges.declared {
      losses.add(.attributeType, name: column.name, count: column.misfitCount)
    }
  }

  /// Writes the name and what else GEXF holds of the graph as a whole.
  private mutating func writeMeta() {
    let date = graph.text("lastmodifieddate").flatMap { GEXFTimes.isDate($0) ? $0 : nil }
    let description = graph.name ?? graph.text("description")
    xml.begin("meta", ["lastmodifieddate": date])
    for (name, text) in [
      ("creator", graph.text("creator")), ("keywords", graph.text("keywords")),
      ("description", description),
    ] {
      if let text, !text.isEmpty { xml.write(name, text: text) }
    }
    xml.end()
    if graph.name == "" { losses.add(.emptyText) }
    var kept: Set = ["creator", "keywords", "timezone"]
    if date != nil { kept.insert("lastmodifieddate") }
    if graph.name == nil { kept.insert("description") }
    for attribute in graph.attributes
    where !kept.contains(attribute.name) || attribute.value.type != .text {
      losses.add(.graphAttribute, name: attribute.name)
    }
  }

  /// Declares the attributes of nodes or edges.
  private mutating func write(_ columns: GEXFColumns, of domain: String) {
    for isDynamic in [false, true] {
      let declared = columns.declared.filter { $0.isDynamic == isDynamic }
      guard !declared.isEmpty else { continue }
      xml.begin("attributes", ["class": domain, "mode": isDynamic ? "dynamic" : "static"])
      for column in declared {
        xml.begin("attribute", ["id": column.id, "title": column.title, "type": column.type])
        if let value = column.defaultValue { xml.write("default", text: value.xmlText) }
        xml.end()
      }
      xml.end()
    }
  }
}

extension AttributedGraph {
  /// The attribute of the graph of that name, if it is a text.
  fileprivate func text(_ name: String) -> String? {
    for case (name, .text(let text)) in attributes.map({ ($0.name, $0.value) }) { return text }
    return nil
  }
}
