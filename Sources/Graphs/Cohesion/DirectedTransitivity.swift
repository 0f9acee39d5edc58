extension Graph {
  /// Returns the directed transitivity: how many of the ways from a first vertex by a second to a
  /// third are shortened by an arc from the first to the third.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)], isDirected: true)
  ///     graph.directedTransitivity()   // 1
  ///
  /// Loops and parallel arcs do not count. An undirected edge leads both ways, so that the measure
  /// is then ``transitivity()``.
  ///
  /// P. Holland and S. Leinhardt, "Transitivity in structural models of small groups", *Comparative
  /// Group Studies* 2(2), 107–124 (1971),
  /// [doi:10.1177/104649647100200201](https://doi.org/10.1177/104649647100200201).
  ///
  /// - Returns: A share from 0 to 1; `nil` where there is no way of two arcs.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: That of ``triadCensus()``.
  public func directedTransitivity() throws(CancellationError) -> Double? {
    let census = try triadCensus()
    let ways = TriadCensus.Kind.allCases.reduce(0) { $0 + $1.wayCount * census[$1] }
    guard ways > 0 else { return nil }
    let shortened = TriadCensus.Kind.allCases.reduce(0) { $0 + $1.shortenedWayCount * census[$1] }
    return Double(shortened) / Double(ways)
  }
}

extension TriadCensus.Kind {
  /// How many ways of two arcs lead from one of the three vertices by another to the third.
  fileprivate var wayCount: Int {
    switch self {
    case .t003, .t012, .t102, .t021D, .t021U: 0
    case .t021C, .t111D, .t111U, .t030T: 1
    case .t201, .t120D, .t120U: 2
    case .t030C, .t120C: 3
    case .t210: 4
    case .t300: 6
    }
  }

  /// How many of these ways an arc shortens.
  fileprivate var shortenedWayCount: Int {
    switch self {
    case .t003, .t012, .t102, .t021D, .t021U, .t021C, .t111D, .t111U, .t030C, .t201: 0
    case .t030T, .t120C: 1
    case .t120D, .t120U: 2
    case .t210: 3
    case .t300: 6
    }
  }
}
