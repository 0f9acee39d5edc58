import Foundation
import Graphviz

/// Where groups stand: two beside each other, more on a ring, with the number of ties on each line.
struct GroupRing {
  /// The frames of the groups, from the upper left corner of the picture.
  private(set) var frames: [Canvas.Frame]

  /// As many groups stand on a ring without too many lines across it.
  static let greatestCount = 12
  private static let gap = 24.0
  /// How much wider than high the ring is.
  private static let stretch = 1.7

  /// Places groups of some sizes.
  ///
  /// - Parameters:
  ///   - sizes: The width and the height of each group.
  ///   - order: The groups: the one at the left, the one at the right, and the others from the left.
  init(of sizes: [(width: Double, height: Double)], order: [Int]) {
    frames = sizes.map { .init(x: 0, y: 0, width: $0.width, height: $0.height) }
    var radius = 110.0
    repeat {
      for (group, angle) in zip(order, Self.angles(of: order.count)) {
        frames[group].x = Self.stretch * radius * cos(angle) - sizes[group].width / 2
        frames[group].y = -radius * sin(angle) - sizes[group].height / 2
      }
      radius *= 1.1
    } while hasOverlaps
    let corner = (x: frames.map(\.x).min() ?? 0, y: frames.map(\.y).min() ?? 0)
    frames = frames.map { $0.moved(x: -corner.x, y: -corner.y) }
  }

  var width: Double { frames.map(\.maxX).max() ?? 0 }

  private var hasOverlaps: Bool {
    frames.indices.contains { first in
      let room = frames[first].inset(by: -Self.gap)
      return frames[(first + 1)...].contains { room.meets($0) }
    }
  }

  /// The directions of the left and the right, and of the others above and below them.
  private static func angles(of count: Int) -> [Double] {
    let others = max(0, count - 2)
    let above = others / 2
    let upper = (0..<above).map { .pi * (1 - Double($0 + 1) / Double(above + 1)) }
    let below = others - above
    let lower = (0..<below).map { .pi * (1 + Double($0 + 1) / Double(below + 1)) }
    return [.pi, 0] + upper + lower
  }

  /// Where the numbers of lines stand: each on its own line, where it covers nothing else or least.
  ///
  /// - Parameters:
  ///   - ends: The ends of the lines.
  ///   - widths: How wide the numbers are.
  ///   - height: How high they are.
  /// - Returns: Their frames.
  func numbers(
    on ends: [(Background.Point, Background.Point)], widths: [Double], height: Double
  ) -> [Canvas.Frame] {
    var taken = frames
    return ends.indices.map { line in
      let (start, end) = ends[line]
      let spots = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72].map { share in
        Canvas.Frame(
          x: start.x + (end.x - start.x) * share - widths[line] / 2,
          y: start.y + (end.y - start.y) * share - height / 2, width: widths[line],
          height: height)
      }
      let covered = spots.map { spot in
        1000 * taken.count { $0.meets(spot) }
          + ends.indices.count { $0 != line && spot.isCrossed(from: ends[$0].0, to: ends[$0].1) }
      }
      let best = spots.indices.min { (covered[$0], $0) < (covered[$1], $1) } ?? 0
      taken.append(spots[best])
      return spots[best]
    }
  }
}
