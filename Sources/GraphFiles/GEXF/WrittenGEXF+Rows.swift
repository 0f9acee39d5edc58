extension WrittenGEXF {
  /// Writes a node.
  mutating func write(node: Int) {
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

  /// Writes an edge.
  mutating func write(edge: Int) {
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
