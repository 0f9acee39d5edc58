extension Graph {
  /// Returns the reciprocity: the share of arcs whose opposite is there too.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 2)], isDirected: true)
  ///     graph.reciprocity()   // 2/3
  ///
  /// Loops and parallel arcs do not count.
  ///
  /// - Returns: A share from 0 to 1; `nil` where the graph is undirected or has no arcs.
  /// - Complexity: O(*V* + *E*) time.
  public func reciprocity() -> Double? {
    guard isDirected else { return nil }
    let simple = simplified()
    guard simple.edgeCount > 0 else { return nil }
    let (outgoing, incoming) = (simple.outgoing, simple.incoming)
    var returned = 0
    for vertex in 0..<vertexCount {
      // Both rows are sorted, so that one walk along the two finds what they share.
      let sources = incoming.range(of: vertex)
      var place = sources.lowerBound
      for arc in outgoing.range(of: vertex) {
        while place < sources.upperBound, incoming.targets[place] < outgoing.targets[arc] {
          place += 1
        }
        guard place < sources.upperBound else { break }
        if incoming.targets[place] == outgoing.targets[arc] { returned += 1 }
      }
    }
    return Double(returned) / Double(simple.edgeCount)
  }
}
