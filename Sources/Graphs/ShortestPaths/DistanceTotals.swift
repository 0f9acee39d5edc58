/// What the distances of all vertices to each vertex amount to.
struct DistanceTotals: Sendable, Equatable {
  /// What the distances to one vertex amount to.
  struct Total: Equatable {
    /// From how many others a path leads to the vertex.
    var count = 0

    /// The sum of their distances.
    var sum = 0.0

    /// The sum of one over each of their distances.
    var inverseSum = 0.0

    /// The longest of their distances, or 0.
    var maximum = 0.0

    /// Adds the total of other vertices.
    mutating func add(_ other: Total) {
      count += other.count
      sum += other.sum
      inverseSum += other.inverseSum
      maximum = max(maximum, other.maximum)
    }

    /// Adds vertices that are equally far, with one over their distance.
    @inline(__always)
    mutating func add(_ others: Int, at distance: Double, inverse: Double) {
      count += others
      sum += Double(others) * distance
      inverseSum += Double(others) * inverse
      maximum = max(maximum, distance)
    }
  }

  /// The totals of every vertex.
  var vertices: [Total]

  /// How many ordered pairs of vertices are 0, 1, 2 and more edges apart; empty with lengths.
  private(set) var pairCounts: [Int] = []

  init(vertexCount: Int) { vertices = [Total](repeating: Total(), count: vertexCount) }

  /// The longest of all distances; `nil` without vertices.
  var longestDistance: Double? { vertices.lazy.map(\.maximum).max() }

  /// How many ordered pairs of different vertices a path joins.
  var reachablePairCount: Int { vertices.reduce(0) { $0 + $1.count } }

  /// The sum of the distances of all ordered pairs that have one.
  var distanceSum: Double { vertices.reduce(0) { $0 + $1.sum } }

  /// The sum of one over those distances; if they are numbers of edges, it is the same in whatever
  /// order the vertices are.
  var inverseDistanceSum: Double {
    guard pairCounts.isEmpty else {
      return pairCounts.indices.dropFirst().reduce(0) { $0 + Double(pairCounts[$1]) / Double($1) }
    }
    return vertices.reduce(0) { $0 + $1.inverseSum }
  }

  /// The inverse of the mean distance, times the share of the other vertices that it is a mean of.
  var closeness: [Double] {
    let others = Double(vertices.count - 1)
    return vertices.map { total in
      let count = Double(total.count)
      return count > 0 ? count / total.sum * (count / others) : 0
    }
  }

  /// The mean of one over the distance of all other vertices, 0 for a vertex alone.
  var harmonicMeans: [Double] {
    let others = Double(max(1, vertices.count - 1))
    return vertices.map { $0.inverseSum / others }
  }

  /// Adds pairs that are some edges apart.
  mutating func addPairs(_ count: Int, at distance: Int) {
    while pairCounts.count <= distance { pairCounts.append(0) }
    pairCounts[distance] += count
  }

  /// Adds what other sources amount to.
  mutating func add(_ other: DistanceTotals) {
    for (vertex, total) in other.vertices.enumerated() { vertices[vertex].add(total) }
    for (distance, count) in other.pairCounts.enumerated() { addPairs(count, at: distance) }
  }
}

extension Graph {
  /// Returns what the distances to each vertex, along the arcs, amount to.
  ///
  /// - Parameters:
  ///   - usingWeights: Whether weights, if there are any, are lengths.
  ///   - limit: How far a vertex may be to count.
  /// - Returns: The totals of all vertices.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: Weights that are used are greater than 0.
  /// - Complexity: O(*V* · *E*) time, some hundred times less where no distance is long; with
  ///   lengths O(*V* · *E* log *E*). O(*V*) space.
  func distanceTotals(
    usingWeights: Bool, within limit: Double = .infinity
  ) throws(CancellationError) -> DistanceTotals {
    let checkpoint = Checkpoint(steps: vertexCount)
    var totals = DistanceTotals(vertexCount: vertexCount)
    if usingWeights && !hasUnitLengths {
      try addFar(beyond: 0, within: limit, usingWeights: true, to: &totals, checkpoint)
    } else if try !addNear(within: limit, to: &totals, checkpoint) {
      let near = Double(DistanceLanes.longestDistance)
      try addFar(beyond: near, within: limit, usingWeights: false, to: &totals, checkpoint)
    }
    return totals
  }

  /// Adds the distances that are found side by side.
  ///
  /// - Returns: Whether they are all that count.
  private func addNear(
    within limit: Double, to totals: inout DistanceTotals, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Bool {
    let lanes = DistanceLanes.count
    let batchCount = (vertexCount + lanes - 1) / lanes
    let partCount = min(8, batchCount)
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var totals = DistanceTotals(vertexCount: vertexCount)
      var search = DistanceLanes(vertexCount: vertexCount)
      var isWhole = true
      for batch in stride(from: part, to: batchCount, by: partCount) {
        let sources = batch * lanes..<min(vertexCount, (batch + 1) * lanes)
        totals.addPairs(sources.count, at: 0)
        let isBatchWhole = try search.add(
          sources, along: incoming, within: limit, to: &totals, checkpoint)
        isWhole = isWhole && isBatchWhole
      }
      return (totals: totals, isWhole: isWhole)
    }
    for part in parts { totals.add(part.totals) }
    return limit <= Double(DistanceLanes.longestDistance) || parts.allSatisfy(\.isWhole)
  }

  /// Adds longer distances, which are found from one vertex after another against the arcs.
  private func addFar(
    beyond near: Double, within limit: Double, usingWeights: Bool,
    to totals: inout DistanceTotals, _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    let partCount = vertexCount * incoming.targets.count < 1 << 20 ? 1 : 16
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var search = ShortestPathSearch(along: incoming, usingWeights: usingWeights)
      var pace = PacedCheckpoint(checkpoint)
      var totals: [DistanceTotals.Total] = []
      var pairCounts: [Int] = []
      for vertex in vertexCount * part / partCount..<vertexCount * (part + 1) / partCount {
        try checkpoint.pass()
        try search.run(from: vertex, &pace)
        totals.append(
          search.total(
            beyond: near, within: limit, countingPairs: !usingWeights, in: &pairCounts))
      }
      return (totals: totals, pairCounts: pairCounts)
    }
    for (vertex, total) in parts.lazy.map(\.totals).joined().enumerated() {
      totals.vertices[vertex].add(total)
    }
    for part in parts {
      for (distance, count) in part.pairCounts.enumerated() where count > 0 {
        totals.addPairs(count, at: distance)
      }
    }
  }

  /// Whether every edge is 1 long, so that lengths say nothing.
  private var hasUnitLengths: Bool { outgoing.weights?.allSatisfy { $0 == 1 } ?? true }
}

extension ShortestPathSearch {
  /// Returns what the distances of some vertices from the source amount to.
  fileprivate func total(
    beyond near: Double, within limit: Double, countingPairs: Bool, in pairCounts: inout [Int]
  ) -> DistanceTotals.Total {
    let (order, distances) = (order.span, distances.span)
    var total = DistanceTotals.Total()
    var place = order.count
    if countingPairs, place > 0 {
      let farthest = Int(distances[Int(order[place - 1])])
      while pairCounts.count <= farthest { pairCounts.append(0) }
    }
    var pairs = pairCounts.mutableSpan
    while place > 1 {
      let distance = distances[Int(order[place - 1])]
      guard distance > near else { break }
      let last = place
      repeat { place -= 1 } while place > 1 && distances[Int(order[place - 1])] == distance
      guard distance <= limit else { continue }
      total.add(last - place, at: distance, inverse: 1 / distance)
      if countingPairs { pairs[Int(distance)] += last - place }
    }
    return total
  }
}
