extension Graph {
  /// Returns Krackhardt's connectedness: the share of pairs of vertices that a path joins.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1)]).connectedness()   // 1/3
  ///
  /// It is the first of the four dimensions in which a graph can differ from a hierarchy with one
  /// head; the others are ``krackhardtHierarchy()``, ``krackhardtEfficiency()`` and
  /// ``leastUpperBoundedness()``. The direction of edges is left out of account.
  ///
  /// D. Krackhardt, "Graph theoretical dimensions of informal organizations", in K. Carley and
  /// M. Prietula (eds.), *Computational Organization Theory*, 89–111 (Erlbaum 1994).
  ///
  /// - Returns: A share from 0, where there are no edges, to 1, where the graph is connected; `nil`
  ///   where there are fewer than two vertices.
  /// - Complexity: O(*V* + *E*) time.
  public func connectedness() -> Double? {
    fragmentation().map { 1 - $0 }
  }
}
