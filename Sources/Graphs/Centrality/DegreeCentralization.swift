extension Graph {
  /// Returns the degree centralization: how far the graph is a star around one vertex.
  ///
  /// The differences between the largest degree and every degree, added up and divided by that sum
  /// for a star. A directed graph is taken without directions; loops and parallel edges are left
  /// out.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)]).degreeCentralization()   // 1/3
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Returns: 0 if all degrees are equal, 1 for a star; `nil` with fewer than three vertices.
  /// - Complexity: O(*V* + *E*).
  public func degreeCentralization() -> Double? {
    guard vertexCount > 2 else { return nil }
    let star = Double((vertexCount - 1) * (vertexCount - 2))
    return underlying().degrees().map(Double.init).sumBelowMaximum / star
  }

  /// Returns the centralization of one direction: how far all arcs leave one vertex, or lead to one.
  ///
  /// The differences between the largest number of outgoing or incoming arcs and every one, added up
  /// and divided by that sum for a star whose arcs all leave its centre, or all lead to it. Loops
  /// and parallel arcs are left out. An undirected graph counts with arcs both ways.
  ///
  ///     let star = Graph(vertexCount: 3, edges: [(0, 1), (0, 2)], isDirected: true)
  ///     star.degreeCentralization(of: .outgoing)   // 1
  ///     star.degreeCentralization(of: .incoming)   // 1/4
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Parameter direction: Which arcs count.
  /// - Returns: 0 if all have as many, 1 for a star; `nil` with fewer than two vertices.
  /// - Complexity: O(*V* + *E*).
  public func degreeCentralization(of direction: ArcDirection) -> Double? {
    guard vertexCount > 1 else { return nil }
    let degrees = simplified().rows(of: direction).degrees()
    let star = Double(vertexCount - 1) * Double(vertexCount - 1)
    return degrees.map(Double.init).sumBelowMaximum / star
  }
}

extension [Double] {
  /// The differences between the greatest element and every element, added up.
  var sumBelowMaximum: Double {
    guard let maximum = self.max() else { return 0 }
    return reduce(0) { $0 + (maximum - $1) }
  }
}
