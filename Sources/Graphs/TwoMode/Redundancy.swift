extension TwoModeGraph {
  /// Returns the redundancy of every vertex: how many pairs of its neighbours would remain joined in
  /// a projection without it.
  ///
  ///     let square = Graph(vertexCount: 5, edges: [(0, 2), (0, 3), (1, 2), (1, 3), (1, 4)])
  ///     try TwoModeGraph(square, firstModeCount: 2).redundancy()   // [1, 1/3, 1, 1, nil]
  ///
  /// M. Latapy, C. Magnien and N. Del Vecchio, "Basic notions for the analysis of large two-mode
  /// networks", *Social Networks* 30(1), 31–48 (2008),
  /// [doi:10.1016/j.socnet.2007.04.006](https://doi.org/10.1016/j.socnet.2007.04.006).
  ///
  /// - Returns: A share from 0 to 1 for each vertex, in vertex order; `nil` where it has fewer than
  ///   two neighbours.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* + Σ *d*²) time over the degrees *d*, and O(*V*) space.
  public func redundancy() throws(CancellationError) -> [Double?] {
    let rows = graph.outgoing
    let checkpoint = Checkpoint(steps: graph.vertexCount)
    var redundantPairs = [Int](repeating: 0, count: graph.vertexCount)
    // How many neighbours each vertex shares with the one in hand.
    var shared = [Int32](repeating: 0, count: graph.vertexCount)
    for vertex in 0..<graph.vertexCount {
      try checkpoint.pass()
      for arc in rows.range(of: vertex) {
        for onward in rows.range(of: Int(rows.targets[arc])) {
          shared[Int(rows.targets[onward])] += 1
        }
      }
      for arc in rows.range(of: vertex) {
        let neighbor = Int(rows.targets[arc])
        for onward in rows.range(of: neighbor) where rows.targets[onward] > vertex {
          if shared[Int(rows.targets[onward])] > 1 { redundantPairs[neighbor] += 1 }
        }
      }
      for arc in rows.range(of: vertex) {
        for onward in rows.range(of: Int(rows.targets[arc])) {
          shared[Int(rows.targets[onward])] = 0
        }
      }
    }
    return redundantPairs.enumerated().map { vertex, pairs in
      let all = rows.pairCount(of: vertex)
      return all > 0 ? Double(pairs) / Double(all) : nil
    }
  }
}
