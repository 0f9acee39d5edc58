/// A breadth-first search that looks from whichever side has fewer arcs to look at.
///
/// S. Beamer, K. Asanović and D. Patterson, "Direction-optimizing breadth-first search", *SC '12*,
/// [doi:10.1109/SC.2012.50](https://doi.org/10.1109/SC.2012.50).
struct LevelSearch {
  /// The number of arcs on a shortest path to every vertex, or -1 where none leads.
  private(set) var levels: [Int32]

  private let outgoing: Rows
  private let incoming: Rows
  private var queue: [Int32] = []
  /// Of the vertices that weren't reached, and of those that were passed by.
  private var openArcCount: Int

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - outgoing: The arcs to follow.
  ///   - incoming: The same arcs turned round.
  ///   - isOpen: Which vertices may be reached; all if `nil`.
  init(along outgoing: Rows, against incoming: Rows, where isOpen: ((Int) -> Bool)? = nil) {
    self.outgoing = outgoing
    self.incoming = incoming
    openArcCount = incoming.targets.count
    levels = [Int32](repeating: -1, count: outgoing.vertexCount)
    guard let isOpen else { return }
    for vertex in levels.indices where !isOpen(vertex) { levels[vertex] = Self.closed }
  }

  /// The level of vertices that may not be reached.
  private static let closed = Int32.max

  /// Returns whether the search has reached a vertex.
  func hasReached(_ vertex: Int) -> Bool { 0 <= levels[vertex] && levels[vertex] < Self.closed }

  /// Finds the levels of all vertices.
  ///
  /// - Returns: The greatest of them.
  /// - Complexity: O(*V* + *E*) time.
  mutating func run(from source: Int) -> Int {
    var level: Int32 = 0
    levels[source] = 0
    queue.append(Int32(source))
    var frontier = Frontier(count: 1, outgoingArcCount: outgoing.range(of: source).count)
    while frontier.count > 0 {
      level += 1
      // Where most arcs of the vertices that were reached last lead to what was reached before, it
      // is faster to look back from those that weren't reached.
      if frontier.outgoingArcCount > (levels.count + openArcCount) / 15 {
        frontier = pull(to: level)
        queue.removeAll(keepingCapacity: true)
      } else {
        if queue.isEmpty { fillQueue(with: level - 1) }
        frontier = push(to: level)
      }
      openArcCount -= frontier.incomingArcCount
    }
    return Int(level) - 1
  }

  /// Follows the arcs of the vertices in the queue, and queues those that are reached.
  private mutating func push(to level: Int32) -> Frontier {
    let (outgoing, incoming, queued) = (outgoing, incoming, queue)
    let (offsets, targets) = (outgoing.offsets.span, outgoing.targets.span)
    var levels = levels.mutableSpan
    var next: [Int32] = []
    var frontier = Frontier()
    for vertex in queued {
      for arc in Int(offsets[Int(vertex)])..<Int(offsets[Int(vertex) + 1]) {
        let target = targets[arc]
        guard levels[Int(target)] < 0 else { continue }
        levels[Int(target)] = level
        next.append(target)
        frontier.add(Int(target), outgoing, incoming)
      }
    }
    queue = next
    return frontier
  }

  /// Looks from every vertex that wasn't reached for one that was reached last.
  private mutating func pull(to level: Int32) -> Frontier {
    let (outgoing, incoming) = (outgoing, incoming)
    let (offsets, targets) = (incoming.offsets.span, incoming.targets.span)
    var levels = levels.mutableSpan
    var frontier = Frontier()
    for vertex in levels.indices where levels[vertex] < 0 {
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1])
      where levels[Int(targets[arc])] == level - 1 {
        levels[vertex] = level
        frontier.add(vertex, outgoing, incoming)
        break
      }
    }
    return frontier
  }

  private mutating func fillQueue(with level: Int32) {
    for vertex in levels.indices where levels[vertex] == level { queue.append(Int32(vertex)) }
  }
}

/// How many vertices were reached last, and how many arcs they have.
private struct Frontier {
  var count = 0
  var outgoingArcCount = 0
  var incomingArcCount = 0

  @inline(__always) mutating func add(_ vertex: Int, _ outgoing: Rows, _ incoming: Rows) {
    count += 1
    outgoingArcCount += outgoing.range(of: vertex).count
    incomingArcCount += incoming.range(of: vertex).count
  }
}
