extension Graph {
  /// Returns the core number of every vertex.
  ///
  /// The *k*-core is what is left of a graph when vertices with fewer than *k* neighbours are
  /// removed until there are none; the core number of a vertex is the greatest *k* whose core it
  /// belongs to. The greatest core number is the degeneracy of the graph. Loops, parallel edges and
  /// the direction of edges are left out of account.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).coreNumbers()
  ///     // [2, 2, 2, 1]
  ///
  /// V. Batagelj and M. Zaveršnik, "An O(*m*) algorithm for cores decomposition of networks" (2003),
  /// [arXiv:cs/0310049](https://arxiv.org/abs/cs/0310049).
  ///
  /// - Returns: A core number, 0 or more, for each vertex, in vertex order.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space; O(*V* + *E*) space where the graph isn't simple
  ///   or has directions.
  public func coreNumbers() -> [Int] {
    underlying().outgoing.peeled().coreNumbers.map(Int.init)
  }
}

/// A graph taken apart, vertices of least degree first.
struct Peeling {
  /// The core number of every vertex.
  let coreNumbers: [Int32]

  /// The vertices in the order of their removal: each has at most as many neighbours that come later
  /// as its core number says.
  let order: [Int32]
}

extension Rows {
  /// Takes a simple undirected graph apart.
  ///
  /// The vertices that are left are gone through once for each level. All in all these are no more
  /// steps than there are arcs, since a core number is no higher than the degree.
  func peeled() -> Peeling {
    let (offsets, targets) = (offsets.span, targets.span)
    var orderStorage = [Int32](repeating: 0, count: vertexCount)
    var order = orderStorage.mutableSpan
    var (removed, queued) = (0, 0)
    // Of a vertex that is still there: how many neighbours are left, or the level if that is more.
    var degreeStorage = (0..<vertexCount).map { Int32(range(of: $0).count) }
    var degrees = degreeStorage.mutableSpan
    var left = Array(0..<Int32(vertexCount))
    while removed < vertexCount {
      var level = Int32.max
      for vertex in left { level = min(level, degrees[Int(vertex)]) }
      for vertex in left where degrees[Int(vertex)] == level {
        order[queued] = vertex
        queued += 1
      }
      while removed < queued {
        let vertex = Int(order[removed])
        removed += 1
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let neighbor = targets[arc]
          let degree = degrees[Int(neighbor)]
          guard degree > level else { continue }
          degrees[Int(neighbor)] = degree - 1
          guard degree == level + 1 else { continue }
          order[queued] = neighbor
          queued += 1
        }
      }
      left.removeAll { degrees[Int($0)] <= level }
    }
    return Peeling(coreNumbers: degreeStorage, order: orderStorage)
  }
}
