import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The picture without columns, for people and for large networks, all of whose actors are boxes.
  func springDocument(layout: LayoutEngine) -> DOTDocument {
    let legend = Legend(of: self, hasShapes: false, hasFrames: false)
    var document = DOTDocument(name: "network", isDirected: true)
    document.title = title
    document.summary = summary
    document.attributes = [
      "layout": .identifier(layout.rawValue), "overlap": .keyword("prism"),
      "overlap_scaling": .number(2),
      "splines": .keyword("line"), "ratio": .number(0.6), "outputorder": .keyword("edgesfirst"),
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(theme[.ink]),
      "bgcolor": .color(theme[.paper]), "pad": .number(0.3), "labelloc": .keyword("t"),
      "labeljust": .keyword("l"), "label": .label(caption(legend)),
    ]
    document.nodeDefaults = nodeDefaults
    document.edgeDefaults = edgeDefaults
    document.statements = graph.vertices.indices.map { vertex in
      var node = node(at: vertex)
      if let actor = actor(at: vertex) {
        let plain: Attributes = [
          "shape": .keyword("box"), "peripheries": .number(1), "margin": .point(x: 0.1, y: 0.05),
          "style": actor.count == .one ? .keyword("filled") : .keyword("filled,dashed"),
        ]
        node.attributes = node.attributes.with(plain)
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
