import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The picture in columns: countries beside each other, organisations as frames within them.
  func columnDocument() -> DOTDocument {
    let columns = Columns(of: network, as: graph, lines: lines)
    let hasFrames = columns.blocks.contains { $0 != nil }
    let legend = Legend(of: self, hasShapes: true, hasFrames: hasFrames)
    var document = DOTDocument(name: "network", isDirected: true)
    document.title = title
    document.summary = summary
    document.attributes = [
      "rankdir": .keyword("LR"), "newrank": .keyword("true"), "splines": .keyword("true"),
      "nodesep": .number(0.16), "ranksep": .number(0.75), "outputorder": .keyword("edgesfirst"),
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(HouseStyle.ink),
      "bgcolor": .color(HouseStyle.paper), "pad": .number(0.3), "labelloc": .keyword("b"),
      "labeljust": .keyword("l"), "label": .label(footing(legend, columns: columns.count + 2)),
    ]
    document.nodeDefaults = nodeDefaults
    document.edgeDefaults = edgeDefaults
    let rails = (0..<columns.count).map { unusedID("column-\($0)") }
    document.statements = rails.map { rail in
      .node(.init(id: rail, attributes: ["shape": .keyword("point"), "style": .keyword("invis")]))
    }
    document.statements += zip(rails, rails.dropFirst()).map { first, second in
      .edge(.init(from: first, to: second, attributes: ["style": .keyword("invis")]))
    }
    document.statements.append(
      .cluster(
        .init(
          id: "picture",
          attributes: [
            "label": .label(heading), "labelloc": .keyword("t"), "labeljust": .keyword("l"),
            "peripheries": .number(0), "margin": .number(4),
          ], statements: blocks(columns))))
    for (column, rail) in rails.enumerated() {
      let members = graph.vertices.indices.filter { columns.column[$0] == column }
      document.statements.append(.sameRank([rail] + members.map { graph.vertices[$0].id }))
    }
    document.statements += lines.map { edge(of: $0, columns: columns) }
    return document
  }

  var nodeDefaults: Attributes {
    [
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(HouseStyle.ink),
      "style": .keyword("filled"), "color": .color(HouseStyle.outline), "penwidth": .number(1),
      "margin": .point(x: 0.1, y: 0.06), "height": .number(0.36),
    ]
  }

  var edgeDefaults: Attributes {
    [
      "fontname": HouseStyle.font, "fontsize": .number(10), "fontcolor": .color(HouseStyle.ink),
    ]
  }

  /// The frames of the countries with what they hold.
  private func blocks(_ columns: Columns) -> [DOTDocument.Statement] {
    let parts = Dictionary(grouping: graph.vertices.indices) { columns.container[$0] }
    return columns.blocks.indices.flatMap { index -> [DOTDocument.Statement] in
      let outermost = (parts[nil] ?? []).filter { columns.block[$0] == index }
      let statements = outermost.map { statement(of: $0, parts: parts) }
      guard columns.blocks.contains(where: { $0 != nil }) else { return statements }
      let name = columns.blocks[index].map { Text.label(ofCountry: $0) } ?? .unknownCountry
      return [
        .cluster(
          .init(
            id: "country-\(index)",
            attributes: frame(
              label: .text(name[language]), fill: HouseStyle.countryFill,
              line: HouseStyle.countryLine), statements: statements))
      ]
    }
  }

  /// The node of a vertex, or a frame with the vertex and its parts; frames are at most three deep.
  private func statement(of vertex: Int, parts: [Int?: [Int]]) -> DOTDocument.Statement {
    guard let members = parts[vertex] else { return .node(node(at: vertex)) }
    return .cluster(
      .init(
        id: "organisation-\(vertex)",
        attributes: frame(
          label: nil, fill: HouseStyle.organisationFill, line: HouseStyle.organisationLine),
        statements: [.node(node(at: vertex, isBold: true))]
          + members.map { statement(of: $0, parts: parts) }))
  }

  private func frame(label: HTMLLabel?, fill: Color, line: Color) -> Attributes {
    var attributes: Attributes = [
      "style": .keyword("filled,rounded"), "fillcolor": .color(fill), "color": .color(line),
      "margin": .number(10), "labeljust": .keyword("l"), "fontsize": .number(12),
      "fontname": HouseStyle.font, "label": .text(""),
    ]
    if let label { attributes["label"] = .label(label.bold()) }
    return attributes
  }

  /// The edge of a line, always from left to right, because the layout reads it so.
  private func edge(of line: TieLine, columns: Columns) -> DOTDocument.Statement {
    let isReversed = columns.column[line.from] > columns.column[line.to]
    let ends = isReversed ? (line.to, line.from) : (line.from, line.to)
    let isCrossing = columns.block[line.from] != columns.block[line.to]
    let isMain = line.kind == "agreement" && isCrossing
    var attributes = attributes(of: line, isReversed: isReversed, isMain: isMain)
    attributes["weight"] = .number(isMain ? 40 : isCrossing ? 4 : 1)
    return .edge(
      .init(
        from: graph.vertices[ends.0].id, to: graph.vertices[ends.1].id, attributes: attributes))
  }
}
