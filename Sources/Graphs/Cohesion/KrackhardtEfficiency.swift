extension Graph {
  /// Returns Krackhardt's efficiency: how few edges there are beyond those that hold it together.
  ///
  /// A component of *n* vertices needs *n* − 1 edges. Efficiency is 1 minus the number of edges that
  /// are not needed, divided by the greatest number that there could be.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).krackhardtEfficiency()   // 1
  ///
  /// In a directed graph arcs are counted, of which there could be *n*(*n* − 1) in a component;
  /// loops and parallel edges aren't counted. The efficiency of distances is another measure:
  /// ``DistanceSummary/globalEfficiency``.
  ///
  /// D. Krackhardt, "Graph theoretical dimensions of informal organizations", in K. Carley and
  /// M. Prietula (eds.), *Computational Organization Theory*, 89–111 (Erlbaum 1994).
  ///
  /// - Returns: A number from 0, where all vertices of each component are joined, to 1, where no
  ///   edge can be spared; `nil` where no component could have an edge that can be spared.
  /// - Complexity: O(*V* + *E*) time.
  public func krackhardtEfficiency() -> Double? {
    var (needed, possible) = (0, 0)
    for size in connectedComponents().sizes {
      needed += size - 1
      possible += isDirected ? size * (size - 1) : size * (size - 1) / 2
    }
    guard possible > needed else { return nil }
    return 1 - Double(simplified().edgeCount - needed) / Double(possible - needed)
  }
}
