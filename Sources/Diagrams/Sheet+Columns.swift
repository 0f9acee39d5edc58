import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The picture in columns: countries beside each other, organisations as frames within them.
  func columnDocument() -> DOTDocument {
    let columns = Columns(of: self)
    let hasFrames = columns.blocks.contains { $0 != nil }
    let legend = Legend(of: self, hasShapes: true, hasFrames: hasFrames, hasBars: true)
    let separation = columns.count > 4 ? 1.25 : columns.count > 2 ? 1.65 : 2.4
    let width = max(600, Double(columns.count) * (165 + separation * 72) - separation * 72)
    var document = DOTDocument(name: "network", isDirected: true)
    document.title = title
    document.summary = summary
    document.attributes = [
      "rankdir": .keyword("LR"), "newrank": .keyword("true"), "splines": .keyword("true"),
      "nodesep": .number(isRolledUp ? 0.45 : 0.11),
      "ranksep": .number(separation), "outputorder": .keyword("edgesfirst"),
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(theme[.ink]),
      "bgcolor": .color(theme[.paper]), "pad": .number(0.3), "labelloc": .keyword("b"),
      "labeljust": .keyword("l"),
    ]
    explain(options.hasLegend ? legend.grid(width: width) : nil, width: width, in: &document)
    document.nodeDefaults = nodeDefaults
    document.edgeDefaults = edgeDefaults
    document.statements.append(
      unframed(
        id: "picture", label: heading(width: width), statements: blocks(columns) + emptyNote))
    // One node in each column, chained, holds the columns apart.
    let rails = (0..<columns.count).map { unusedID("column-\($0)") }
    document.statements += railway(rails)
    for (column, rail) in rails.enumerated() {
      let members = graph.vertices.indices.filter { columns.column[$0] == column }
      document.statements.append(.sameRank([rail] + members.map { graph.vertices[$0].id }))
    }
    let main = mainPairs(columns)
    for line in lines {
      let edge = edge(of: line, columns: columns, main: main)
      if line.isProjected, graph.view.layer == .actors {
        document.straightEdges.append(edge)
      } else {
        document.statements.append(.edge(edge))
      }
    }
    return document
  }

  /// Puts the legend and the sources below the picture.
  private func explain(_ grid: LegendGrid?, width: Double, in document: inout DOTDocument) {
    let footing = footing(width: width)
    let gap = 8
    // As far from the edge as the title, which stands in a frame of its own.
    let margin = HTMLLabel.Cell(width: 9, height: gap)
    guard let grid else {
      document.attributes["label"] = .label(
        .table([[margin, .init(footing.label, alignment: .left)]]))
      return
    }
    document.attributes["label"] = .label(
      .table([
        [margin, .init(width: gap, height: gap)], [margin, .init(grid.label, alignment: .left)],
        [margin, .init(width: gap, height: gap)], [margin, .init(footing.label, alignment: .left)],
      ]))
    // Graphviz leaves eight points to the left of a graph's label and four below it.
    let corner = (x: 17.0, y: Double(4 + footing.height + gap))
    for var glyph in grid.glyphs {
      glyph.center.x += corner.x
      glyph.center.y += corner.y
      glyph.draw(on: &document.background, in: theme)
    }
  }

  /// The chain of the invisible nodes that hold columns apart.
  private func railway(_ rails: [String]) -> [DOTDocument.Statement] {
    let invisible: Attributes = [
      "shape": .keyword("point"), "style": .keyword("invis"), "width": .number(0.01),
      "height": .number(0.01),
    ]
    return rails.map { .node(.init(id: $0, attributes: invisible)) }
      + zip(rails, rails.dropFirst()).map { first, second in
        .edge(.init(from: first, to: second, attributes: ["style": .keyword("invis")]))
      }
  }

  private func unframed(
    id: String, label: HTMLLabel, statements: [DOTDocument.Statement]
  ) -> DOTDocument.Statement {
    .cluster(
      .init(
        id: id,
        attributes: [
          "label": .label(label), "labelloc": .keyword("t"), "labeljust": .keyword("l"),
          "peripheries": .number(0), "margin": .number(4),
        ], statements: statements))
  }

  var nodeDefaults: Attributes {
    [
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(theme[.nodeInk]),
      "style": .keyword("filled"), "color": .color(theme[.outline]), "penwidth": .number(1),
      "margin": .point(x: 0.1, y: 0.06), "height": .number(0.36),
    ]
  }

  var edgeDefaults: Attributes {
    [
      "fontname": HouseStyle.font, "fontsize": .number(10), "fontcolor": .color(theme[.ink]),
    ]
  }

  /// The frames of the countries with what they hold.
  private func blocks(_ columns: Columns) -> [DOTDocument.Statement] {
    let vertices = graph.vertices.indices
    let parts = Dictionary(grouping: vertices) { columns.container[$0] }
    let hasFrames = columns.blocks.contains { $0 != nil }
    return columns.blocks.indices.flatMap { index -> [DOTDocument.Statement] in
      let outermost = (parts[nil] ?? []).filter { columns.block[$0] == index }
      let statements = outermost.map { statement(of: $0, parts: parts) }
      guard hasFrames else { return statements }
      let name = columns.blocks[index].map { Text.label(ofCountry: $0) } ?? .unknownCountry
      return [
        .cluster(
          .init(
            id: "country-\(index)",
            attributes: frame(
              label: .text(name[language]), fill: theme[.countryFill],
              line: theme[.countryLine]), statements: statements))
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
          label: nil, fill: theme[.organisationFill], line: theme[.organisationLine]),
        statements: [.node(node(at: vertex, isBold: true))]
          + members.map { statement(of: $0, parts: parts) }))
  }

  private func frame(label: HTMLLabel?, fill: Color, line: Color) -> Attributes {
    var attributes: Attributes = [
      "style": .keyword("filled,rounded"), "fillcolor": .color(fill), "color": .color(line),
      "margin": .number(12), "labeljust": .keyword("l"), "fontsize": .number(12),
      "fontname": HouseStyle.font, "label": .text(""), "peripheries": .number(1),
      "labelloc": .keyword("t"),
    ]
    if let label { attributes["label"] = .label(label.bold()) }
    return attributes
  }

  /// The pairs of vertices that an agreement across a border joins.
  private func mainPairs(_ columns: Columns) -> Set<[Int]> {
    Set(
      lines.filter { $0.kind == "agreement" && columns.block[$0.from] != columns.block[$0.to] }
        .map { [$0.from, $0.to].sorted() })
  }

  /// The edge of a line, always from left to right, because the layout reads it so, and within a
  /// column always from the same end.
  private func edge(
    of line: TieLine, columns: Columns, main: Set<[Int]>
  ) -> DOTDocument.Edge {
    let order = [line.from, line.to].map { (columns.column[$0], $0) }
    let isReversed = order[0] > order[1]
    let ends = isReversed ? (line.to, line.from) : (line.from, line.to)
    let isBesideMain = main.contains([line.from, line.to].sorted())
    let isMain = line.kind == "agreement" && isBesideMain
    let isCrossing = columns.block[line.from] != columns.block[line.to]
    var attributes = attributes(of: line, isReversed: isReversed, isMain: isMain)
    attributes["weight"] = .number(isMain ? 40 : isCrossing ? 4 : 1)
    if order[0].0 == order[1].0 {
      // Graphviz 2.42 loses lines with a label within a column.
      attributes["xlabel"] = attributes["label"]
      attributes["label"] = nil
    }
    // A label of its own keeps a line clear of the labelled one beside it.
    if isBesideMain, !line.isProjected, attributes["label"] == nil {
      attributes["label"] = .text(" ")
    }
    return .init(
      from: graph.vertices[ends.0].id, to: graph.vertices[ends.1].id, attributes: attributes)
  }
}
