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

  /// Adds the source of a search to the vertices that are farther from it than a distance.
  ///
  /// - Parameters:
  ///   - search: A search that has run.
  ///   - counted: Up to where the distances have been added before.
  ///   - limit: How far a vertex may be to count.
  ///   - countsPairs: Whether the distances are numbers of edges.
  mutating func addSource(
    of search: ShortestPathSearch, beyond counted: Double, within limit: Double, countsPairs: Bool
  ) {
    let (order, distances) = (search.order.span, search.distances.span)
    let longest = distances[Int(order[order.count - 1])]
    if countsPairs { addPairs(0, at: Int(longest)) }
    Self.add(order, distances, beyond: counted, within: limit, to: &vertices)
    guard countsPairs else { return }
    var pairCounts = pairCounts.mutableSpan
    for place in 0..<order.count {
      let distance = distances[Int(order[place])]
      if counted < distance && distance <= limit { pairCounts[Int(distance)] += 1 }
    }
  }

  private static func add(
    _ order: Span<Int32>, _ distances: Span<Double>, beyond counted: Double, within limit: Double,
    to totals: inout [Total]
  ) {
    var totals = totals.mutableSpan
    var (distance, inverse) = (0.0, 0.0)
    for place in 0..<order.count {
      let vertex = Int(order[place])
      if distances[vertex] != distance {
        distance = distances[vertex]
        inverse = 1 / distance
      }
      guard distance > counted else { continue }
      guard distance <= limit else { break }
      var total = totals[vertex]
      total.add(1, at: distance, inverse: inverse)
      totals[vertex] = total
    }
  }

  /// Adds what other sources amount to.
  mutating func add(_ other: DistanceTotals) {
    for (vertex, total) in other.vertices.enumerated() {
      vertices[vertex].count += total.count
      vertices[vertex].sum += total.sum
      vertices[vertex].inverseSum += total.inverseSum
      vertices[vertex].maximum = max(vertices[vertex].maximum, total.maximum)
    }
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
    let lanes = DistanceLanes.count
    let batchCount = (vertexCount + lanes - 1) / lanes
    let partCount = min(8, batchCount)
    let usesLengths = usingWeights && !hasUnitLengths
    let checkpoint = Checkpoint(steps: vertexCount)
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      var totals = DistanceTotals(vertexCount: vertexCount)
      var sideBySide = DistanceLanes(vertexCount: usesLengths ? 0 : vertexCount)
      var oneByOne = ShortestPathSearch(along: outgoing, usingWeights: usesLengths)
      var isLong = usesLengths
      for batch in stride(from: part, to: batchCount, by: partCount) {
        let sources = batch * lanes..<min(vertexCount, (batch + 1) * lanes)
        if !usesLengths { totals.addPairs(sources.count, at: 0) }
        var counted = 0.0
        if !isLong {
          let isWhole = try sideBySide.add(
            sources, along: incoming, within: limit, to: &totals, checkpoint)
          isLong = !isWhole && limit > Double(DistanceLanes.longestDistance)
          guard isLong else { continue }
          counted = Double(DistanceLanes.longestDistance)
        }
        for source in sources {
          try checkpoint.pass()
          oneByOne.run(from: source)
          totals.addSource(
            of: oneByOne, beyond: counted, within: limit, countsPairs: !usesLengths)
        }
      }
      return totals
    }
    return parts.reduce(into: DistanceTotals(vertexCount: vertexCount)) { $0.add($1) }
  }

  /// Whether every edge is 1 long, so that lengths say nothing.
  private var hasUnitLengths: Bool { outgoing.weights?.allSatisfy { $0 == 1 } ?? true }
}
