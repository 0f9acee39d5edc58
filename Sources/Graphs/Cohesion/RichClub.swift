extension Graph {
  /// Returns the rich-club coefficients: how densely the vertices of high degree are joined.
  ///
  /// The coefficient of *k* is the density among the vertices of more than *k* neighbours.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).richClubCoefficients()
  ///     // [2/3, 1, nil]: all four, the three with two neighbours, the one with three
  ///
  /// In random graphs too they grow with *k*; divide them by those of graphs with the same degrees
  /// before you speak of a club. Loops, parallel edges and the direction of edges are left out of
  /// account.
  ///
  /// S. Zhou and R. Mondragón, "The rich-club phenomenon in the Internet topology", *IEEE
  /// Communications Letters* 8(3), 180–182 (2004),
  /// [doi:10.1109/LCOMM.2004.823426](https://doi.org/10.1109/LCOMM.2004.823426).
  ///
  /// - Returns: A density from 0 to 1 for each *k* from 0 up to but not including the greatest
  ///   degree; `nil` where a single vertex has more than *k* neighbours.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space.
  public func richClubCoefficients() -> [Double?] {
    let rows = underlying().outgoing
    let degrees = (0..<vertexCount).map { rows.range(of: $0).count }
    // Of the clubs that a vertex or an edge belongs to, the one of the greatest degree.
    var vertexCounts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
    var edgeCounts = vertexCounts
    for vertex in 0..<vertexCount {
      vertexCounts[degrees[vertex]] += 1
      for arc in rows.range(of: vertex) where rows.targets[arc] < vertex {
        edgeCounts[min(degrees[vertex], degrees[Int(rows.targets[arc])])] += 1
      }
    }
    var (members, edges) = (0, 0)
    var coefficients: [Double?] = []
    for degree in vertexCounts.indices.dropFirst().reversed() {
      members += vertexCounts[degree]
      edges += edgeCounts[degree]
      let pairs = members * (members - 1) / 2
      coefficients.append(pairs > 0 ? Double(edges) / Double(pairs) : nil)
    }
    return coefficients.reversed()
  }
}
