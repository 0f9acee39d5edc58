/// How far those who share a neighbour with the same vertex share another with each other.
public struct TwoModeClustering: Hashable, Sendable {
  /// The share of all paths of four edges that are closed; `nil` without such paths.
  public let value: Double?

  /// The share of the paths of four edges around each vertex of the mode that are closed, in the
  /// order of its vertices; `nil` for one without such paths.
  public let vertices: [Double?]
}

extension TwoModeGraph {
  /// Returns Opsahl's clustering of a mode, over all of it and around each vertex.
  ///
  /// A path of four edges begins, turns and ends at three vertices of the mode, through two of the
  /// other. It is closed if its ends share a neighbour that is not on it: two colleagues of a person,
  /// from different projects, then meet in a third. A projection would have all members of a project
  /// closed by it alone.
  ///
  ///     let hexagon = Graph(vertexCount: 6, edges: [(0, 3), (1, 3), (1, 4), (2, 4), (2, 5), (0, 5)])
  ///     try TwoModeGraph(hexagon, firstModeCount: 3).clustering(of: .first).value   // 1
  ///
  /// T. Opsahl, "Triadic closure in two-mode networks: redefining the global and local clustering
  /// coefficients", *Social Networks* 35(2), 159–167 (2013),
  /// [doi:10.1016/j.socnet.2011.07.001](https://doi.org/10.1016/j.socnet.2011.07.001).
  ///
  /// - Parameter mode: The mode at whose vertices the paths begin, turn and end.
  /// - Returns: Shares from 0 to 1.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* + *P*) time for *P* paths of four edges, those with the same three last
  ///   edges taken as one; O(*V*) space.
  public func clustering(of mode: Mode) throws(CancellationError) -> TwoModeClustering {
    let own = vertices(of: mode)
    let parts = min(16, max(1, graph.edgeCount / 1024))
    let checkpoint = Checkpoint(steps: own.count)
    let counts = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var paths = FourPaths(graph.outgoing)
      for vertex in stride(from: own.lowerBound + part, to: own.upperBound, by: parts) {
        try checkpoint.pass()
        try paths.add(from: vertex, checkpoint)
      }
      return paths
    }
    let all = own.map { vertex in counts.reduce(0) { $0 + $1.all[vertex] } }
    let closed = own.map { vertex in counts.reduce(0) { $0 + $1.closed[vertex] } }
    let sum = all.reduce(0, +)
    return TwoModeClustering(
      value: sum > 0 ? Double(closed.reduce(0, +)) / Double(sum) : nil,
      vertices: zip(closed, all).map { $1 > 0 ? Double($0) / Double($1) : nil })
  }
}

/// The paths of four edges from the vertices so far, by the vertex at which they turn.
private struct FourPaths {
  private(set) var all: [Int]
  private(set) var closed: [Int]

  private let rows: Rows

  /// How many neighbours each vertex shares with the one in hand, and the first and the last of them.
  private var shared: [Int32]
  private var firstShared: [Int32]
  private var lastShared: [Int32]

  /// Whether each is a neighbour of the vertex in hand, and of the one where paths turn.
  private var isAtStart: [Bool]
  private var isAtTurn: [Bool]

  init(_ rows: Rows) {
    self.rows = rows
    all = [Int](repeating: 0, count: rows.vertexCount)
    closed = all
    shared = [Int32](repeating: 0, count: rows.vertexCount)
    firstShared = shared
    lastShared = shared
    isAtStart = [Bool](repeating: false, count: rows.vertexCount)
    isAtTurn = isAtStart
  }

  /// Adds the paths from a vertex.
  mutating func add(from start: Int, _ checkpoint: Checkpoint) throws(CancellationError) {
    let turns = findShared(with: start)
    for turn in turns where turn != start {
      try checkpoint.pass(steps: 0)
      for arc in rows.range(of: Int(turn)) { isAtTurn[Int(rows.targets[arc])] = true }
      for arc in rows.range(of: Int(turn)) {
        let second = rows.targets[arc]
        // The first link is one that the start and the turn share, but not the second.
        let firstLinks = Int(shared[Int(turn)]) - (isAtStart[Int(second)] ? 1 : 0)
        guard firstLinks > 0 else { continue }
        for onward in rows.range(of: Int(second)) {
          let end = rows.targets[onward]
          guard end != start, end != turn else { continue }
          all[Int(turn)] += firstLinks
          closed[Int(turn)] += firstLinks - openLinks(firstLinks, second: second, end: Int(end))
        }
      }
      for arc in rows.range(of: Int(turn)) { isAtTurn[Int(rows.targets[arc])] = false }
    }
    for turn in turns { shared[Int(turn)] = 0 }
    for arc in rows.range(of: start) { isAtStart[Int(rows.targets[arc])] = false }
  }

  /// Returns how many of the first links leave no neighbour that the start and the end share off the
  /// path.
  private func openLinks(_ firstLinks: Int, second: Int32, end: Int) -> Int {
    let (first, last) = (firstShared[end], lastShared[end])
    switch shared[end] {
    case 0: return firstLinks
    case 1: return first == second ? firstLinks : isAtTurn[Int(first)] ? 1 : 0
    case 2 where first == second: return isAtTurn[Int(last)] ? 1 : 0
    case 2 where last == second: return isAtTurn[Int(first)] ? 1 : 0
    default: return 0
    }
  }

  /// Counts the neighbours that others share with a vertex, and returns these others.
  private mutating func findShared(with start: Int) -> [Int32] {
    var others: [Int32] = []
    for arc in rows.range(of: start) {
      let link = rows.targets[arc]
      isAtStart[Int(link)] = true
      for onward in rows.range(of: Int(link)) {
        let other = Int(rows.targets[onward])
        if shared[other] == 0 {
          others.append(Int32(other))
          firstShared[other] = link
        }
        shared[other] += 1
        lastShared[other] = link
      }
    }
    return others
  }
}
