extension Graph {
  /// Returns the clique number: how many vertices can all be joined to each other.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     try graph.cliqueNumber()   // 3
  ///
  /// Loops, parallel edges and the direction of edges are left out of account.
  ///
  /// - Returns: The size of a ``maximumClique()``; 0 without vertices.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: Exponential in the degeneracy at worst.
  public func cliqueNumber() throws(CancellationError) -> Int {
    try maximumClique().count
  }

  /// Returns a maximum clique: as many vertices as can all be joined to each other.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     try graph.maximumClique()   // [0, 1, 2]
  ///
  /// If there are several, which of them it is follows from the graph. Loops, parallel edges and the
  /// direction of edges are left out of account.
  ///
  /// P. San Segundo, D. Rodríguez-Losada and A. Jiménez, "An exact bit-parallel algorithm for the
  /// maximum clique problem", *Computers & Operations Research* 38(2), 571–581 (2011),
  /// [doi:10.1016/j.cor.2010.07.019](https://doi.org/10.1016/j.cor.2010.07.019).
  ///
  /// - Returns: The vertices in ascending order.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: Exponential in the degeneracy at worst.
  public func maximumClique() throws(CancellationError) -> [Int] {
    let rows = underlying().outgoing
    let peeling = rows.peeled()
    let checkpoint = Checkpoint(steps: vertexCount)
    let neighbors = OrderedNeighbors(in: rows, order: peeling.order)
    var search = MaximumCliqueSearch(in: neighbors, checkpoint)
    for vertex in peeling.order.reversed() {
      try checkpoint.pass()
      // A clique that begins here is no larger than one more than the core number.
      guard Int(peeling.coreNumbers[Int(vertex)]) >= search.largest.count else { continue }
      try search.run(from: Int(vertex))
    }
    return search.largest.sorted()
  }
}

/// The search for a clique that is larger than those found before.
private struct MaximumCliqueSearch {
  private(set) var largest: [Int] = []
  private var neighbors: OrderedNeighbors
  private let checkpoint: Checkpoint
  private var clique: [Int] = []

  init(in neighbors: OrderedNeighbors, _ checkpoint: Checkpoint) {
    self.neighbors = neighbors
    self.checkpoint = checkpoint
  }

  /// Looks for a larger clique of a vertex and of later ones.
  mutating func run(from vertex: Int) throws(CancellationError) {
    neighbors.find(of: vertex, includingEarlier: false)
    guard neighbors.later.count >= largest.count else { return }
    var all = [UInt64](repeating: 0, count: neighbors.wordCount)
    for bit in neighbors.later.indices { all[bit / 64] |= 1 << UInt64(bit % 64) }
    clique = [vertex]
    try extend(with: all)
  }

  /// Looks for a larger clique that has the one at hand and some of a set of vertices.
  private mutating func extend(with candidates: [UInt64]) throws(CancellationError) {
    try checkpoint.pass(steps: 0)
    if clique.count > largest.count { largest = clique }
    let wordCount = neighbors.wordCount
    var candidates = candidates
    // Of the vertices of a colour a clique has no more than one.
    let colored = colored(candidates)
    for (bit, color) in zip(colored.bits, colored.colors).reversed() {
      guard clique.count + color > largest.count else { return }
      clique.append(Int(neighbors.later[bit]))
      var rest = candidates
      for word in 0..<wordCount { rest[word] &= neighbors.bits[bit * wordCount + word] }
      try extend(with: rest)
      clique.removeLast()
      candidates[bit / 64] &= ~(1 << UInt64(bit % 64))
    }
  }

  /// Returns the vertices of a set by colours, so that none of one colour are joined.
  ///
  /// Those are left out whose colour is too low for them to be part of a larger clique.
  private func colored(_ candidates: [UInt64]) -> (bits: [Int], colors: [Int]) {
    let wordCount = neighbors.wordCount
    let leastUseful = largest.count - clique.count + 1
    var (bits, colors): ([Int], [Int]) = ([], [])
    var uncolored = candidates
    var color = 0
    while uncolored.contains(where: { $0 != 0 }) {
      color += 1
      var free = uncolored
      for word in 0..<wordCount {
        while free[word] != 0 {
          let bit = word * 64 + free[word].trailingZeroBitCount
          let mask: UInt64 = 1 << UInt64(bit % 64)
          uncolored[word] &= ~mask
          free[word] &= ~mask
          for later in word..<wordCount { free[later] &= ~neighbors.bits[bit * wordCount + later] }
          guard color >= leastUseful else { continue }
          bits.append(bit)
          colors.append(color)
        }
      }
    }
    return (bits, colors)
  }
}
