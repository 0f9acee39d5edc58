import Foundation
import Graphviz

/// Where groups stand on a circle, and where the chords between them begin and end.
///
/// An arc is as long as its group has ends of ties, so that chords as wide as their ties fill it.
/// Angles grow clockwise from the right; places are from the middle of the circle.
struct ChordCircle {
  /// A part of the circle.
  typealias Arc = ClosedRange<Double>

  /// The arc of each group, the first from the top.
  private(set) var arcs: [Arc] = []
  /// The two ends of each bundle, in their order.
  private(set) var ends: [(Arc, Arc)] = []
  /// How far chords reach.
  let radius = 190.0

  /// Divides the circle among groups.
  init(of ties: GroupTies) {
    let count = ties.groups.count
    let gap = count > 1 ? min(0.08, 1.2 / Double(count)) : 0
    let least = 0.02
    let room = 2 * Double.pi - Double(count) * (gap + least)
    let endCount = ties.groups.reduce(0) { $0 + $1.endCount }
    let unit = endCount == 0 ? 0 : room / Double(endCount)
    var angle = -Double.pi / 2 + gap / 2
    for group in ties.groups {
      let share = endCount == 0 ? room / Double(count) : Double(group.endCount) * unit
      arcs.append(angle...(angle + least + share))
      angle = arcs[arcs.count - 1].upperBound + gap
    }
    placeEnds(of: ties, unit: unit, least: least)
  }

  /// Gives bundles their ends in such an order along an arc that they cross as little as can be: first
  /// those to the groups just before, last those to the groups just after.
  private mutating func placeEnds(of ties: GroupTies, unit: Double, least: Double) {
    let count = ties.groups.count
    let none = -Double.pi / 2...(-Double.pi / 2)
    ends = ties.bundles.map { _ in (none, none) }
    var places: [[Int]: Int] = [:]
    for (place, bundle) in ties.bundles.enumerated() {
      places[[bundle.first, bundle.second]] = place
    }
    for group in ties.groups.indices {
      var others = (1..<max(1, count)).map { (group - $0 + count) % count }
      others.insert(group, at: others.count / 2)
      var angle = arcs[group].lowerBound + least / 2
      func next(_ ties: Int) -> Arc {
        defer { angle += Double(ties) * unit }
        return angle...(angle + Double(ties) * unit)
      }
      for other in others {
        guard let place = places[[group, other].sorted()] else { continue }
        let width = ties.bundles[place].ties.count
        if group == other {
          ends[place] = (next(width), next(width))
        } else if group < other {
          ends[place].0 = next(width)
        } else {
          ends[place].1 = next(width)
        }
      }
    }
  }

  /// The place on the circle, or on a wider one.
  func point(at angle: Double, outside: Double = 0) -> Background.Point {
    .init(x: (radius + outside) * cos(angle), y: (radius + outside) * sin(angle))
  }

  /// The outline of a group's arc, as Bézier curves.
  func outline(of arc: Arc, from inner: Double, to outer: Double) -> [Background.Point] {
    let outward = point(at: arc.upperBound, outside: outer)
    let inward = point(at: arc.lowerBound, outside: inner)
    return curve(along: arc, outside: inner)
      + straight(to: outward, from: point(at: arc.upperBound, outside: inner))
      + curve(along: arc, outside: outer).reversed().dropFirst()
      + straight(to: inward, from: point(at: arc.lowerBound, outside: outer))
  }

  /// The outline of a chord, as Bézier curves.
  func outline(of chord: (Arc, Arc)) -> [Background.Point] {
    let depth = depth(of: chord)
    func bend(_ from: Double, _ to: Double) -> [Background.Point] {
      [drawn(from, depth), drawn(to, depth), point(at: to)]
    }
    return curve(along: chord.0, outside: 0) + bend(chord.0.upperBound, chord.1.lowerBound)
      + curve(along: chord.1, outside: 0).dropFirst()
      + bend(chord.1.upperBound, chord.0.lowerBound)
  }

  /// The course in the middle of a chord: a Bézier curve.
  func course(of chord: (Arc, Arc)) -> [Background.Point] {
    let depth = depth(of: chord)
    let (from, to) = (chord.0.middle, chord.1.middle)
    return [point(at: from), drawn(from, depth), drawn(to, depth), point(at: to)]
  }

  /// How wide a chord is where it begins, in points.
  func width(of chord: (Arc, Arc)) -> Double {
    (chord.0.upperBound - chord.0.lowerBound) * radius
  }

  /// How far from the middle a chord turns: the nearer its ends, the farther.
  private func depth(of chord: (Arc, Arc)) -> Double {
    let apart = abs(chord.0.middle - chord.1.middle)
    let angle = min(apart, 2 * .pi - apart)
    return max(0.2, 0.8 - 0.7 * angle / .pi)
  }

  private func drawn(_ angle: Double, _ depth: Double) -> Background.Point {
    .init(x: depth * radius * cos(angle), y: depth * radius * sin(angle))
  }

  /// A part of a circle, cut into pieces that Bézier curves come close to.
  private func curve(along arc: Arc, outside: Double) -> [Background.Point] {
    let span = arc.upperBound - arc.lowerBound
    let pieces = max(1, Int((span / 0.8).rounded(.up)))
    let step = span / Double(pieces)
    let reach = 4 / 3 * tan(step / 4)
    var points = [point(at: arc.lowerBound, outside: outside)]
    for piece in 0..<pieces {
      let from = arc.lowerBound + Double(piece) * step
      let to = from + step
      let (start, end) = (point(at: from, outside: outside), point(at: to, outside: outside))
      points += [
        .init(x: start.x - reach * start.y, y: start.y + reach * start.x),
        .init(x: end.x + reach * end.y, y: end.y - reach * end.x), end,
      ]
    }
    return points
  }

  /// A straight line as a Bézier curve, without its beginning.
  private func straight(to end: Background.Point, from start: Background.Point) -> [Background
    .Point]
  {
    [start, end, end]
  }
}

extension ClosedRange<Double> {
  var middle: Double { (lowerBound + upperBound) / 2 }
}
