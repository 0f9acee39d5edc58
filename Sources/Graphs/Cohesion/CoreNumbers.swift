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
  /// - Complexity: O(*V* + *E*) time and space.
  public func coreNumbers() -> [Int] {
    let rows = underlying().outgoing
    // Of a vertex that is still there: how many neighbours are left, or the level if that is more.
    var degree = (0..<vertexCount).map { rows.range(of: $0).count }
    var (order, firstOfDegree) = orderedByDegree(degree)
    var place = [Int](repeating: 0, count: vertexCount)
    for position in order.indices { place[Int(order[position])] = position }

    for position in order.indices {
      let removed = Int(order[position])
      for arc in rows.range(of: removed) {
        let neighbor = Int(rows.targets[arc])
        guard degree[neighbor] > degree[removed] else { continue }
        // The neighbour changes places with the first vertex of its degree, and then leads the
        // vertices of the degree below.
        let first = firstOfDegree[degree[neighbor]]
        let other = Int(order[first])
        order.swapAt(first, place[neighbor])
        place[other] = place[neighbor]
        place[neighbor] = first
        firstOfDegree[degree[neighbor]] = first + 1
        degree[neighbor] -= 1
      }
    }
    return degree
  }

  /// Returns the vertices in ascending order of degree, and where the vertices of each degree begin.
  private func orderedByDegree(_ degrees: [Int]) -> (order: [Int32], firstOfDegree: [Int]) {
    var first = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { first[degree + 1] += 1 }
    for degree in first.indices.dropFirst() { first[degree] += first[degree - 1] }
    var next = first
    var order = [Int32](repeating: 0, count: degrees.count)
    for vertex in degrees.indices {
      order[next[degrees[vertex]]] = Int32(vertex)
      next[degrees[vertex]] += 1
    }
    return (order, first)
  }
}
