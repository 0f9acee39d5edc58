extension Graph {
  /// Returns the number of squares: cycles of four vertices, whether or not chords join them.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)]).squareCount()   // 1
  ///
  /// Loops, parallel edges, weights and the direction of edges are left out of account.
  ///
  /// - Returns: The number of squares.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func squareCount() throws(CancellationError) -> Int {
    // Each square counts once at each of its corners.
    try squareCounts().reduce(0, +) / 4
  }

  /// Returns how many squares every vertex is a corner of.
  ///
  ///     Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)]).squareCounts()
  ///     // [1, 1, 1, 1, 0]
  ///
  /// Loops, parallel edges, weights and the direction of edges are left out of account.
  ///
  /// Each square is found once, from its corner of highest degree: any two paths of two edges from
  /// there to the corner across make one.
  ///
  /// N. Chiba and T. Nishizeki, "Arboricity and subgraph listing algorithms", *SIAM Journal on
  /// Computing* 14(1), 210–223 (1985), [doi:10.1137/0214017](https://doi.org/10.1137/0214017).
  ///
  /// - Returns: The number of squares of each vertex, in vertex order; together four for every
  ///   square.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func squareCounts() throws(CancellationError) -> [Int] {
    let rows = underlying().outgoing.rankedByDegree()
    let parts = min(8, 1 + rows.lower.targets.count / 4096)
    let checkpoint = Checkpoint(steps: vertexCount)
    let countsOfParts = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var squares = SquaresByRank(rows)
      for rank in stride(from: part, to: rows.vertices.count, by: parts) {
        try checkpoint.pass()
        squares.add(withHighest: rank)
      }
      return squares.counts
    }
    var counts = [Int](repeating: 0, count: vertexCount)
    for ofPart in countsOfParts {
      for rank in counts.indices { counts[Int(rows.vertices[rank])] += ofPart[rank] }
    }
    return counts
  }
}

/// The squares that each rank is a corner of, of those found so far.
private struct SquaresByRank {
  private(set) var counts: [Int]

  private let rows: RankedRows

  /// How many paths of two edges lead from the highest corner to each other one.
  private var paths: [Int]

  init(_ rows: RankedRows) {
    self.rows = rows
    counts = [Int](repeating: 0, count: rows.vertices.count)
    paths = counts
  }

  /// Adds the squares that have their highest corner at a rank.
  mutating func add(withHighest highest: Int) {
    let rows = rows
    for side in rows.lower.row(of: highest) {
      rows.forEachNeighbor(of: side, below: highest) { paths[$0] += 1 }
    }
    // A side that leads to the corner across makes a square with each of the other paths there.
    for side in rows.lower.row(of: highest) {
      var squares = 0
      rows.forEachNeighbor(of: side, below: highest) { squares += paths[$0] - 1 }
      counts[Int(side)] += squares
    }
    for side in rows.lower.row(of: highest) {
      rows.forEachNeighbor(of: side, below: highest) { across in
        let squares = paths[across] * (paths[across] - 1) / 2
        counts[highest] += squares
        counts[across] += squares
        paths[across] = 0
      }
    }
  }
}

extension RankedRows {
  /// Hands over the neighbours of a rank that come after another one of its neighbours in rank.
  @inline(__always)
  fileprivate func forEachNeighbor(
    of rank: Int32, below highest: Int, _ body: (_ neighbor: Int) -> Void
  ) {
    for arc in higher.range(of: Int(rank)).reversed() {
      let neighbor = Int(higher.targets[arc])
      guard neighbor > highest else { break }
      body(neighbor)
    }
    for arc in lower.range(of: Int(rank)) { body(Int(lower.targets[arc])) }
  }
}

extension Rows {
  fileprivate func row(of vertex: Int) -> ArraySlice<Int32> { targets[range(of: vertex)] }
}
