import Graphviz

/// Where the numbers of ties stand on chords, none over another.
struct ChordCounts {
  /// For each bundle the frames of its number, from the middle of the circle; none where there is no
  /// room.
  private(set) var frames: [[Canvas.Frame]]

  /// The size of the letters.
  static let size = 10.0
  private static let height = 13.0

  /// Places the number of each chord near both its ends, or nearer to its middle where another is.
  ///
  /// - Parameters:
  ///   - ties: The bundles.
  ///   - circle: Where their chords are.
  ///   - order: The bundles in the order in which they are placed.
  init(of ties: GroupTies, on circle: ChordCircle, in order: [Int]) {
    frames = ties.bundles.map { _ in [] }
    var taken: [Canvas.Frame] = []
    for bundle in order {
      let text = String(ties.bundles[bundle].ties.count)
      let width = Double(LetterWidths.room(for: text, size: Self.size)) + 2
      for way in Self.ways(of: circle.ends[bundle], on: circle) {
        let free = way.lazy.map { Canvas.Frame(around: $0, width: width, height: Self.height) }
          .first { frame in !taken.contains { $0.overlaps(frame) } }
        guard let free else { continue }
        taken.append(free)
        frames[bundle].append(free)
      }
    }
  }

  /// From each end of a chord the places that its number may have; of one within a group, whose ends
  /// touch, the place between the circle and where the chord turns.
  private static func ways(
    of chord: (ChordCircle.Arc, ChordCircle.Arc), on circle: ChordCircle
  ) -> [[Background.Point]] {
    let course = circle.course(of: chord)
    guard chord.0.upperBound != chord.1.lowerBound else {
      let (rim, turn) = (circle.point(at: chord.0.upperBound), point(on: course, at: 0.5))
      return [
        [0.5, 0.8].map { .init(x: rim.x + $0 * (turn.x - rim.x), y: rim.y + $0 * (turn.y - rim.y)) }
      ]
    }
    return [0, 1].map { end in
      [0.07, 0.13, 0.19, 0.25, 0.31].map { point(on: course, at: abs(end - $0)) }
    }
  }

  /// The place on a Bézier curve at a share of its course.
  private static func point(on course: [Background.Point], at share: Double) -> Background.Point {
    let rest = 1 - share
    let weights = [
      rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share,
    ]
    return zip(course, weights).reduce(into: .init(x: 0, y: 0)) { sum, part in
      sum.x += part.0.x * part.1
      sum.y += part.0.y * part.1
    }
  }
}

extension Canvas.Frame {
  fileprivate init(around point: Background.Point, width: Double, height: Double) {
    self.init(x: point.x - width / 2, y: point.y - height / 2, width: width, height: height)
  }

  fileprivate func overlaps(_ other: Canvas.Frame) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }
}
