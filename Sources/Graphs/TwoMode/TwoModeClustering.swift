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
  /// - Precondition: The projection onto the mode has fewer than 2³¹ edges.
  /// - Complexity: That of ``projection(onto:weight:)``, and O(*E*^1.5) time for the *E* edges of the
  ///   projection.
  public func clustering(of mode: Mode) throws(CancellationError) -> TwoModeClustering {
    let projection = try projectedRows(onto: mode, weight: .shared)
    let triangles = SharingTriangles(self, mode, projection)
    let parts = min(16, 1 + graph.edgeCount / 1024)
    let checkpoint = Checkpoint(steps: projection.vertexCount)
    let countsOfParts = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var triangles = triangles
      for rank in stride(from: part, to: projection.vertexCount, by: parts) {
        try checkpoint.pass()
        triangles.add(withLowest: rank)
      }
      return triangles.closedPaths
    }
    let all = pathCounts(of: mode, projection)
    let closed = all.indices.map { vertex in countsOfParts.reduce(0) { $0 + $1[vertex] } }
    let sum = all.reduce(0, +)
    return TwoModeClustering(
      value: sum > 0 ? Double(closed.reduce(0, +)) / Double(sum) : nil,
      vertices: zip(closed, all).map { $1 > 0 ? Double($0) / Double($1) : nil })
  }

  /// Returns how many paths of four edges turn at each vertex of a mode: from any two of its
  /// neighbours to two different vertices.
  private func pathCounts(of mode: Mode, _ projection: Rows) -> [Int] {
    let rows = graph.outgoing
    let own = vertices(of: mode)
    return own.map { turn in
      var (ends, squares) = (0, 0)
      for arc in rows.range(of: turn) {
        let onward = rows.range(of: Int(rows.targets[arc])).count - 1
        ends += onward
        squares += onward * onward
      }
      let returns = projection.range(of: turn - own.lowerBound).reduce(0) { sum, arc in
        let shared = Int(projection.weights?[arc] ?? 0)
        return sum + shared * (shared - 1) / 2
      }
      return (ends * ends - squares) / 2 - returns
    }
  }
}

/// The triangles of a projection so far, and how many closed paths turn at each of their corners.
///
/// The ends of a closed path share a neighbour, as each does with the vertex where it turns. How many
/// closed paths a triangle has follows from how many neighbours its corners share.
private struct SharingTriangles: Sendable {
  private(set) var closedPaths: [Int]

  /// The neighbours of the vertices of both modes, and the number of the mode's first.
  private let rows: Rows
  private let base: Int

  private let projection: RankedRows
  private let ranks: [Int32]

  /// How many neighbours each rank shares with the lowest corner, and which it is if it is one only.
  private var shared: [Int]
  private var onlyShared: [Int32]

  private static let none: Int32 = -1
  private static let several: Int32 = -2

  /// Whether each vertex is a neighbour of the lowest corner.
  private var isAtLowest: [Bool]

  init(_ graph: TwoModeGraph, _ mode: TwoModeGraph.Mode, _ projection: Rows) {
    rows = graph.graph.outgoing
    base = graph.vertices(of: mode).lowerBound
    self.projection = projection.rankedByDegree()
    var ranks = [Int32](repeating: 0, count: projection.vertexCount)
    for (rank, vertex) in self.projection.vertices.enumerated() { ranks[Int(vertex)] = Int32(rank) }
    self.ranks = ranks
    closedPaths = [Int](repeating: 0, count: ranks.count)
    shared = closedPaths
    onlyShared = [Int32](repeating: Self.none, count: ranks.count)
    isAtLowest = [Bool](repeating: false, count: rows.vertexCount)
  }

  /// Adds the triangles whose corner of lowest degree has a rank.
  mutating func add(withLowest lowest: Int) {
    let higher = projection.higher
    for link in row(of: lowest) {
      isAtLowest[Int(link)] = true
      for member in rows.targets[rows.range(of: Int(link))] {
        let rank = Int(ranks[Int(member) - base])
        shared[rank] += 1
        onlyShared[rank] = shared[rank] == 1 ? link : Self.several
      }
    }
    for arc in higher.range(of: lowest) {
      let middle = Int(higher.targets[arc])
      let only = onlyShared[middle]
      for onward in higher.range(of: middle) {
        let highest = Int(higher.targets[onward])
        let otherOnly = onlyShared[highest]
        // Around a neighbour that is the only one which either shares with the lowest corner, no
        // path is closed.
        if otherOnly == Self.none || (otherOnly == only && only != Self.several) { continue }
        let (low, high) = (shared[middle], shared[highest])
        let across = Int(higher.weights?[onward] ?? 0)
        let inAll = commonCount(middle, highest)
        add(to: lowest, sides: (low, high), ends: across, inAll: inAll)
        add(to: middle, sides: (low, across), ends: high, inAll: inAll)
        add(to: highest, sides: (high, across), ends: low, inAll: inAll)
      }
    }
    for link in row(of: lowest) {
      isAtLowest[Int(link)] = false
      for member in rows.targets[rows.range(of: Int(link))] {
        let rank = Int(ranks[Int(member) - base])
        shared[rank] = 0
        onlyShared[rank] = Self.none
      }
    }
  }

  /// Adds the closed paths that turn at a corner.
  ///
  /// - Parameters:
  ///   - corner: The rank of the corner.
  ///   - sides: How many neighbours it shares with either other corner.
  ///   - ends: How many neighbours the other corners share.
  ///   - inAll: How many neighbours all three share.
  private mutating func add(to corner: Int, sides: (Int, Int), ends: Int, inAll: Int) {
    // Paths lead through two neighbours, which leave the ends none to share if they have no others.
    let paths = sides.0 * sides.1 - inAll
    let open =
      switch (ends, inAll) {
      case (1, 1): sides.0 + sides.1 - 2
      case (2, 2): 2
      default: 0
      }
    closedPaths[Int(projection.vertices[corner])] += paths - open
  }

  /// Returns how many neighbours the lowest corner and two others share.
  private func commonCount(_ middle: Int, _ highest: Int) -> Int {
    // If each shares a single one with the lowest, it isn't the same one.
    guard shared[middle] > 1 || shared[highest] > 1 else { return 0 }
    var (first, second) = (row(of: middle), row(of: highest))
    var count = 0
    while let one = first.first, let other = second.first {
      if one == other && isAtLowest[Int(one)] { count += 1 }
      if one <= other { first.removeFirst() }
      if other <= one { second.removeFirst() }
    }
    return count
  }

  /// Returns the neighbours of a rank.
  private func row(of rank: Int) -> ArraySlice<Int32> {
    rows.targets[rows.range(of: base + Int(projection.vertices[rank]))]
  }
}
