/// Draws shortest paths between two vertices at random, each as likely as the others.
///
/// Searches from both ends meet in the middle; the one goes on that has fewer arcs before it.
struct PathSampler {
  private let outgoing: Rows
  private let incoming: Rows

  /// One more than the distance from the source, or minus one less than that to the target, of the
  /// vertices that were reached.
  private var levels: [Int32]
  private var pathCounts: [Double]
  private var forward = Side()
  private var backward = Side()

  /// The arcs at which the searches meet, from the side that came to the other.
  private var meetings: [(from: Int32, to: Int32)] = []

  /// Prepares searches in a simple graph.
  init(of graph: Graph) {
    outgoing = graph.outgoing
    incoming = graph.incoming
    levels = [Int32](repeating: 0, count: graph.vertexCount)
    pathCounts = [Double](repeating: 0, count: graph.vertexCount)
  }

  /// Draws a shortest path from one vertex to another.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends, another vertex.
  ///   - generator: What the path is drawn with.
  ///   - between: Takes the vertices on the path without its ends; none if there is no path.
  mutating func draw(
    from source: Int, to target: Int, using generator: inout SplitMix64,
    appendingTo between: inout [Int32]
  ) {
    defer { clear() }
    search(from: Int32(source), to: Int32(target))
    let sum = meetings.reduce(0) { $0 + pathCounts[Int($1.from)] * pathCounts[Int($1.to)] }
    guard var choice = generator.share(of: sum), var meeting = meetings.last else { return }
    for other in meetings {
      choice -= pathCounts[Int(other.from)] * pathCounts[Int(other.to)]
      guard choice < 0 else { continue }
      meeting = other
      break
    }
    for vertex in [meeting.from, meeting.to] {
      walk(
        from: vertex, along: levels[Int(vertex)] > 0 ? incoming : outgoing, using: &generator,
        appendingTo: &between)
    }
  }

  private mutating func clear() {
    for vertex in forward.reached { levels[Int(vertex)] = 0 }
    for vertex in backward.reached { levels[Int(vertex)] = 0 }
    meetings.removeAll(keepingCapacity: true)
  }

  /// Searches until the two sides meet or there is nothing left to reach.
  private mutating func search(from source: Int32, to target: Int32) {
    for (vertex, level) in [(source, 1), (target, -1)] {
      levels[Int(vertex)] = Int32(level)
      pathCounts[Int(vertex)] = 1
    }
    forward.begin(at: source, along: outgoing)
    backward.begin(at: target, along: incoming)
    while meetings.isEmpty, !forward.isOver, !backward.isOver {
      if forward.arcCount <= backward.arcCount {
        forward.advance(
          along: outgoing, by: 1, levels: &levels, pathCounts: &pathCounts, meetings: &meetings)
      } else {
        backward.advance(
          along: incoming, by: -1, levels: &levels, pathCounts: &pathCounts, meetings: &meetings)
      }
    }
  }

  /// Goes back from a vertex to the end on its side, by each path as likely as by the others.
  private func walk(
    from start: Int32, along rows: Rows, using generator: inout SplitMix64,
    appendingTo between: inout [Int32]
  ) {
    var vertex = start
    while abs(levels[Int(vertex)]) > 1, var choice = generator.share(of: pathCounts[Int(vertex)]) {
      between.append(vertex)
      let level = levels[Int(vertex)] - levels[Int(vertex)].signum()
      for arc in rows.range(of: Int(vertex)) where levels[Int(rows.targets[arc])] == level {
        vertex = rows.targets[arc]
        choice -= pathCounts[Int(vertex)]
        if choice < 0 { break }
      }
    }
  }
}

/// What a search from one of the ends has reached.
private struct Side {
  /// The vertices, nearest first.
  private(set) var reached: [Int32] = []

  /// Where those begin that were reached last, and how many arcs lead on from them.
  private var first = 0
  private(set) var arcCount = 0

  /// Whether nothing new was reached.
  var isOver: Bool { first == reached.count }

  mutating func begin(at end: Int32, along rows: Rows) {
    reached.removeAll(keepingCapacity: true)
    reached.append(end)
    first = 0
    arcCount = rows.range(of: Int(end)).count
  }

  /// Goes on to the vertices one arc farther.
  mutating func advance(
    along rows: Rows, by step: Int32, levels: inout [Int32], pathCounts: inout [Double],
    meetings: inout [(from: Int32, to: Int32)]
  ) {
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    var levels = levels.mutableSpan
    var pathCounts = pathCounts.mutableSpan
    let last = first..<reached.count
    var arcs = 0
    for place in last {
      let vertex = reached[place]
      let level = levels[Int(vertex)] + step
      let count = pathCounts[Int(vertex)]
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        let target = Int(targets[arc])
        let found = levels[target]
        if found == 0 {
          levels[target] = level
          pathCounts[target] = count
          reached.append(Int32(target))
          arcs += Int(offsets[target + 1] - offsets[target])
        } else if found == level {
          pathCounts[target] += count
        } else if found ^ level < 0 {
          meetings.append((vertex, Int32(target)))
        }
      }
    }
    first = last.upperBound
    arcCount = arcs
  }
}

extension SplitMix64 {
  /// Returns a random number from 0 up to but not including a sum, or `nil` if that is 0.
  fileprivate mutating func share(of sum: Double) -> Double? {
    sum > 0 ? Double(next() >> 11) * 0x1p-53 * sum : nil
  }
}
