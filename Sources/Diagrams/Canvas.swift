import Graphviz

/// A picture whose parts all have places of their own, in points from the upper left corner.
///
/// Boxes can have an id and a tooltip, by which a reader or a page finds what they stand for; lines
/// and areas behind them can't.
struct Canvas {
  /// A rectangle, from its upper left corner.
  struct Frame: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var center: Background.Point { .init(x: x + width / 2, y: y + height / 2) }
  }

  /// What a box stands for, to whoever points at it or looks for it.
  struct Meaning: Hashable {
    var id: String
    var tooltip: String
  }

  /// What the document has as the place of the upper left corner, counted downward.
  private let origin: Background.Point
  /// The ids of boxes that are still to come.
  private let ids: Set<String>
  /// The lower right corner of everything so far.
  private(set) var extent = Background.Point(x: 0, y: 0)
  private var background = Background()
  private var statements: [DOTDocument.Statement] = []
  private var nodeCount = 0

  /// Makes an empty picture.
  ///
  /// - Parameters:
  ///   - origin: What the document has as the place of the upper left corner, counted downward.
  ///   - ids: The ids that boxes will be given, which no other box gets.
  init(origin: Background.Point = .init(x: 0, y: 0), ids: Set<String> = []) {
    self.origin = origin
    self.ids = ids
  }

  /// Adds a box, above everything that was added before.
  ///
  /// - Parameters:
  ///   - frame: Where it stands.
  ///   - id: Its id; `nil` makes one.
  ///   - fill: What it is filled with; `nil` leaves it transparent.
  ///   - line: The colour of its outline; `nil` draws none.
  ///   - label: What is written in it.
  ///   - meaning: What it stands for.
  ///   - attributes: What is drawn otherwise: the shape, or the width of the outline.
  /// - Returns: The id by which curves refer to it.
  @discardableResult
  mutating func addBox(
    _ frame: Frame, id: String? = nil, fill: Color? = nil, line: Color? = nil,
    label: HTMLLabel? = nil,
    meaning: Meaning? = nil, attributes: Attributes = [:]
  ) -> String {
    let place = flipped(frame.center)
    var box: Attributes = [
      "shape": .keyword("box"), "fixedsize": .keyword("true"),
      "width": .number(frame.width / 72), "height": .number(frame.height / 72),
      "pos": .point(x: place.x, y: place.y), "margin": .number(0),
      "label": label.map { .label($0) } ?? .text(""),
      "style": fill == nil ? .text("") : .keyword("filled"),
      "penwidth": .number(line == nil ? 0 : 1),
    ]
    if let fill { box["fillcolor"] = .color(fill) }
    if let color = line ?? fill { box["color"] = .color(color) }
    if let meaning {
      box["id"] = .identifier(meaning.id)
      box["tooltip"] = .text(meaning.tooltip)
    }
    let id = id ?? unusedID()
    statements.append(.node(.init(id: id, attributes: box.with(attributes))))
    reach(frame.maxX, frame.maxY)
    return id
  }

  /// Adds text, which must fit the frame: nothing is cut.
  mutating func addText(
    _ label: HTMLLabel, in frame: Frame, alignment: HTMLLabel.Alignment = .left
  ) {
    let cell = HTMLLabel.Cell(
      label, alignment: alignment, fixedWidth: Int(frame.width), height: Int(frame.height))
    addBox(frame, label: .table([[cell]]), attributes: ["shape": .keyword("plaintext")])
  }

  /// Adds a straight line behind all boxes.
  mutating func addLine(_ points: [Background.Point], color: Color) {
    background.addLine(points.map(flipped), line: color)
    for point in points { reach(point.x, point.y) }
  }

  /// Adds an area behind all boxes.
  mutating func addArea(_ corners: [Background.Point], fill: Color, line: Color) {
    background.addPolygon(corners.map(flipped), fill: fill, line: line)
    for corner in corners { reach(corner.x, corner.y) }
  }

  /// Adds an area with a curved outline behind all boxes.
  ///
  /// - Parameters:
  ///   - outline: Points on the outline and, between each two, the two control points of a Bézier
  ///     curve: 4, 7, 10 … points, the last as the first.
  ///   - fill: What it is filled with.
  ///   - line: The colour of the outline.
  mutating func addCurvedArea(_ outline: [Background.Point], fill: Color, line: Color) {
    background.addCurvedArea(outline.map(flipped), fill: fill, line: line)
    for point in outline { reach(point.x, point.y) }
  }

  /// Adds a curve between two boxes.
  ///
  /// - Parameters:
  ///   - from: The id of the box that it comes from.
  ///   - to: The id of the box that it goes to.
  ///   - points: Its ends and, between them, its control points: 4, 7, 10 … points.
  ///   - attributes: Its colour, width, id and tooltip.
  mutating func addCurve(
    from: String, to: String, along points: [Background.Point], attributes: Attributes
  ) {
    var attributes = attributes
    attributes["pos"] = .course(points.map(flipped))
    statements.append(.edge(.init(from: from, to: to, attributes: attributes)))
  }

  /// Adds a straight line between two boxes, from outline to outline.
  ///
  /// - Parameters:
  ///   - from: The id of the box that it comes from.
  ///   - to: The id of the box that it goes to.
  ///   - attributes: Its colour, width and tooltip.
  mutating func addStraightLine(from: String, to: String, attributes: Attributes) {
    statements.append(.edge(.init(from: from, to: to, attributes: attributes)))
  }

  /// Adds an outline of a legend, given by its place from the lower left corner of a frame.
  mutating func add(_ glyph: ShapeGlyph, in frame: Frame, theme: Theme) {
    var glyph = glyph
    glyph.center = flipped(
      .init(x: frame.x + glyph.center.x, y: frame.maxY - glyph.center.y))
    glyph.draw(on: &background, in: theme)
  }

  /// The picture as a document that is drawn with ``LayoutEngine/placed``.
  func document(of sheet: Sheet) -> DOTDocument {
    let theme = sheet.theme
    var document = DOTDocument(name: "network", isDirected: false)
    document.title = sheet.title
    document.summary = sheet.summary
    document.attributes = [
      "bgcolor": .color(theme[.paper]), "pad": .number(0.3), "outputorder": .keyword("edgesfirst"),
      "notranslate": .keyword("true"), "splines": .keyword("line"),
    ]
    document.nodeDefaults = [
      "fontname": HouseStyle.font, "fontsize": .number(11), "fontcolor": .color(theme[.ink]),
    ]
    document.edgeDefaults = ["dir": .keyword("none")]
    document.background = background
    document.statements = statements
    return document
  }

  private mutating func reach(_ x: Double, _ y: Double) {
    extent.x = max(extent.x, x)
    extent.y = max(extent.y, y)
  }

  /// The place as Graphviz counts it, from below.
  private func flipped(_ point: Background.Point) -> Background.Point {
    .init(x: point.x + origin.x, y: -point.y - origin.y)
  }

  private mutating func unusedID() -> String {
    repeat { nodeCount += 1 } while ids.contains("box-\(nodeCount)")
    return "box-\(nodeCount)"
  }
}
