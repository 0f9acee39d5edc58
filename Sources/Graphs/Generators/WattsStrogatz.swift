extension Graph {
  /// Returns a random small world: a ring of neighbours some of whose edges lead far away.
  ///
  /// Each vertex is joined to the next `reach` vertices of a ring. Then each of these edges changes
  /// its far end with a probability, to any vertex that makes neither a loop nor a repeat; it stays
  /// where there is none.
  ///
  ///     Graph.wattsStrogatz(vertexCount: 20, reach: 2, rewiring: 0.1, seed: 1).edgeCount   // 40
  ///
  /// D. Watts and S. Strogatz, "Collective dynamics of 'small-world' networks", *Nature* 393,
  /// 440–442 (1998), [doi:10.1038/30918](https://doi.org/10.1038/30918).
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - reach: How many vertices on either side a vertex is joined to at first.
  ///   - probability: The probability that an edge changes its end.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple undirected graph, the same for the same seed.
  /// - Precondition: The ring has more than twice as many vertices as the reach, or the reach is 0;
  ///   the probability is from 0 to 1.
  /// - Complexity: O(*V* + *E*) time and space, expected, as long as no degree comes near *V*.
  public static func wattsStrogatz(
    vertexCount: Int, reach: Int, rewiring probability: Double, seed: UInt64
  ) -> Graph {
    precondition(vertexCount >= 0 && reach >= 0, "There are no fewer than zero of either")
    precondition(reach == 0 || 2 * reach < vertexCount, "The ring is too short for the reach")
    precondition(0...1 ~= probability, "A probability is from 0 to 1")
    let order = Int32(vertexCount)
    var joined = PairSet(capacity: vertexCount * reach)
    for u in 0..<order {
      for step in 0..<Int32(reach) { _ = joined.insert(ordered: u, (u + step + 1) % order) }
    }
    var degrees = [Int](repeating: 2 * reach, count: vertexCount)
    var edges = EdgeList(capacity: vertexCount * reach)
    var generator = SplitMix64(seed: seed)
    for step in 0..<Int32(reach) {
      for u in 0..<order {
        var v = (u + step + 1) % order
        if generator.fraction() < probability, degrees[Int(u)] < vertexCount - 1 {
          joined.remove(min(u, v), max(u, v))
          degrees[Int(v)] -= 1
          repeat {
            v = Int32.random(in: 0..<order, using: &generator)
          } while u == v || !joined.insert(ordered: u, v)
          degrees[Int(v)] += 1
        }
        edges.append(u, v)
      }
    }
    return Graph(vertexCount: vertexCount, edgeList: edges)
  }
}

extension PairSet {
  /// Adds a pair, the lower number first, and returns whether it wasn't there yet.
  fileprivate mutating func insert(ordered u: Int32, _ v: Int32) -> Bool {
    insert(min(u, v), max(u, v))
  }
}
