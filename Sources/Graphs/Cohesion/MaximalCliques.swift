extension Graph {
  /// Returns the maximal cliques: the sets of vertices that are all joined to each other, to which
  /// no further vertex can be added.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     try graph.maximalCliques()   // [[0, 1, 2], [2, 3]]
  ///
  /// There can be as many as 3^(*V* / 3). A vertex without edges is a clique of one. Loops, parallel
  /// edges and the direction of edges are left out of account.
  ///
  /// - Parameter limit: How many cliques are returned at the most; those that are found first, if
  ///   there are more.
  /// - Returns: The vertices of each clique in ascending order, cliques in ascending order of them.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*d* · *V* · 3^(*d* / 3)) time for the degeneracy *d*.
  public func maximalCliques(limit: Int = .max) throws(CancellationError) -> [[Int]] {
    var cliques: [[Int]] = []
    guard limit > 0 else { return cliques }
    try forEachMaximalClique { clique in
      cliques.append(clique)
      return cliques.count < limit
    }
    return cliques.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Calls a function with one maximal clique after another.
  ///
  ///     var sizes: [Int: Int] = [:]
  ///     try graph.forEachMaximalClique { clique in
  ///       sizes[clique.count, default: 0] += 1
  ///       return true
  ///     }
  ///
  /// The cliques are those of ``maximalCliques(limit:)``, in an order that follows from the graph.
  ///
  /// C. Bron and J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph",
  /// *Communications of the ACM* 16(9), 575–577 (1973),
  /// [doi:10.1145/362342.362367](https://doi.org/10.1145/362342.362367); D. Eppstein, M. Löffler and
  /// D. Strash, "Listing all maximal cliques in large sparse real-world graphs", *ACM Journal of
  /// Experimental Algorithmics* 18, 3.1 (2013),
  /// [doi:10.1145/2543629](https://doi.org/10.1145/2543629).
  ///
  /// - Parameter body: Is called with the vertices of a clique in ascending order, and returns
  ///   whether to go on.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*d* · *V* · 3^(*d* / 3)) time for the degeneracy *d*.
  public func forEachMaximalClique(
    _ body: (_ clique: [Int]) -> Bool
  ) throws(CancellationError) {
    let rows = underlying().outgoing
    let checkpoint = Checkpoint(steps: vertexCount)
    try checkpoint.pass(steps: 0)
    let order = rows.peeled().order
    var search = MaximalCliqueSearch(in: OrderedNeighbors(in: rows, order: order), checkpoint)
    for vertex in order {
      try checkpoint.pass()
      guard try search.run(from: Int(vertex), body) else { return }
    }
  }
}

/// The search for the maximal cliques whose first vertex is given.
private struct MaximalCliqueSearch {
  private var neighbors: OrderedNeighbors
  private let checkpoint: Checkpoint
  private var clique: [Int] = []
  /// At each depth, the set of the vertices that can be added to the clique, and then the set of
  /// those of them whose cliques are all found.
  private var sets: [UInt64] = []
  /// At each depth, the places of the earlier neighbours that could be added.
  private var earlier: [Int] = []

  init(in neighbors: OrderedNeighbors, _ checkpoint: Checkpoint) {
    self.neighbors = neighbors
    self.checkpoint = checkpoint
  }

  /// Finds the cliques of a vertex and of later ones.
  ///
  /// - Returns: Whether to go on.
  mutating func run(
    from vertex: Int, _ body: ([Int]) -> Bool
  ) throws(CancellationError) -> Bool {
    neighbors.find(of: vertex, includingEarlier: true)
    let (laterCount, wordCount) = (neighbors.later.count, neighbors.wordCount)
    sets.removeAll(keepingCapacity: true)
    sets.append(contentsOf: repeatElement(0, count: 2 * wordCount * (laterCount + 1)))
    for bit in 0..<laterCount { sets[bit / 64] |= 1 << UInt64(bit % 64) }
    earlier.removeAll(keepingCapacity: true)
    earlier.append(contentsOf: laterCount..<(laterCount + neighbors.earlier.count))
    clique.removeAll(keepingCapacity: true)
    clique.append(vertex)
    return try extend(depth: 0, earlier: 0..<earlier.count, body)
  }

  /// Finds the cliques that the one at hand is part of.
  private mutating func extend(
    depth: Int, earlier candidates: Range<Int>, _ body: ([Int]) -> Bool
  ) throws(CancellationError) -> Bool {
    try checkpoint.pass(steps: 0)
    let wordCount = neighbors.wordCount
    let addable = 2 * wordCount * depth
    let done = addable + wordCount
    guard (0..<wordCount).contains(where: { sets[addable + $0] != 0 }) else {
      let isMaximal = candidates.isEmpty && (0..<wordCount).allSatisfy { sets[done + $0] == 0 }
      return isMaximal ? body(clique.sorted()) : true
    }
    // A maximal clique has the pivot or one that isn't joined to it.
    let pivot = pivot(addable: addable, done: done, earlier: candidates) * wordCount
    for word in 0..<wordCount {
      var branches = sets[addable + word] & ~neighbors.bits[pivot + word]
      while branches != 0 {
        let bit = word * 64 + branches.trailingZeroBitCount
        let next = addable + 2 * wordCount
        for word in 0..<(2 * wordCount) {
          sets[next + word] =
            sets[addable + word] & neighbors.bits[bit * wordCount + word % wordCount]
        }
        let kept = earlier.count
        for place in candidates where neighbors.has(bit, joinedTo: earlier[place]) {
          earlier.append(earlier[place])
        }
        clique.append(Int(neighbors.later[bit]))
        let goesOn = try extend(depth: depth + 1, earlier: kept..<earlier.count, body)
        guard goesOn else { return false }
        clique.removeLast()
        earlier.removeLast(earlier.count - kept)
        let branch = branches & (0 &- branches)
        sets[addable + word] &= ~branch
        sets[done + word] |= branch
        branches &= ~branch
      }
    }
    return true
  }

  /// Returns the place of the vertex that is joined to most of those that can be added.
  private func pivot(addable: Int, done: Int, earlier candidates: Range<Int>) -> Int {
    let wordCount = neighbors.wordCount
    var (best, most) = (0, -1)
    func consider(_ place: Int) {
      var joined = 0
      for word in 0..<wordCount {
        joined += (sets[addable + word] & neighbors.bits[place * wordCount + word]).nonzeroBitCount
      }
      if joined > most { (best, most) = (place, joined) }
    }
    for word in 0..<wordCount {
      var rest = sets[addable + word] | sets[done + word]
      while rest != 0 {
        consider(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    for place in candidates { consider(earlier[place]) }
    return best
  }
}

extension OrderedNeighbors {
  /// Returns whether a later neighbour is joined to the neighbour of a place.
  fileprivate func has(_ bit: Int, joinedTo place: Int) -> Bool {
    bits[place * wordCount + bit / 64] & (1 << UInt64(bit % 64)) != 0
  }
}
