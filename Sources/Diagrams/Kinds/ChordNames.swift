import Foundation
import Graphviz

/// Where the names of groups stand around a circle, none over another.
struct ChordNames {
  /// A name with its lines.
  struct Name {
    let lines: [String]
    /// What stands below it.
    let count: String
    /// Where it belongs on the circle.
    let angle: Double
    /// Where it stands, from the middle of the circle.
    fileprivate(set) var frame = Canvas.Frame(x: 0, y: 0, width: 0, height: 0)
    /// Whether it stands so far off that a line leads to it.
    fileprivate(set) var isMoved = false

    var isRight: Bool { cos(angle) >= 0 }

    init(_ name: String, count: String, angle: Double) {
      lines = NameWrapping.lines(of: name, room: ChordNames.width, size: ChordNames.size)
      self.count = count
      self.angle = angle
      let rooms =
        lines.map { LetterWidths.room(for: $0, size: ChordNames.size) }
        + [LetterWidths.room(for: count, size: ChordNames.countSize)]
      frame.width = Double(rooms.max() ?? 0) + 4
      frame.height = Double(lines.count + 1) * ChordNames.lineHeight
    }
  }

  static let size = 12.0
  static let countSize = 10.0
  static let lineHeight = 14.0
  private static let width = 150.0
  /// What is left between the circle and a name.
  private static let distance = 26.0

  private(set) var names: [Name]

  /// Places names around a circle.
  init(_ names: [Name], around radius: Double) {
    self.names = names
    for isRight in [true, false] {
      let side = names.indices.filter { names[$0].isRight == isRight }
        .sorted { sin(names[$0].angle) < sin(names[$1].angle) }
      place(side, radius: radius + Self.distance)
    }
  }

  /// Places the names of one side below each other, as near as can be to where they belong.
  private mutating func place(_ side: [Int], radius: Double) {
    let wanted = side.map { (radius + names[$0].frame.height / 2) * sin(names[$0].angle) }
    var centers = wanted
    func apart(_ place: Int) -> Double {
      (names[side[place - 1]].frame.height + names[side[place]].frame.height) / 2 + 5
    }
    for place in centers.indices.dropFirst() {
      centers[place] = max(centers[place], centers[place - 1] + apart(place))
    }
    // What was pushed down too far is pushed back by half.
    if let last = centers.indices.last {
      centers[last] -= (centers[last] - wanted[last]) / 2
      for place in centers.indices.dropFirst().reversed() {
        centers[place - 1] = min(centers[place - 1], centers[place] - apart(place))
      }
    }
    for (place, index) in side.enumerated() {
      let height = names[index].frame.height
      let top = centers[place] - height / 2
      let nearest = max(0, top, -top - height)
      let x = max(6, max(0, radius * radius - nearest * nearest).squareRoot())
      names[index].frame.y = top
      names[index].frame.x = names[index].isRight ? x : -x - names[index].frame.width
      let isAside = abs(x - radius * abs(cos(names[index].angle))) > 40
      names[index].isMoved = isAside || abs(centers[place] - wanted[place]) > 12
    }
  }

  /// How far names and the circle reach to the left, above, to the right and below.
  func reach(radius: Double) -> (left: Double, top: Double, right: Double, bottom: Double) {
    let frames = names.map(\.frame)
    let outer = radius + Self.distance
    return (
      max(outer, -(frames.map(\.x).min() ?? 0)), max(outer, -(frames.map(\.y).min() ?? 0)),
      max(outer, frames.map(\.maxX).max() ?? 0), max(outer, frames.map(\.maxY).max() ?? 0)
    )
  }
}
