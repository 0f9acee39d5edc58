import Graphviz

/// An actor's outline, small, as a legend shows it beside its words.
struct ShapeGlyph {
  let shape: HouseStyle.Shape
  /// The middle of the outline.
  var center: Background.Point

  /// How far the outline reaches from its middle, in points.
  var reach = (x: 15.0, y: 6.0)

  /// Draws the outline.
  func draw(on background: inout Background, in theme: Theme) {
    for outline in outlines {
      background.addPolygon(
        outline.map(place), fill: theme[.paper], line: theme[.outline])
    }
    for line in innerLines {
      background.addLine(line.map(place), line: theme[.outline])
    }
  }

  /// A point of the square from -1 to 1, which an outline is given in.
  private typealias Corner = (x: Double, y: Double)

  private func place(_ corner: Corner) -> Background.Point {
    .init(x: center.x + reach.x * corner.x, y: center.y + reach.y * corner.y)
  }

  /// The closed outlines, the outer one first.
  private var outlines: [[Corner]] {
    switch shape {
    case .territory: [Self.box()]
    case .department: [Self.roundedBox]
    case .committee: [[(-1, -1), (1, -1), (1, 0.5), (-0.3, 0.5), (-0.3, 1), (-1, 1)]]
    case .company: [[(-1, 0), (-0.6, 1), (0.6, 1), (1, 0), (0.6, -1), (-0.6, -1)]]
    case .school:
      [
        [
          (-1, -0.4), (-1, 0.4), (-0.6, 1), (0.6, 1), (1, 0.4), (1, -0.4), (0.6, -1), (-0.6, -1),
        ]
      ]
    case .state: [Self.box(), Self.box(width: 0.82, height: 0.55)]
    case .embassy:
      [Self.box(width: 0.85), Self.tab(at: 0.5), Self.tab(at: -0.5)]
    case .funder:
      [
        Self.arc.map { ($0.x, 0.65 + 0.35 * $0.y) }
          + Self.arc.reversed().map { ($0.x, -0.65 - 0.35 * $0.y) }
      ]
    case .association: [Self.ellipse(size: 1), Self.ellipse(size: 0.76)]
    case .other: [[(-1, -1), (1, -1), (1, 0.3), (0.75, 1), (-1, 1)]]
    case .unknown: [Self.ellipse(size: 1)]
    }
  }

  /// The lines within an outline.
  private var innerLines: [[Corner]] {
    switch shape {
    case .committee: [[(-1, 0.5), (-0.3, 0.5)]]
    case .funder: [Self.arc.map { ($0.x, 0.65 - 0.35 * $0.y) }]
    case .other: [[(0.75, 1), (0.75, 0.3), (1, 0.3)]]
    default: []
    }
  }

  private static func box(width: Double = 1, height: Double = 1) -> [Corner] {
    [(-width, -height), (width, -height), (width, height), (-width, height)]
  }

  private static func tab(at height: Double) -> [Corner] {
    [(-1, height - 0.2), (-0.7, height - 0.2), (-0.7, height + 0.2), (-1, height + 0.2)]
  }

  private static func ellipse(size: Double) -> [Corner] {
    (arc + arc.reversed().map { ($0.x, -$0.y) }).map { (size * $0.x, size * $0.y) }
  }

  private static let roundedBox: [Corner] = {
    let top: [Corner] = arc.map { corner in
      ((corner.x < 0 ? -0.8 : 0.8) + 0.2 * corner.x, 0.4 + 0.6 * corner.y)
    }
    return top + top.reversed().map { ($0.x, -$0.y) }
  }()

  /// The upper half of a circle, from the left.
  private static let arc: [Corner] = [
    (-1, 0), (-0.98, 0.2), (-0.92, 0.38), (-0.83, 0.56), (-0.71, 0.71), (-0.56, 0.83),
    (-0.38, 0.92), (-0.2, 0.98), (0, 1), (0.2, 0.98), (0.38, 0.92), (0.56, 0.83), (0.71, 0.71),
    (0.83, 0.56), (0.92, 0.38), (0.98, 0.2), (1, 0),
  ]
}
