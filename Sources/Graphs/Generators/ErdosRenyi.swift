extension Graph {
  /// Returns a random graph of a given number of edges, any such graph with the same probability.
  ///
  /// This is the model G(*n*, *m*) of Erdős and Rényi: no loops, no repeats.
  ///
  ///     Graph.erdosRenyi(vertexCount: 10, edgeCount: 15, seed: 1).edgeCount   // 15
  ///
  /// P. Erdős and A. Rényi, "On random graphs I", *Publicationes Mathematicae* 6, 290–297 (1959).
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - edgeCount: The number of edges.
  ///   - isDirected: Whether the edges have a direction.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple graph, the same for the same seed.
  /// - Precondition: There are no fewer than 0 edges and no more than pairs of vertices.
  /// - Complexity: O(*V* + *E*) time and space, expected.
  public static func erdosRenyi(
    vertexCount: Int, edgeCount: Int, isDirected: Bool = false, seed: UInt64
  ) -> Graph {
    precondition(vertexCount >= 0, "A graph has no fewer than zero vertices")
    let pairCount = vertexCount * (vertexCount - 1) / (isDirected ? 1 : 2)
    precondition(0...max(0, pairCount) ~= edgeCount, "There are not that many pairs of vertices")
    // Where most pairs are edges, those that are not are drawn.
    let areEdgesDrawn = edgeCount <= pairCount / 2
    let drawnCount = areEdgesDrawn ? edgeCount : pairCount - edgeCount
    var drawn = PairSet(capacity: drawnCount)
    var edges = EdgeList(capacity: edgeCount)
    var generator = SplitMix64(seed: seed)
    var left = drawnCount
    while left > 0 {
      let u = Int32.random(in: 0..<Int32(vertexCount), using: &generator)
      let v = Int32.random(in: 0..<Int32(vertexCount), using: &generator)
      let (source, target) = isDirected ? (u, v) : (max(u, v), min(u, v))
      guard u != v, drawn.insert(source, target) else { continue }
      if areEdgesDrawn { edges.append(source, target) }
      left -= 1
    }
    if !areEdgesDrawn {
      for source in 0..<Int32(vertexCount) {
        for target in 0..<(isDirected ? Int32(vertexCount) : source)
        where source != target && !drawn.contains(source, target) {
          edges.append(source, target)
        }
      }
    }
    return Graph(vertexCount: vertexCount, edgeList: edges, isDirected: isDirected)
  }

  /// Returns a random graph in which each pair of vertices is joined with the same probability.
  ///
  /// This is the model G(*n*, *p*) of Gilbert: no loops, no repeats.
  ///
  /// E. Gilbert, "Random graphs", *Annals of Mathematical Statistics* 30(4), 1141–1144 (1959),
  /// [doi:10.1214/aoms/1177706098](https://doi.org/10.1214/aoms/1177706098).
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - probability: The probability of an edge between two vertices, or of each of two arcs.
  ///   - isDirected: Whether the edges have a direction.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple graph, the same for the same seed.
  /// - Precondition: The probability is from 0 to 1.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func erdosRenyi(
    vertexCount: Int, probability: Double, isDirected: Bool = false, seed: UInt64
  ) -> Graph {
    precondition(vertexCount >= 0, "A graph has no fewer than zero vertices")
    precondition(0...1 ~= probability, "A probability is from 0 to 1")
    var edges = EdgeList(capacity: 0)
    var generator = SplitMix64(seed: seed)
    var pairs = RandomPairs(of: vertexCount, probability: probability, isOrdered: isDirected)
    while let (source, target) = pairs.next(using: &generator) { edges.append(source, target) }
    return Graph(vertexCount: vertexCount, edgeList: edges, isDirected: isDirected)
  }
}
