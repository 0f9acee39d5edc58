extension Rows {
  /// Returns how firmly each arc of an undirected graph holds on to what was found before it.
  ///
  /// The vertices are visited in such an order that each weighs most to those before it. The label
  /// of an arc is what the arcs weigh together that lead from the vertices so far visited, its own
  /// source the last of them, to its target. No cut between the two ends of an arc weighs less than
  /// its label. An arc has 0 if its target is visited already, or has come to the limit.
  ///
  /// H. Nagamochi and T. Ibaraki, "Computing edge-connectivity in multigraphs and capacitated
  /// graphs", *SIAM Journal on Discrete Mathematics* 5(1), 54–66 (1992),
  /// [doi:10.1137/0405004](https://doi.org/10.1137/0405004).
  ///
  /// - Parameters:
  ///   - limit: From which weight on vertices are visited in no particular order.
  ///   - checkpoint: Where the search looks up from time to time.
  /// - Returns: The label of every arc.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: O(*V* + *E* log *V*) time.
  func adjacencyLabels(
    upTo limit: Double = .infinity, checkpoint: Checkpoint
  ) throws(CancellationError) -> [Double] {
    var labels = [Double](repeating: 0, count: targets.count)
    var weight = [Double](repeating: 0, count: vertexCount)
    var isVisited = [Bool](repeating: false, count: vertexCount)
    // Vertices at the limit wait in a pile, all others in a queue, the heaviest first.
    var pile: [Int32] = []
    var queue = DistanceQueue()
    var pace = PacedCheckpoint(checkpoint)
    for root in 0..<vertexCount where !isVisited[root] {
      pile.append(Int32(root))
      while let next = pile.popLast() ?? queue.removeNearest()?.vertex {
        let vertex = Int(next)
        guard !isVisited[vertex] else { continue }
        isVisited[vertex] = true
        try pace.spend(range(of: vertex).count)
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let target = Int(targets[arc])
          guard !isVisited[target], weight[target] < limit else { continue }
          weight[target] += weights?[arc] ?? 1
          labels[arc] = weight[target]
          if weight[target] < limit {
            queue.insert(targets[arc], at: -weight[target])
          } else {
            pile.append(targets[arc])
          }
        }
      }
    }
    return labels
  }
}
