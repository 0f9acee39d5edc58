import Graphviz

/// The eight places around a shape where its name can stand.
struct LabelSpots {
  /// A place, and how the lines of the name are set in it.
  struct Spot {
    var frame: Canvas.Frame
    var alignment: HTMLLabel.Alignment
  }

  /// The frames of all shapes.
  let shapes: [Canvas.Frame]
  /// The lines between the shapes.
  let lines: [TieLine]
  /// How far a name keeps from its shape, in points.
  let gap: Double
  /// From how near a shape a name seems to be its, in points.
  private static let nearness = 10.0

  /// The places for the name of a vertex, the one below its shape first.
  func candidates(at vertex: Int, width: Double, height: Double) -> [Spot] {
    let shape = shapes[vertex]
    let (left, right) = (shape.x - gap - width, shape.maxX + gap)
    let (above, below) = (shape.y - gap - height, shape.maxY + gap)
    let middle = (x: shape.center.x - width / 2, y: shape.center.y - height / 2)
    let places: [(x: Double, y: Double, alignment: HTMLLabel.Alignment)] = [
      (middle.x, below, .center), (middle.x, above, .center), (right, middle.y, .left),
      (left, middle.y, .right), (right, below - gap, .left), (right, above + gap, .left),
      (left, below - gap, .right), (left, above + gap, .right),
    ]
    return places.map { place in
      Spot(
        frame: .init(x: place.x, y: place.y, width: width, height: height),
        alignment: place.alignment)
    }
  }

  /// The place that is near no other shape and covers the fewest lines, of those that are free; that
  /// below the shape if none is.
  ///
  /// - Parameters:
  ///   - vertex: Whose name it is.
  ///   - width: The width of the name.
  ///   - height: The height of the name.
  ///   - taken: The frames of the other names, and that of the vertex's own, which may be taken.
  /// - Returns: The place.
  func best(at vertex: Int, width: Double, height: Double, taken: [Canvas.Frame]) -> Spot {
    let spots = candidates(at: vertex, width: width, height: height)
    let free = spots.filter { spot in
      !shapes.contains { $0.meets(spot.frame) }
        && !taken.indices.contains { $0 != vertex && taken[$0].meets(spot.frame) }
    }
    let counted = free.enumerated().map { place, spot in
      (
        others: shapes.indices.count {
          $0 != vertex && shapes[$0].meets(spot.frame.inset(by: -Self.nearness))
        },
        covered: lines.count { spot.frame.isCrossed(from: middle($0.from), to: middle($0.to)) },
        place: place
      )
    }
    let least = counted.min {
      ($0.others, $0.covered, $0.place) < ($1.others, $1.covered, $1.place)
    }
    guard let least else { return spots[0] }
    return free[least.place]
  }

  private func middle(_ vertex: Int) -> Background.Point { shapes[vertex].center }
}

extension Canvas.Frame {
  /// Returns the frame farther to the right and farther down.
  func moved(x: Double, y: Double) -> Canvas.Frame {
    .init(x: self.x + x, y: self.y + y, width: width, height: height)
  }

  /// Returns the frame without a margin on all sides.
  func inset(by margin: Double) -> Canvas.Frame {
    .init(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  /// Whether two frames have an inner point in common.
  func meets(_ other: Canvas.Frame) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether a straight line goes through the frame: what is left of it between the four sides.
  func isCrossed(from start: Background.Point, to end: Background.Point) -> Bool {
    var (first, last) = (0.0, 1.0)
    for (place, way, low, high) in [
      (start.x, end.x - start.x, x, maxX), (start.y, end.y - start.y, y, maxY),
    ] {
      guard way != 0 else {
        if place <= low || place >= high { return false }
        continue
      }
      let ends = [(low - place) / way, (high - place) / way].sorted()
      first = max(first, ends[0])
      last = min(last, ends[1])
    }
    return first < last
  }
}
