import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The picture of vertices that have their places, all of whose actors are boxes.
  func frozenDocument() -> DOTDocument {
    let legend = Legend(of: self, hasShapes: false, hasFrames: false, hasBars: true)
    var document = DOTDocument(name: "network", isDirected: true)
    document.title = title
    document.summary = summary
    let centers = frozenCenters(sizes: graph.vertices.indices.map(size))
    document.attributes = [
      "outputorder": .keyword("edgesfirst"), "notranslate": .keyword("true"),
      "splines": centers.count > 100 ? .keyword("line") : .keyword("true"),
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(theme[.ink]),
      "bgcolor": .color(theme[.paper]), "pad": .number(0.3), "labelloc": .keyword("t"),
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
    document.statements += emptyNote
    document.statements += lines.map { line in
      .edge(
        .init(
          from: graph.vertices[line.from].id, to: graph.vertices[line.to].id,
          attributes: attributes(of: line, isReversed: false, isMain: false)))
    }
    return document
  }

  /// The title, the legend and the sources above each other.
  private func caption(_ legend: Legend) -> HTMLLabel {
    let explanation = options.hasLegend ? legend.grid(width: 760)?.label : nil
    return .table(
      [heading(width: 760), explanation, footing(width: 760).label].compactMap(\.self).map {
        [.init($0, alignment: .left)]
      },
      spacing: 2)
  }
}
