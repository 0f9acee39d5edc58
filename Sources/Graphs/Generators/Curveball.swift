extension Graph {
  /// Returns a random two-mode graph with the degrees of this one, made by trades between vertices.
  ///
  /// Two vertices of the trading mode, drawn at random, put together the neighbours that only one of
  /// them has, and share them out at random, each getting as many as before. In the long run all
  /// simple two-mode graphs with these degrees are equally likely; a trade does more than a swap of
  /// two edges, so that it takes few. Parallel edges are left out at first, and so are directions
  /// and weights.
  ///
  /// G. Strona, D. Nappo, F. Boccacci, S. Fattorini and J. San-Miguel-Ayanz, "A fast and unbiased
  /// procedure to randomize ecological binary matrices with fixed row and column totals", *Nature
  /// Communications* 5, 4114 (2014), [doi:10.1038/ncomms5114](https://doi.org/10.1038/ncomms5114).
  ///
  /// - Parameters:
  ///   - isTrading: Whether each vertex is of the mode that trades; best the smaller mode.
  ///   - tradesPerVertex: How many trades are made, for each vertex of that mode.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple undirected graph on the same vertices, the same for the same seed.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Precondition: Every vertex has a mode, every edge joins one of either mode, and the number
  ///   of trades isn't negative.
  /// - Complexity: O(*V* + *E* · `tradesPerVertex`) time, O(*V* + *E*) space.
  public func rewiredByTrades(
    isTrading: [Bool], tradesPerVertex: Int = 10, seed: UInt64
  ) throws(CancellationError) -> Graph {
    precondition(isTrading.count == vertexCount, "Every vertex has a mode")
    precondition(tradesPerVertex >= 0, "There are no fewer than zero trades")
    let simple = underlying().outgoing
    precondition(loopCount == 0 && simple.joinOnly(isTrading), "Edges join one mode with the other")
    let traders = (0..<vertexCount).filter { isTrading[$0] }
    var trade = Trade(
      goods: traders.map { Array(simple.targets[simple.range(of: $0)]) }, vertexCount: vertexCount)
    var generator = SplitMix64(seed: seed)
    let trades = traders.count < 2 ? 0 : tradesPerVertex * traders.count
    let checkpoint = Checkpoint(steps: trades)
    for _ in 0..<trades {
      try checkpoint.pass()
      let first = Int.random(in: traders.indices, using: &generator)
      let second = Int.random(in: 0..<traders.count - 1, using: &generator)
      trade.carryOut(first, second < first ? second : second + 1, using: &generator)
    }
    var edges = EdgeList(capacity: edgeCount)
    for (trader, goods) in zip(traders, trade.goods) {
      for good in goods { edges.append(Int32(trader), good) }
    }
    return Graph(vertexCount: vertexCount, edgeList: edges)
  }
}

extension Rows {
  /// Returns whether every arc leads from one mode to the other.
  fileprivate func joinOnly(_ isOfMode: [Bool]) -> Bool {
    (0..<vertexCount).allSatisfy { vertex in
      range(of: vertex).allSatisfy { isOfMode[Int(targets[$0])] != isOfMode[vertex] }
    }
  }
}

/// What each trader has, and room to work in.
private struct Trade {
  /// The neighbours of each trader.
  var goods: [[Int32]]

  /// Of each vertex: whether the first trader has it (1), or both (2).
  private var holders: [UInt8]

  private var pool: [Int32] = []

  init(goods: [[Int32]], vertexCount: Int) {
    self.goods = goods
    holders = [UInt8](repeating: 0, count: vertexCount)
  }

  mutating func carryOut(_ first: Int, _ second: Int, using generator: inout SplitMix64) {
    for good in goods[first] { holders[Int(good)] = 1 }
    var shared: [Int32] = []
    pool.removeAll(keepingCapacity: true)
    for good in goods[second] {
      if holders[Int(good)] == 1 {
        holders[Int(good)] = 2
        shared.append(good)
      } else {
        pool.append(good)
      }
    }
    for good in goods[first] {
      if holders[Int(good)] == 1 { pool.append(good) }
      holders[Int(good)] = 0
    }
    pool.shuffle(using: &generator)
    let firstShare = goods[first].count - shared.count
    goods[first] = shared + pool[..<firstShare]
    goods[second] = shared + pool[firstShare...]
  }
}
