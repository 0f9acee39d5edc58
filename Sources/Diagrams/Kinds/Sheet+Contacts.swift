import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The map of contacts: vertices placed by springs, as large as they have ties, with their names
  /// beside them.
  ///
  /// - Parameter layout: How vertices are placed.
  /// - Returns: The document, all of whose nodes have places.
  /// - Throws: Why Graphviz can't place them.
  func contactsDocument(layout: LayoutEngine) throws(GraphvizError) -> DOTDocument {
    let marks = ContactMarks(of: self)
    let map = try ContactMap(
      of: self, sides: marks.sides, labelSizes: graph.vertices.indices.map(marks.labelSize),
      layout: layout)
    let width = max(620, map.width)
    let top = Canvas.headingHeight(of: self, width: width)
    // The document keeps the layout's places, by which other pictures find them.
    let move = (x: (width - map.width) / 2 - map.corner.x, y: top - map.corner.y)
    var canvas = Canvas(
      origin: .init(x: -move.x, y: -move.y), ids: Set(graph.vertices.map(\.id)))
    _ = canvas.addHeading(of: self, width: width)
    canvas.addAbsence(of: self, at: top, width: width)
    let nodes = graph.vertices.indices.map { vertex in
      canvas.addBox(
        map.shapes[vertex].moved(x: move.x, y: move.y).inset(by: marks.margin(at: vertex)),
        id: graph.vertices[vertex].id, fill: fill(at: vertex),
        line: theme[.outline], label: marks.letter(at: vertex, within: marks.sides[vertex]),
        meaning: .init(id: "n\(vertex)", tooltip: tooltip(at: vertex)),
        attributes: marks.attributes(at: vertex).with(lossAttributes(at: vertex)))
    }
    for line in lines {
      var attributes = attributes(of: line, isReversed: false, isMain: false)
      attributes["penwidth"] = .number(marks.width(of: line))
      attributes["arrowsize"] = .number(0.5)
      attributes["label"] = nil
      canvas.addStraightLine(
        from: nodes[line.from], to: nodes[line.to],
        attributes: attributes.with(lossAttributes(of: line)))
    }
    for label in map.labels {
      canvas.addBox(
        label.frame.moved(x: move.x, y: move.y), fill: theme[.paper].with(opacity: 0.8),
        label: marks.label(at: label.vertex, alignment: label.alignment))
    }
    var legend = Legend(of: self, hasShapes: !marks.isDense, hasFrames: false)
    legend.hasCounts = false
    legend.hasLetters = !marks.isDense
    let grid = Legend.grid(of: marks.sections + legend.sections, width: width)
    canvas.addExplanation(options.hasLegend ? grid : nil, of: self, width: width)
    return canvas.document(of: self)
  }
}
