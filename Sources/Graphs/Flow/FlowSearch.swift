/// A search for the greatest flow from a vertex to a set of ends, in memory that is used again.
///
/// Flow is sent along shortest paths, all of one length at a time.
///
/// E. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power
/// estimation", *Soviet Mathematics Doklady* 11, 1277–1280 (1970).
struct FlowSearch {
  /// What flows along every arc; along its opposite flows as much less than nothing.
  private(set) var flow: [Double]

  /// The vertices to which more could still flow from the source, which comes first.
  ///
  /// They are one side of a minimum cut, unless the limit was met.
  private(set) var reached: [Int32] = []

  private let network: FlowNetwork
  private let checkpoint: Checkpoint
  private var pace: PacedCheckpoint
  private var isEnd: [Bool]

  /// The arcs along which something has flowed, some of them several times.
  private var used: [Int32] = []

  /// How many arcs lead from the source to each vertex that was reached; else -1.
  private var level: [Int32]

  /// The first arc of each vertex that may still lead to an end.
  private var nextArc: [Int32]

  /// The arcs from the source to the vertex at hand.
  private var path: [Int32] = []

  init(_ network: FlowNetwork, checkpoint: Checkpoint) {
    self.network = network
    self.checkpoint = checkpoint
    pace = PacedCheckpoint(checkpoint)
    flow = [Double](repeating: 0, count: network.rows.targets.count)
    isEnd = [Bool](repeating: false, count: network.rows.vertexCount)
    level = [Int32](repeating: -1, count: network.rows.vertexCount)
    nextArc = level
  }

  /// Says whether flow may end at a vertex.
  mutating func setEnd(_ vertex: Int, _ isEnd: Bool) { self.isEnd[vertex] = isEnd }

  /// Returns how much can flow from a vertex to the ends, or `limit` if that is less.
  ///
  /// - Precondition: The vertex is no end.
  mutating func run(
    from source: Int, upTo limit: Double = .infinity
  ) throws(CancellationError) -> Double {
    try checkpoint.pass(steps: 0)
    for arc in used {
      flow[Int(arc)] = 0
      flow[Int(network.opposites[Int(arc)])] = 0
    }
    used.removeAll(keepingCapacity: true)

    var total = 0.0
    while total < limit, try findEnds(from: source) {
      total = try send(from: source, total: total, upTo: limit)
    }
    return total
  }

  /// Finds the level of every vertex that is not farther away than the nearest end.
  private mutating func findEnds(from source: Int) throws(CancellationError) -> Bool {
    for vertex in reached { level[Int(vertex)] = -1 }
    reached.removeAll(keepingCapacity: true)
    reach(source, at: 0)
    let (offsets, targets, capacities) =
      (network.rows.offsets, network.rows.targets, network.capacities)
    var lastLevel = Int32.max
    var head = 0
    while head < reached.count, level[Int(reached[head])] < lastLevel {
      let vertex = Int(reached[head])
      head += 1
      try pace.spend(Int(offsets[vertex + 1] - offsets[vertex]))
      for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) where flow[arc] < capacities[arc] {
        let target = Int(targets[arc])
        guard level[target] < 0 else { continue }
        reach(target, at: level[vertex] + 1)
        if isEnd[target] { lastLevel = level[target] }
      }
    }
    return lastLevel < .max
  }

  private mutating func reach(_ vertex: Int, at level: Int32) {
    self.level[vertex] = level
    nextArc[vertex] = Int32(bitPattern: network.rows.offsets[vertex])
    reached.append(Int32(vertex))
  }

  /// Sends flow along paths that go up a level with every arc, as long as there are any.
  private mutating func send(
    from source: Int, total: Double, upTo limit: Double
  ) throws(CancellationError) -> Double {
    let rows = network.rows
    var total = total
    var vertex = source
    path.removeAll(keepingCapacity: true)
    while true {
      if isEnd[vertex] {
        total += push(upTo: limit - total)
        guard total < limit else { return limit }
        try checkpoint.pass(steps: 0)
        // Go on from where the first arc is full.
        guard let full = path.firstIndex(where: { isFull(Int($0)) }) else { return total }
        vertex = origin(of: Int(path[full]))
        path.removeSubrange(full...)
      } else if let arc = try nextArcUp(from: vertex) {
        path.append(Int32(arc))
        vertex = Int(rows.targets[arc])
      } else if let arc = path.popLast() {
        vertex = origin(of: Int(arc))
        nextArc[vertex] += 1
      } else {
        return total
      }
    }
  }

  /// Returns the next arc to a vertex of the next level, along which more may flow.
  private mutating func nextArcUp(from vertex: Int) throws(CancellationError) -> Int? {
    let end = Int(network.rows.offsets[vertex + 1])
    var arc = Int(nextArc[vertex])
    while arc < end,
      isFull(arc) || level[Int(network.rows.targets[arc])] != level[vertex] + 1
    {
      arc += 1
    }
    try pace.spend(1 + arc - Int(nextArc[vertex]))
    nextArc[vertex] = Int32(arc)
    return arc < end ? arc : nil
  }

  /// Sends along the path as much as its arcs let through.
  private mutating func push(upTo limit: Double) -> Double {
    var amount = limit
    for arc in path { amount = min(amount, network.capacities[Int(arc)] - flow[Int(arc)]) }
    for arc in path {
      // What the narrowest arc lets through fills it to the last bit.
      let opposite = Int(network.opposites[Int(arc)])
      let room = network.capacities[Int(arc)] - flow[Int(arc)]
      flow[Int(arc)] = room == amount ? network.capacities[Int(arc)] : flow[Int(arc)] + amount
      flow[opposite] = -flow[Int(arc)]
    }
    used += path
    return amount
  }

  private func isFull(_ arc: Int) -> Bool { flow[arc] >= network.capacities[arc] }

  private func origin(of arc: Int) -> Int {
    Int(network.rows.targets[Int(network.opposites[arc])])
  }
}
