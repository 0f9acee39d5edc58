/// How much may flow along the arcs of a graph.
///
/// Every arc has an opposite, so that what flows may be sent back. Where the graph has no arc that
/// way, nothing may flow along the opposite but that.
struct FlowNetwork: Sendable {
  /// The arcs; where one leads from a vertex to another, one leads back.
  let rows: Rows

  /// For every arc, the arc that leads back.
  let opposites: [Int32]

  /// How much may flow along every arc.
  let capacities: [Double]

  /// Prepares flows along the edges of a graph, from source to target where it is directed.
  ///
  /// Loops are left out. Parallel edges are one edge, through which as much may flow as they weigh
  /// together if weights are used, and 1 if not.
  ///
  /// - Precondition: Weights that are used are 0 or more.
  ///
  /// - Throws: `CancellationError` if the task of the checkpoint is cancelled.
  init(_ graph: Graph, usingWeights: Bool, _ checkpoint: Checkpoint) throws(CancellationError) {
    let simple = graph.simplified()
    try checkpoint.pass(steps: 0)
    let arcs = simple.outgoing
    let weights = usingWeights ? arcs.weights : nil
    precondition(weights?.allSatisfy { $0 >= 0 } ?? true, "A capacity is not negative")
    rows = simple.underlying().outgoing
    try checkpoint.pass(steps: 0)
    opposites = rows.opposites()
    try checkpoint.pass(steps: 0)
    var capacities = [Double](repeating: 0, count: rows.targets.count)
    for vertex in 0..<rows.vertexCount {
      // Both rows are sorted, and the one holds all of the other.
      var place = rows.range(of: vertex).lowerBound
      for arc in arcs.range(of: vertex) {
        while rows.targets[place] != arcs.targets[arc] { place += 1 }
        capacities[place] = weights?[arc] ?? 1
      }
    }
    self.capacities = capacities
  }

  /// Prepares flows along the rows of a simple undirected graph, as much as every arc weighs or 1.
  init(symmetric rows: Rows) {
    self.init(
      rows: rows, opposites: rows.opposites(),
      capacities: rows.weights ?? [Double](repeating: 1, count: rows.targets.count))
  }

  private init(rows: Rows, opposites: [Int32], capacities: [Double]) {
    self.rows = rows
    self.opposites = opposites
    self.capacities = capacities
  }

  /// Returns the network in which everything flows the other way.
  func reversed() -> FlowNetwork {
    FlowNetwork(
      rows: rows, opposites: opposites, capacities: opposites.map { capacities[Int($0)] })
  }
}

extension Rows {
  /// Returns, for every arc of a simple undirected graph, the arc that leads back.
  fileprivate func opposites() -> [Int32] {
    // The rows are sorted, so that arcs come into a row in the order in which it leads back.
    var next = offsets
    return targets.map { target in
      defer { next[Int(target)] += 1 }
      return Int32(bitPattern: next[Int(target)])
    }
  }
}
