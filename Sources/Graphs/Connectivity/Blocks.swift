extension Graph {
  /// Returns the blocks: the largest parts that stay in one piece whichever vertex is removed.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).blocks()
  ///     // [[0, 1, 2], [2, 3]]
  ///
  /// Every edge belongs to one block; a vertex without edges to none. Loops, parallel edges and the
  /// direction of edges are left out of account.
  ///
  /// J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  /// *Communications of the ACM* 16(6), 372–378 (1973),
  /// [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
  ///
  /// - Returns: The vertices of each block in ascending order, blocks in ascending order of them.
  /// - Complexity: O(*V* + *E*) time and space, and sorting the result.
  public func blocks() -> [[Int]] {
    var blocks: [[Int]] = []
    forEachBlock { members in blocks.append(members.map(Int.init).sorted()) }
    return blocks.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Returns the articulation points: the vertices without which there would be more components.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).articulationPoints()   // [1]
  ///
  /// They are the vertices that several blocks share. Loops, parallel edges and the direction of
  /// edges are left out of account.
  ///
  /// - Returns: The vertices in ascending order.
  /// - Complexity: O(*V* + *E*) time and space.
  public func articulationPoints() -> [Int] {
    var blockCount = [Int](repeating: 0, count: vertexCount)
    forEachBlock { members in
      for vertex in members { blockCount[Int(vertex)] += 1 }
    }
    return blockCount.indices.filter { blockCount[$0] > 1 }
  }

  /// Returns the bridges: the edges without which there would be more components.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)]).bridges().count   // 2
  ///
  /// They are the blocks of two vertices. Loops, parallel edges and the direction of edges are left
  /// out of account: several edges between the same two vertices are one bridge.
  ///
  /// - Returns: The ends of each bridge, in ascending order.
  /// - Complexity: O(*V* + *E*) time and space, and sorting the result.
  public func bridges() -> [VertexPair] {
    var bridges: [VertexPair] = []
    forEachBlock { members in
      guard members.count == 2 else { return }
      bridges.append(VertexPair(Int(members[0]), Int(members[1])))
    }
    return bridges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
  }

  /// Calls `body` with the vertices of one block after another, in no particular order.
  private func forEachBlock(_ body: (_ members: [Int32]) -> Void) {
    let rows = underlying().outgoing
    let unnumbered = -1
    var number = [Int](repeating: unnumbered, count: vertexCount)
    // The lowest number that a vertex or what was reached through it is joined to.
    var low = number
    var nextArc = rows.offsets
    var numbered = 0
    // The way from the root to the vertex at hand, and the vertices whose block is not complete.
    var way: [Int32] = []
    var open: [Int32] = []
    var block: [Int32] = []

    func enter(_ vertex: Int) {
      number[vertex] = numbered
      low[vertex] = numbered
      numbered += 1
      way.append(Int32(vertex))
      open.append(Int32(vertex))
    }

    for root in 0..<vertexCount where number[root] == unnumbered {
      enter(root)
      while let vertex = way.last.map(Int.init) {
        if nextArc[vertex] < rows.offsets[vertex + 1] {
          let target = Int(rows.targets[Int(nextArc[vertex])])
          nextArc[vertex] += 1
          if number[target] == unnumbered {
            enter(target)
          } else {
            // The arc back to the parent changes nothing that is asked below.
            low[vertex] = min(low[vertex], number[target])
          }
        } else {
          way.removeLast()
          guard let parent = way.last.map(Int.init) else { continue }
          low[parent] = min(low[parent], low[vertex])
          guard low[vertex] == number[parent] else { continue }
          block.removeAll(keepingCapacity: true)
          while block.last != Int32(vertex), let member = open.popLast() { block.append(member) }
          block.append(Int32(parent))
          body(block)
        }
      }
      open.removeAll(keepingCapacity: true)
    }
  }
}
