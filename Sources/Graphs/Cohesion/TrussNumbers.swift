/// How deep in the graph's trusses every edge lies.
public struct TrussNumbers: Sendable, Hashable {
  /// The edges of the simple graph, in ascending order.
  public let edges: [VertexPair]

  /// The truss number of each of the edges, 2 or more, in the same order.
  public let numbers: [Int]
}

extension Graph {
  /// Returns the truss number of every edge.
  ///
  /// The *k*-truss is what is left of a graph when edges that belong to fewer than *k* − 2 triangles
  /// are removed until there are none; the truss number of an edge is the greatest *k* whose truss
  /// it belongs to. Loops, parallel edges and the direction of edges are left out of account.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     try graph.trussNumbers().numbers   // [3, 3, 3, 2]
  ///
  /// J. Cohen, "Trusses: cohesive subgraphs for social network analysis", *National Security Agency
  /// Technical Report* (2008); J. Wang and J. Cheng, "Truss decomposition in massive networks",
  /// *PVLDB* 5(9), 812–823 (2012),
  /// [doi:10.14778/2311906.2311909](https://doi.org/10.14778/2311906.2311909).
  ///
  /// - Returns: The edges in ascending order, and a number for each.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*E*^1.5 log *V*) time, O(*V* + *E*) space.
  public func trussNumbers() throws(CancellationError) -> TrussNumbers {
    let rows = underlying().outgoing
    try Checkpoint(steps: 0).pass()
    var peeling = EdgePeeling(of: rows)
    let checkpoint = Checkpoint(steps: 2 * peeling.edges.count)
    try peeling.countTriangles(checkpoint)
    try peeling.run(checkpoint)
    return TrussNumbers(edges: peeling.edges, numbers: peeling.triangleCounts.map { Int($0) + 2 })
  }
}

/// A simple undirected graph whose edges are removed, those in fewest triangles first.
private struct EdgePeeling {
  let edges: [VertexPair]

  /// Of an edge that is still there: to how many triangles it belongs, or the level if that is more.
  private(set) var triangleCounts: [Int32]

  private let rows: Rows
  /// The edge that each arc belongs to.
  private let edgeOfArc: [Int32]
  private var isLeft: [Bool]

  init(of rows: Rows) {
    var edges: [VertexPair] = []
    var edgeOfArc = [Int32](repeating: 0, count: rows.targets.count)
    // Where the next arc stands that leads back to a vertex of lower number.
    var next = rows.offsets
    for vertex in 0..<rows.vertexCount {
      for arc in rows.range(of: vertex) where rows.targets[arc] > vertex {
        let target = Int(rows.targets[arc])
        edgeOfArc[arc] = Int32(edges.count)
        edgeOfArc[Int(next[target])] = Int32(edges.count)
        next[target] += 1
        edges.append(VertexPair(vertex, target))
      }
    }
    self.rows = rows
    self.edges = edges
    self.edgeOfArc = edgeOfArc
    triangleCounts = [Int32](repeating: 0, count: edges.count)
    isLeft = [Bool](repeating: true, count: edges.count)
  }

  /// Counts the triangles of every edge, each triangle from its edge that comes first.
  mutating func countTriangles(_ checkpoint: Checkpoint) throws(CancellationError) {
    for edge in edges.indices {
      try checkpoint.pass()
      forEachTriangle(of: edge) { peeling, second, third in
        guard edge < second && edge < third else { return }
        peeling.triangleCounts[edge] += 1
        peeling.triangleCounts[second] += 1
        peeling.triangleCounts[third] += 1
      }
    }
  }

  /// Removes the edges, level by level.
  ///
  /// The edges that are left are gone through once for each level, all in all no more often than
  /// they belong to triangles.
  mutating func run(_ checkpoint: Checkpoint) throws(CancellationError) {
    var left = Array(edges.indices)
    while !left.isEmpty {
      var level = Int32.max
      for edge in left { level = min(level, triangleCounts[edge]) }
      var queue = left.filter { triangleCounts[$0] == level }
      var removed = 0
      while removed < queue.count {
        try checkpoint.pass()
        forEachTriangle(of: queue[removed]) { peeling, second, third in
          if peeling.takeTriangle(from: second, downTo: level) { queue.append(second) }
          if peeling.takeTriangle(from: third, downTo: level) { queue.append(third) }
        }
        isLeft[queue[removed]] = false
        removed += 1
      }
      left.removeAll { !isLeft[$0] }
    }
  }

  /// Returns whether an edge comes down to the level with one triangle less.
  private mutating func takeTriangle(from edge: Int, downTo level: Int32) -> Bool {
    guard triangleCounts[edge] > level else { return false }
    triangleCounts[edge] -= 1
    return triangleCounts[edge] == level
  }
}

extension EdgePeeling {
  /// Calls `body` with the other two edges of every triangle of an edge whose edges are all left.
  private mutating func forEachTriangle(
    of edge: Int, _ body: (_ peeling: inout EdgePeeling, _ second: Int, _ third: Int) -> Void
  ) {
    let (rows, edgeOfArc) = (rows, edgeOfArc)
    let ends = (rows.range(of: edges[edge].source), rows.range(of: edges[edge].target))
    let (short, long) = ends.0.count < ends.1.count ? ends : (ends.1, ends.0)
    var lowerBound = long.lowerBound
    for arc in short where isLeft[Int(edgeOfArc[arc])] {
      lowerBound = rows.firstArc(in: lowerBound..<long.upperBound, notBelow: rows.targets[arc])
      guard lowerBound < long.upperBound else { return }
      guard rows.targets[lowerBound] == rows.targets[arc] else { continue }
      guard isLeft[Int(edgeOfArc[lowerBound])] else { continue }
      body(&self, Int(edgeOfArc[arc]), Int(edgeOfArc[lowerBound]))
    }
  }
}

extension Rows {
  /// Returns the first of some arcs of a row whose target isn't below a vertex.
  fileprivate func firstArc(in arcs: Range<Int>, notBelow vertex: Int32) -> Int {
    var (low, high) = (arcs.lowerBound, arcs.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < vertex { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
