extension Graph {
  /// Returns Krackhardt's least upper boundedness: how many pairs of vertices have a least superior
  /// in common.
  ///
  /// The superiors of a vertex are those from which a directed path leads to it, itself among them.
  /// A superior that two vertices have in common is the least if every other that they have in
  /// common is a superior of it. The pairs without such a one are divided by the greatest number
  /// that there could be, (*n* − 1)(*n* − 2) / 2 in a component of *n* vertices, and taken from 1.
  ///
  ///     // Two heads of the same two people: neither head is the least superior.
  ///     let arcs = [(0, 2), (0, 3), (1, 2), (1, 3)]
  ///     try Graph(vertexCount: 4, edges: arcs, isDirected: true).leastUpperBoundedness()   // 1/3
  ///
  /// In an undirected graph all vertices of a component are superiors of each other.
  ///
  /// D. Krackhardt, "Graph theoretical dimensions of informal organizations", in K. Carley and
  /// M. Prietula (eds.), *Computational Organization Theory*, 89–111 (Erlbaum 1994).
  ///
  /// - Returns: A number from 0 to 1, where every pair has a least superior; `nil` where no
  ///   component has three vertices.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* · *E* + *V*³) time with a small factor, O(*V*²) bits of space.
  public func leastUpperBoundedness() throws(CancellationError) -> Double? {
    let components = connectedComponents()
    let possible = components.sizes.reduce(0) { $0 + max(0, ($1 - 1) * ($1 - 2) / 2) }
    guard possible > 0 else { return nil }
    guard isDirected else { return 1 }
    let superiors = try Superiors(of: self)
    let checkpoint = Checkpoint(steps: vertexCount)
    let sizes = components.sizes
    let violations = try inParallel(parts: min(vertexCount, 64)) {
      (part) throws(CancellationError) in
      var violations = 0
      for vertex in stride(from: part, to: vertexCount, by: 64) {
        try checkpoint.pass()
        guard sizes[components.parts[vertex]] > 2 else { continue }
        for other in 0..<vertex where components.parts[other] == components.parts[vertex] {
          if !superiors.haveLeastInCommon(vertex, other) { violations += 1 }
        }
      }
      return violations
    }
    return 1 - Double(violations.reduce(0, +)) / Double(possible)
  }
}

/// The superiors of every vertex, as bits in descending order of how many superiors they have
/// themselves.
private struct Superiors {
  private let wordCount: Int
  private var bits: [UInt64]
  /// How many superiors the vertex of each bit has.
  private let countOfBit: [Int]

  init(of graph: Graph) throws(CancellationError) {
    let checkpoint = Checkpoint(steps: 2 * graph.vertexCount)
    var search = ShortestPathSearch(along: graph.incoming, usingWeights: false)
    var counts: [Int] = []
    for vertex in 0..<graph.vertexCount {
      try checkpoint.pass()
      search.run(from: vertex)
      counts.append(search.order.count)
    }
    let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    var bitOf = counts
    for (bit, vertex) in order.enumerated() { bitOf[vertex] = bit }
    wordCount = (graph.vertexCount + 63) / 64
    bits = [UInt64](repeating: 0, count: wordCount * graph.vertexCount)
    for vertex in 0..<graph.vertexCount {
      try checkpoint.pass()
      search.run(from: vertex)
      for superior in search.order {
        let bit = bitOf[Int(superior)]
        bits[vertex * wordCount + bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
    countOfBit = order.map { counts[$0] }
  }

  /// Returns whether one of the superiors that two vertices have in common is below all others.
  ///
  /// What is superior to one of these is so to both vertices. So the least, if there is one, has
  /// them all for superiors, and is first among them.
  func haveLeastInCommon(_ first: Int, _ second: Int) -> Bool {
    var (inCommon, superiorsOfLeast) = (0, 0)
    for word in 0..<wordCount {
      let common = bits[first * wordCount + word] & bits[second * wordCount + word]
      if inCommon == 0 && common != 0 {
        superiorsOfLeast = countOfBit[word * 64 + common.trailingZeroBitCount]
      }
      inCommon += common.nonzeroBitCount
    }
    return inCommon > 0 && inCommon == superiorsOfLeast
  }
}
