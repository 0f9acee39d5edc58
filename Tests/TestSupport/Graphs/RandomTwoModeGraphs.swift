public import Graphs

extension TwoModeGraph {
  /// Returns a random two-mode graph of up to seven vertices in each mode, with parallel edges.
  ///
  /// Small seeds give graphs without vertices or edges.
  ///
  /// - Parameter seed: What the graph follows from.
  /// - Returns: The graph, the same for the same seed.
  public static func random(seed: Int) -> TwoModeGraph {
    var generator = SplitMix(seed: seed)
    let first = min(seed, Int.random(in: 1...7, using: &generator))
    let second = min(seed / 2, Int.random(in: 1...7, using: &generator))
    let edgeCount = Int.random(in: 0...(first * second), using: &generator)
    let edges = (0..<edgeCount).map { _ in
      (
        Int.random(in: 0..<first, using: &generator),
        first + Int.random(in: 0..<second, using: &generator)
      )
    }
    return TwoModeGraph(
      Graph(vertexCount: first + second, edges: edges), firstModeCount: first)
  }
}
