import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The picture of vertices that have their places, all of whose actors are boxes.
  ///
  /// - Parameter corner: The upper left corner of what is drawn behind them.
  /// - Returns: The document.
  func frozenDocument(below corner: Background.Point) -> DOTDocument {
    let legend = Legend(of: self, hasShapes: false, hasFrames: false, hasBars: true)
    var document = DOTDocument(name: "network", isDirected: true)
    document.title = title
    document.summary = summary
    let centers = frozenCenters(sizes: graph.vertices.indices.map(size))
    document.attributes = [
      "outputorder": .keyword("edgesfirst"), "notranslate": .keyword("true"),
      "splines": centers.count > 100 ? .keyword("line") : .keyword("true"),
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(theme[.ink]),
      "bgcolor": .color(theme[.paper]), "pad": .number(0.3), "labelloc": .keyword("b"),
      "labeljust": .keyword("l"), "label": .label(caption(legend)),
    ]
    document.nodeDefaults = nodeDefaults
    document.edgeDefaults = edgeDefaults
    document.statements = graph.vertices.indices.map { vertex in
      var node = node(at: vertex, isBold: vertex == focus)
      if vertex == focus { node.attributes["penwidth"] = .number(3) }
      if let actor = actor(at: vertex) {
        let plain: Attributes = [
          "shape": .keyword("box"), "peripheries": .number(1), "margin": .point(x: 0.1, y: 0.05),
          "style": actor.count == .one ? .keyword("filled") : .keyword("filled,dashed"),
        ]
        node.attributes = node.attributes.with(plain)
      }
      if centers.indices.contains(vertex) {
        node.attributes["pos"] = .point(x: centers[vertex].x, y: centers[vertex].y)
      }
      return .node(node)
    }
    let boxes = zip(centers, graph.vertices.indices.map(size))
    document.statements.append(
      headingNode(
        above: .init(
          x: boxes.map { $0.x - $1.width / 2 }.reduce(corner.x, min),
          y: boxes.map { $0.y + $1.height / 2 }.reduce(max(40, corner.y), max))))
    document.statements += emptyNote
    document.statements += lines.map { line in
      .edge(
        .init(
          from: graph.vertices[line.from].id, to: graph.vertices[line.to].id,
          attributes: attributes(of: line, isReversed: false, isMain: false)))
    }
    return document
  }

  /// The title and what stands below it.
  private func headingNode(above corner: Background.Point) -> DOTDocument.Statement {
    let (width, gap) = (760.0, 12.0)
    let height = headingLines(width: width).map { $0.size * 1.4 }.reduce(gap, +)
    let cell = HTMLLabel.Cell(
      heading(width: width), alignment: .left, fixedWidth: Int(width), height: Int(height))
    return .node(
      .init(
        id: unusedID("heading"),
        attributes: [
          "shape": .keyword("plaintext"), "style": .text(""), "fixedsize": .keyword("true"),
          "width": .number(width / 72), "height": .number(height / 72), "margin": .number(0),
          "fontcolor": .color(theme[.ink]), "label": .label(.table([[cell]])),
          // Graphviz leaves eight points to the left of the legend below, too.
          "pos": .point(x: corner.x + 8 + width / 2, y: corner.y + gap + height / 2),
        ]))
  }

  /// The legend and the sources above each other.
  private func caption(_ legend: Legend) -> HTMLLabel {
    let explanation = options.hasLegend ? legend.grid(width: 760)?.label : nil
    return .table(
      [[.init(width: 8, height: 8)]]
        + [explanation, footing(width: 760).label].compactMap(\.self).map {
          [.init($0, alignment: .left)]
        },
      spacing: 2)
  }
}
