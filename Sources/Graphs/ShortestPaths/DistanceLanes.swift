/// Breadth-first searches from many sources side by side, one for each bit of a row of words.
///
/// Every vertex takes over what has just reached its neighbours. Where distances are short this goes
/// through the arcs some times for hundreds of sources, not once for each.
///
/// M. Then and others, "The more the merrier: efficient multi-source graph traversal", *Proceedings
/// of the VLDB Endowment* 8(4), 449–460 (2014),
/// [doi:10.14778/2735496.2735507](https://doi.org/10.14778/2735496.2735507).
struct DistanceLanes {
  typealias Lanes = SIMD8<UInt64>

  /// How many sources there are at the most.
  static let count = 512

  /// How far the searches go: farther, searches one by one are faster.
  static let longestDistance = 200

  /// The searches that have reached each vertex, that did so in the last round, and in this one.
  private var reached: [Lanes]
  private var last: [Lanes]
  private var new: [Lanes]

  /// Prepares searches in a graph.
  init(vertexCount: Int) {
    reached = [Lanes](repeating: .zero, count: vertexCount)
    last = reached
    new = reached
  }

  /// Adds the distances from some sources to the totals of each vertex.
  ///
  /// - Parameters:
  ///   - sources: The sources, of which there are ``count`` at the most.
  ///   - incoming: The arcs that lead to each vertex.
  ///   - limit: How far a vertex may be to count.
  ///   - totals: What is added to.
  ///   - checkpoint: What is passed by every source.
  /// - Returns: Whether all distances were added; otherwise those to ``longestDistance`` or
  ///   the limit were.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  mutating func add(
    _ sources: Range<Int>, along incoming: Rows, within limit: Double = .infinity,
    to totals: inout DistanceTotals,
    _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Bool {
    for vertex in reached.indices { reached[vertex] = .zero }
    for vertex in last.indices { last[vertex] = .zero }
    var all = Lanes.zero
    for (lane, source) in sources.enumerated() {
      last[source][lane / 64] = 1 << UInt64(lane % 64)
      reached[source] = last[source]
      all |= last[source]
    }
    for distance in 1...Self.longestDistance where Double(distance) <= limit {
      var found = 0
      for start in stride(from: 0, to: reached.count, by: 2048) {
        try checkpoint.pass(steps: 0)
        let vertices = start..<min(reached.count, start + 2048)
        found += Self.advance(
          vertices, all, along: incoming, at: distance, from: last, to: &new, reached: &reached,
          totals: &totals.vertices)
      }
      guard found > 0 else {
        try checkpoint.pass(steps: sources.count)
        return true
      }
      totals.addPairs(found, at: distance)
      swap(&last, &new)
    }
    return false
  }

  /// Lets some vertices take over what reached their neighbours in the last round.
  ///
  /// - Returns: How many searches reached a vertex.
  private static func advance(
    _ vertices: Range<Int>, _ all: Lanes, along rows: Rows, at distance: Int, from last: [Lanes],
    to new: inout [Lanes], reached: inout [Lanes], totals: inout [DistanceTotals.Total]
  ) -> Int {
    let (offsets, targets, last) = (rows.offsets.span, rows.targets.span, last.span)
    var new = new.mutableSpan
    var reached = reached.mutableSpan
    var totals = totals.mutableSpan
    let inverse = 1 / Double(distance)
    var found = 0
    for vertex in vertices {
      let missing = all & ~reached[vertex]
      var arriving = Lanes.zero
      if missing != .zero {
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          arriving |= last[Int(targets[arc])]
        }
        arriving &= missing
      }
      new[vertex] = arriving
      guard arriving != .zero else { continue }
      reached[vertex] |= arriving
      let count = Int(arriving.nonzeroBitCount.wrappedSum())
      totals[vertex].add(count, at: Double(distance), inverse: inverse)
      found += count
    }
    return found
  }
}
