/// The vertices that a network depends on most, as a set.
public struct KeyPlayers: Sendable, Hashable {
  /// What the key players are chosen for.
  public enum Aim: Sendable, Hashable {
    /// Without them, the greatest share of pairs of other vertices is not joined by any path.
    case fragmentation

    /// Without them, the others are least near: 1 minus the mean of 1 divided by the distance, over
    /// all pairs.
    case distanceWeightedFragmentation

    /// From them, the greatest share of all vertices, they themselves included, is no farther away
    /// than some steps.
    case reach(steps: Int)

    /// From them, all vertices are nearest: the mean of 1 divided by the distance from the nearest
    /// of them, which counts 1 for they themselves.
    case distanceWeightedReach
  }

  /// The chosen vertices, in ascending order.
  public let vertices: [Int]

  /// How well they meet the aim, from 0 to 1.
  public let score: Double

  /// Whether all sets of as many vertices were tried, so that none is better.
  public let isExact: Bool
}

extension Graph {
  /// Returns the key players: the set of vertices that meets an aim best.
  ///
  /// The best set is seldom that of the vertices which are best one by one. Where there are no more
  /// than 10,000 sets, all are tried. Otherwise the vertex that adds most is added time after time,
  /// and then vertices are exchanged as long as that helps. Loops, parallel edges, weights and the
  /// direction of edges are left out of account.
  ///
  ///     let path = Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)])
  ///     try path.keyPlayers(1, for: .fragmentation).vertices      // [2]
  ///     try path.keyPlayers(2, for: .reach(steps: 1)).vertices    // [0, 3]
  ///
  /// S. Borgatti, "Identifying sets of key players in a social network", *Computational &
  /// Mathematical Organization Theory* 12, 21–34 (2006),
  /// [doi:10.1007/s10588-006-7084-x](https://doi.org/10.1007/s10588-006-7084-x).
  ///
  /// - Parameters:
  ///   - count: How many vertices are chosen.
  ///   - aim: What they are chosen for.
  /// - Returns: The set; of equal sets that are tried the first.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: There are as many vertices, and for fragmentation two more.
  /// - Complexity: For each set that is tried, O(*V* + *E*) time, or O(*V* *E*) for distance-weighted
  ///   fragmentation. Besides at most 10,000, *V* sets are tried for every vertex that is added, and
  ///   *V* for every chosen vertex in each round of exchanges.
  public func keyPlayers(
    _ count: Int, for aim: KeyPlayers.Aim
  ) throws(CancellationError) -> KeyPlayers {
    precondition(0 <= count && count <= vertexCount, "There are too few vertices to choose from")
    var search = KeyPlayerSearch(
      scores: KeyPlayerScores(along: underlying().outgoing, aim: aim))
    if setCount(choosing: count, from: vertexCount) <= 10_000 {
      try search.tryAll(ofSize: count)
      return KeyPlayers(vertices: search.best, score: search.score, isExact: true)
    }
    for _ in 0..<count { try search.add() }
    while try search.exchange() {}
    return KeyPlayers(vertices: search.best.sorted(), score: search.score, isExact: false)
  }
}

/// Returns how many sets of some vertices there are, or more than a million if that is less.
private func setCount(choosing chosen: Int, from count: Int) -> Int {
  (0..<min(chosen, count - chosen)).reduce(1) { sets, place in
    sets > 1_000_000 ? sets : sets * (count - place) / (place + 1)
  }
}

/// A search for the best set of vertices.
private struct KeyPlayerSearch {
  private(set) var best: [Int] = []
  private(set) var score = -1.0

  private let scores: KeyPlayerScores
  private let checkpoint = Checkpoint(steps: 0)

  init(scores: KeyPlayerScores) { self.scores = scores }

  /// Tries every set in ascending order.
  mutating func tryAll(ofSize count: Int) throws(CancellationError) {
    var scores = scores
    var set = Array(0..<count)
    while true {
      _ = keep(set, try scores.score(of: set, checkpoint: checkpoint))
      guard let place = set.indices.last(where: { set[$0] < scores.vertexCount - count + $0 })
      else { return }
      let next = set[place] + 1
      for later in place..<count { set[later] = next + later - place }
    }
  }

  /// Adds the vertex that adds most.
  mutating func add() throws(CancellationError) {
    score = -1
    _ = try tryAll(besides: best)
  }

  /// Exchanges one vertex for another if that helps.
  mutating func exchange() throws(CancellationError) -> Bool {
    var hasChanged = false
    for place in best.indices {
      var others = best
      others.remove(at: place)
      if try tryAll(besides: others) { hasChanged = true }
    }
    return hasChanged
  }

  /// Tries every vertex besides some others.
  private mutating func tryAll(besides others: [Int]) throws(CancellationError) -> Bool {
    let (all, checkpoint) = (scores, checkpoint)
    let parts = min(16, all.vertexCount)
    let found = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var scores = all
      var found: [Double] = []
      for vertex in stride(from: part, to: all.vertexCount, by: parts) {
        let isNew = !others.contains(vertex)
        found.append(isNew ? try scores.score(of: others + [vertex], checkpoint: checkpoint) : -1)
      }
      return found
    }
    var hasChanged = false
    for vertex in 0..<all.vertexCount {
      if keep(others + [vertex], found[vertex % parts][vertex / parts]) { hasChanged = true }
    }
    return hasChanged
  }

  /// Keeps a set if it is better by more than rounding.
  private mutating func keep(_ set: [Int], _ score: Double) -> Bool {
    guard score > self.score + 1e-12 else { return false }
    (best, self.score) = (set, score)
    return true
  }
}

/// How well sets of vertices meet an aim.
private struct KeyPlayerScores: Sendable {
  private let rows: Rows
  private let aim: KeyPlayers.Aim
  private var isRemoved: [Bool]

  /// How far each vertex is from the last sources, -1 where no path leads there.
  private var distances: [Int32]
  private var reached: [Int32] = []

  var vertexCount: Int { rows.vertexCount }

  init(along rows: Rows, aim: KeyPlayers.Aim) {
    self.rows = rows
    self.aim = aim
    isRemoved = [Bool](repeating: false, count: rows.vertexCount)
    distances = [Int32](repeating: -1, count: rows.vertexCount)
  }

  mutating func score(
    of set: [Int], checkpoint: Checkpoint
  ) throws(CancellationError) -> Double {
    try checkpoint.pass(steps: 0)
    switch aim {
    case .fragmentation, .distanceWeightedFragmentation:
      for vertex in set { isRemoved[vertex] = true }
      defer { for vertex in set { isRemoved[vertex] = false } }
      let joined = try joinedPairs(checkpoint: checkpoint)
      let left = vertexCount - set.count
      precondition(left > 1, "Fewer than two vertices can't be fragmented")
      return 1 - joined / Double(left * (left - 1))
    case .reach(let steps):
      try search(from: set, checkpoint)
      return Double(reached.count { distances[Int($0)] <= steps }) / Double(vertexCount)
    case .distanceWeightedReach:
      try search(from: set, checkpoint)
      return reached.reduce(0) { $0 + 1 / Double(max(1, distances[Int($1)])) }
        / Double(vertexCount)
    }
  }

  /// Returns how many ordered pairs of vertices that are left a path joins, or the sum of 1 divided
  /// by their distances.
  private mutating func joinedPairs(checkpoint: Checkpoint) throws(CancellationError) -> Double {
    guard aim == .fragmentation else {
      var sum = 0.0
      for vertex in 0..<vertexCount where !isRemoved[vertex] {
        try checkpoint.pass(steps: 0)
        try search(from: [vertex], checkpoint)
        sum += reached.dropFirst().reduce(0) { $0 + 1 / Double(distances[Int($1)]) }
      }
      return sum
    }
    var pairs = 0
    var isCounted = isRemoved
    for vertex in 0..<vertexCount where !isCounted[vertex] {
      try search(from: [vertex], checkpoint)
      for other in reached { isCounted[Int(other)] = true }
      pairs += reached.count * (reached.count - 1)
    }
    return Double(pairs)
  }

  /// Finds what can be reached from some vertices, nearest first.
  private mutating func search(
    from sources: [Int], _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    for vertex in reached { distances[Int(vertex)] = -1 }
    reached.removeAll(keepingCapacity: true)
    for source in sources {
      distances[source] = 0
      reached.append(Int32(source))
    }
    var head = 0
    var pace = PacedCheckpoint(checkpoint)
    while head < reached.count {
      let vertex = Int(reached[head])
      head += 1
      try pace.spend(rows.range(of: vertex).count)
      for arc in rows.range(of: vertex) {
        let target = Int(rows.targets[arc])
        guard distances[target] < 0, !isRemoved[target] else { continue }
        distances[target] = distances[vertex] + 1
        reached.append(Int32(target))
      }
    }
  }
}
