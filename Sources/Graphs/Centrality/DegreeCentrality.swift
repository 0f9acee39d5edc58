extension Graph {
  /// Returns how many edges end at every vertex.
  ///
  /// Parallel edges count each and a loop counts twice. In a directed graph outgoing and incoming
  /// arcs are added.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 2)]).degrees()   // [1, 2, 3]
  ///
  /// - Returns: The degree of each vertex, in vertex order.
  /// - Complexity: O(*V*).
  public func degrees() -> [Int] {
    (0..<vertexCount).map { vertex in
      let degree = outgoing.range(of: vertex).count
      return isDirected ? degree + incoming.range(of: vertex).count : degree
    }
  }

  /// Returns the degree centrality of every vertex: the share of the others that it is joined to.
  ///
  /// Loops and parallel edges are left out. In a directed graph outgoing and incoming arcs are
  /// added, so that a vertex joined to all others both ways has 2.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).degreeCentrality()   // [0.5, 1, 0.5]
  ///
  /// L. Freeman, "Centrality in social networks: conceptual clarification", *Social Networks* 1(3),
  /// 215–239 (1979), [doi:10.1016/0378-8733(78)90021-7](https://doi.org/10.1016/0378-8733(78)90021-7).
  ///
  /// - Returns: The degree divided by *n* − 1 of each vertex, in vertex order; 0 for a vertex alone.
  /// - Complexity: O(*V* + *E*).
  public func degreeCentrality() -> [Double] {
    let others = Double(max(1, vertexCount - 1))
    return simplified().degrees().map { Double($0) / others }
  }
}
