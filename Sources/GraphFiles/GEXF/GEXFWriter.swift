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
private struct WrittenGEXF {
  var xml = XMLWriter()
  var losses = LossCollector()

  private let graph: AttributedGraph
  private let ids: WrittenIDs
  private let nodes: GEXFColumns
  private let edges: GEXFColumns
  private let times: GEXFTimes
  private var edgeIDs: Set<ExactText> = []

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

  private mutating func write(node: Int) {
    let parent = graph.parents.isEmpty ? -1 : Int(graph.parents[node])
    let spans = times.spans(graph.nodeTimes.isEmpty ? [] : graph.nodeTimes[node], &losses)
    xml.begin(
      "node",
      [
        "id": ids.texts[node], "label": nodes.text(.label, row: node),
        "pid": parent < 0 ? nil : ids.texts[parent],
        "start": spans.start, "end": spans.end, "timestamp": spans.moment,
        "intervals": spans.intervals,
      ])
    writeValues(of: nodes, row: node)
    write(spans.spells)
    write(color: nodes.text(.color, row: node))
    if let x = nodes.text(.x, row: node), let y = nodes.text(.y, row: node) {
      xml.write("viz:position", ["x": x, "y": y, "z": nodes.text(.z, row: node)])
    }
    if let size = nodes.text(.size, row: node) { xml.write("viz:size", ["value": size]) }
    if let shape = nodes.text(.shape, row: node) { xml.write("viz:shape", ["value": shape]) }
    xml.end()
  }

  private mutating func write(edge: Int) {
    let spans = times.spans(graph.edgeTimes.isEmpty ? [] : graph.edgeTimes[edge], &losses)
    let isOther = graph.isDirected(edge: edge) != graph.isDirected
    let weight = edges.text(.weight, row: edge)
    if weight == nil, edges.has(.weight) { losses.add(.weight) }
    xml.begin(
      "edge",
      [
        "id": id(ofEdge: edge), "source": ids.texts[Int(graph.sources[edge])],
        "target": ids.texts[Int(graph.targets[edge])],
        "type": isOther ? (graph.isDirected ? "undirected" : "directed") : nil,
        "label": edges.text(.label, row: edge), "weight": weight,
        "kind": edges.text(.relation, row: edge),
        "start": spans.start, "end": spans.end, "timestamp": spans.moment,
        "intervals": spans.intervals,
      ])
    writeValues(of: edges, row: edge)
    write(spans.spells)
    write(color: edges.text(.color, row: edge))
    if let thickness = edges.text(.thickness, row: edge) {
      xml.write("viz:thickness", ["value": thickness])
    }
    if let shape = edges.text(.shape, row: edge) { xml.write("viz:shape", ["value": shape]) }
    xml.end()
  }

  /// The id of an edge; `nil` if it has none or one that XML can't have or an edge before it has.
  private mutating func id(ofEdge edge: Int) -> String? {
    guard !graph.edgeIDs.isEmpty, let id = graph.edgeIDs[edge] else { return nil }
    guard !id.isEmpty, id.unicodeScalars.allSatisfy(\.isInXML),
      edgeIDs.insert(ExactText(id)).inserted
    else {
      losses.add(.edgeID)
      return nil
    }
    return id
  }

  private mutating func writeValues(of columns: GEXFColumns, row: Int) {
    var isEmpty = true
    for column in columns.declared {
      guard let value = column.values[row] else { continue }
      if isEmpty { xml.begin("attvalues") }
      isEmpty = false
      guard case .timed(let values) = value else {
        xml.write("attvalue", ["for": column.id, "value": value.xmlText])
        continue
      }
      for value in values {
        let span = times.attribute(value.span, column.name, &losses)
        xml.write(
          "attvalue",
          [
            "for": column.id, "value": value.value.xmlText, "start": span.start, "end": span.end,
            "timestamp": span.moment,
          ])
      }
    }
    if !isEmpty { xml.end() }
  }

  private mutating func write(_ spells: [GEXFTimes.Written]) {
    guard !spells.isEmpty else { return }
    xml.begin("spells")
    for spell in spells {
      xml.write("spell", ["start": spell.start, "end": spell.end, "timestamp": spell.moment])
    }
    xml.end()
  }

  private mutating func write(color: String?) {
    guard let bytes = color.flatMap(ColorText.bytes) else { return }
    let opacity = bytes.count == 4 ? (Double(bytes[3]) / 255).description : nil
    xml.write(
      "viz:color", ["r": "\(bytes[0])", "g": "\(bytes[1])", "b": "\(bytes[2])", "a": opacity])
  }
}

extension AttributedGraph {
  /// The attribute of the graph of that name, if it is a text.
  fileprivate func text(_ name: String) -> String? {
    for case (name, .text(let text)) in attributes.map({ ($0.name, $0.value) }) { return text }
    return nil
  }
}
