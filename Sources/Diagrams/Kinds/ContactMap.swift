import Graphviz
import Partnerships

/// Where the shapes and names of a map of contacts stand, in points to the right and downward.
struct ContactMap {
  /// A width and a height, in points.
  typealias Size = (width: Double, height: Double)

  /// The name of a vertex.
  struct Label {
    var vertex: Int
    var frame: Canvas.Frame
    var alignment: HTMLLabel.Alignment
  }

  /// The frames of the shapes.
  let shapes: [Canvas.Frame]
  /// The names, of which none covers another or a shape.
  let labels: [Label]
  /// The upper left corner of everything.
  let corner: Background.Point
  /// The width of everything.
  let width: Double
  /// The height of everything.
  let height: Double

  /// How far everything keeps from everything else, in points.
  private static let gap = 3.0

  /// Places the shapes, and then the names where they cover the fewest lines.
  ///
  /// - Parameters:
  ///   - sheet: What is drawn.
  ///   - sides: The length of each shape's side.
  ///   - labelSizes: The size of each vertex's name; one without a width isn't shown.
  ///   - layout: How shapes are placed that have no place of their own.
  /// - Throws: Why Graphviz can't place them.
  init(
    of sheet: Sheet, sides: [Double], labelSizes: [Size], layout: LayoutEngine
  ) throws(GraphvizError) {
    shapes =
      sheet.isFrozen
      ? Self.frozenShapes(of: sheet, sides: sides, labelSizes: labelSizes)
      : try Self.shapes(of: sheet, sides: sides, labelSizes: labelSizes, layout: layout)
    let spots = LabelSpots(shapes: shapes, lines: sheet.lines, gap: Self.gap)
    // Until a name has its place, the room below its shape is kept for it.
    var taken = labelSizes.enumerated().map { vertex, size in
      spots.candidates(at: vertex, width: size.width, height: size.height)[0].frame
    }
    var labels: [Label] = []
    let ties = sheet.tieCounts
    let named = labelSizes.indices.filter { labelSizes[$0].width > 0 }
    for vertex in named.sorted(by: { (-ties[$0], $0) < (-ties[$1], $1) }) {
      let size = labelSizes[vertex]
      let spot = spots.best(at: vertex, width: size.width, height: size.height, taken: taken)
      taken[vertex] = spot.frame
      labels.append(.init(vertex: vertex, frame: spot.frame, alignment: spot.alignment))
    }
    self.labels = labels.sorted { $0.vertex < $1.vertex }
    let frames = shapes + labels.map(\.frame)
    corner = .init(x: frames.map(\.x).min() ?? 0, y: frames.map(\.y).min() ?? 0)
    width = (frames.map(\.maxX).max() ?? 0) - corner.x
    height = (frames.map(\.maxY).max() ?? 0) - corner.y
  }

  /// The shapes where a reader wants to find them.
  private static func frozenShapes(
    of sheet: Sheet, sides: [Double], labelSizes: [Size]
  ) -> [Canvas.Frame] {
    let sizes = zip(sides, labelSizes).map { side, label in
      (width: max(side, label.width), height: side + 2 * (gap + label.height))
    }
    return zip(sheet.frozenCenters(sizes: sizes), sides).map { center, side in
      Canvas.Frame(x: center.x - side / 2, y: -center.y - side / 2, width: side, height: side)
    }
  }

  /// The shapes where the layout puts them, each with room for its name below it.
  private static func shapes(
    of sheet: Sheet, sides: [Double], labelSizes: [Size], layout: LayoutEngine
  ) throws(GraphvizError) -> [Canvas.Frame] {
    // Dots without names may be closer to each other, which is also found sooner.
    let gaps = labelSizes.map { $0.width > 0 ? gap : 1 }
    let sizes = zip(zip(sides, labelSizes), gaps).map { shape, gap in
      let (side, label) = shape
      return (
        width: max(side, label.width) + 2 * gap,
        height: side + (label.width > 0 ? gap + label.height : 0) + 2 * gap
      )
    }
    let rooms = try rooms(for: sizes, joinedBy: sheet.lines, layout: layout)
    return zip(zip(rooms, sides), gaps).map { shape, gap in
      let (room, side) = shape
      return Canvas.Frame(x: room.center.x - side / 2, y: room.y + gap, width: side, height: side)
    }
  }

  /// The frames, of the sizes that are asked for, where the layout puts them.
  private static func rooms(
    for sizes: [Size], joinedBy lines: [TieLine], layout: LayoutEngine
  ) throws(GraphvizError) -> [Canvas.Frame] {
    guard !sizes.isEmpty else { return [] }
    // In a layout of higher rooms that is then pressed to the shape of a sheet of paper across, the
    // letters of many names are larger on the sheet.
    let isOfManyNames = 61...Sheet.greatestNamedCount ~= sizes.count
    let press = isOfManyNames && [.neato, .sfdp].contains(layout) ? 1.4 : 1
    var document = DOTDocument(name: "contacts", isDirected: false)
    document.attributes = [
      "overlap": .keyword("prism"), "overlap_scaling": .number(-1), "splines": .keyword("false"),
      "pack": .number(8),
    ]
    document.nodeDefaults = [
      "shape": .keyword("box"), "fixedsize": .keyword("true"), "label": .text(""),
    ]
    document.statements = sizes.enumerated().map { vertex, size in
      .node(
        .init(
          id: "n\(vertex)",
          attributes: [
            "width": .number(size.width / 72), "height": .number(press * size.height / 72),
          ]))
    }
    let pairs = Set(lines.filter { $0.from != $0.to }.map { [$0.from, $0.to].sorted() })
    document.statements += pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      .edge(.init(from: "n\(pair[0])", to: "n\(pair[1])"))
    }
    let places = try Renderer.places(of: document, layout: layout)
    return sizes.enumerated().map { vertex, size in
      let center = places["n\(vertex)"]?.center ?? .init(x: 0, y: 0)
      return Canvas.Frame(
        x: center.x - size.width / 2, y: -center.y / press - size.height / 2, width: size.width,
        height: size.height)
    }
  }
}
