extension TwoModeGraph {
  /// Returns the rows of a projection, with the sums of what each neighbour in common counts.
  ///
  /// The rows are counted first and then filled where they belong, so that threads don't meet.
  ///
  /// - Parameters:
  ///   - mode: The mode that remains.
  ///   - weight: What the neighbours in common count.
  ///   - scatteringLimit: From how many arcs on the rows are filled one after another.
  /// - Returns: The rows, each in ascending order.
  /// - Throws: `CancellationError` if the current task is cancelled.
  func projectedRows(
    onto mode: Mode, weight: ProjectionWeight, scatteringLimit: Int = 1 << 18
  ) throws(CancellationError) -> Rows {
    let projector = Projector(self, onto: mode, weight: weight)
    let blocks = equalParts(ofWork: projector.pairCounts.map { 1 + 16 * $0 })
    let checkpoint = Checkpoint(steps: 2 * projector.vertexCount)
    let degrees = try inParallel(parts: blocks.count) { (part) throws(CancellationError) in
      try projector.degrees(of: blocks[part], checkpoint)
    }
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(projector.vertexCount + 1)
    var arcCount = 0
    for degree in degrees.joined() {
      arcCount += degree
      precondition(arcCount <= Int(UInt32.max), "The projection is too large")
      offsets.append(UInt32(arcCount))
    }

    let starts = offsets
    var failure: CancellationError?
    var targets: [Int32] = []
    let weights = unsafe [Double](unsafeUninitializedCapacity: arcCount) { weights, weightCount in
      unsafe targets = [Int32](unsafeUninitializedCapacity: arcCount) { targets, targetCount in
        let arcs = unsafe ProjectedArcs(targets: targets, weights: weights)
        do throws(CancellationError) {
          if arcCount < scatteringLimit {
            try projector.scatter(into: arcs, starts, checkpoint)
          } else {
            _ = try inParallel(parts: blocks.count) { (part) throws(CancellationError) in
              try projector.fill(arcs, of: blocks[part], starts, checkpoint)
            }
          }
          (targetCount, weightCount) = (arcCount, arcCount)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    return Rows(offsets: offsets, targets: targets, weights: weights)
  }
}

/// The arcs of a projection while blocks of rows are being filled, each by itself.
@safe private struct ProjectedArcs: @unchecked Sendable {
  private let targets: UnsafeMutableBufferPointer<Int32>
  private let weights: UnsafeMutableBufferPointer<Double>

  init(targets: UnsafeMutableBufferPointer<Int32>, weights: UnsafeMutableBufferPointer<Double>) {
    unsafe requestLargePages(for: targets)
    unsafe requestLargePages(for: weights)
    unsafe self.targets = targets
    unsafe self.weights = weights
  }

  @inline(__always)
  func set(_ target: Int, _ weight: Double, at place: Int) {
    unsafe targets[place] = Int32(truncatingIfNeeded: target)
    unsafe weights[place] = weight
  }

  @inline(__always)
  func add(_ weight: Double, at place: Int) {
    unsafe weights[place] += weight
  }

  func arc(at place: Int) -> (target: Int, weight: Double) {
    unsafe (Int(targets[place]), weights[place])
  }
}

/// Finds those that each vertex of a mode has neighbours in common with.
private struct Projector {
  let vertexCount: Int

  /// How many vertices there are around the neighbours of each vertex, all told.
  let pairCounts: [Int]

  private let rows: Rows

  /// The number in the graph of the first vertex of the mode.
  private let base: Int

  /// What a neighbour in common counts, by its number in the graph.
  private let shares: [Double]
  private let isJaccard: Bool

  init(_ graph: TwoModeGraph, onto mode: TwoModeGraph.Mode, weight: ProjectionWeight) {
    let rows = graph.graph.outgoing
    self.rows = rows
    base = graph.vertices(of: mode).lowerBound
    vertexCount = graph.vertices(of: mode).count
    pairCounts = graph.vertices(of: mode).map { vertex in
      rows.range(of: vertex).reduce(0) { $0 + rows.range(of: Int(rows.targets[$1])).count }
    }
    isJaccard = weight == .jaccard
    shares = rows.degrees().map { degree in
      switch weight {
      case .shared, .jaccard: 1
      case .newman: 1 / Double(max(1, degree - 1))
      case .resourceAllocation: 1 / Double(max(1, degree))
      }
    }
  }

  private func row(of vertex: Int) -> Range<Int> { rows.range(of: base + vertex) }

  /// Returns with how many others each vertex of a block has neighbours in common.
  func degrees(
    of block: Range<Int>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Int] {
    let (offsets, targets) = (rows.offsets.span, rows.targets.span)
    var lastStorage = [Int32](repeating: -1, count: vertexCount)
    // With which vertex each was met last.
    var last = lastStorage.mutableSpan
    var degrees: [Int] = []
    degrees.reserveCapacity(block.count)
    for vertex in block {
      try checkpoint.pass()
      let mark = Int32(truncatingIfNeeded: vertex)
      last[vertex] = mark
      var degree = 0
      for arc in row(of: vertex) {
        let neighbor = Int(targets[arc])
        for place in Int(offsets[neighbor])..<Int(offsets[neighbor + 1]) {
          let other = unsafe Int(targets[unchecked: place]) &- base
          unsafe degree &+= last[unchecked: other] == mark ? 0 : 1
          unsafe last[unchecked: other] = mark
        }
      }
      degrees.append(degree)
    }
    return degrees
  }

  /// Fills all rows at once, each with the vertices in ascending order that meet it.
  ///
  /// That is quick as long as all rows are near in memory.
  func scatter(
    into arcs: ProjectedArcs, _ starts: [UInt32], _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    let (offsets, targets, shares) = (rows.offsets.span, rows.targets.span, shares.span)
    var (nextStorage, sumStorage) = (starts, [Double](repeating: 0, count: vertexCount))
    var metStorage = [Int32](repeating: 0, count: vertexCount + 1)
    var next = nextStorage.mutableSpan
    var sums = sumStorage.mutableSpan
    var met = metStorage.mutableSpan
    for vertex in 0..<vertexCount {
      try checkpoint.pass()
      var metCount = 0
      for arc in row(of: vertex) {
        let neighbor = Int(targets[arc])
        let share = shares[neighbor]
        for place in Int(offsets[neighbor])..<Int(offsets[neighbor + 1]) {
          let other = unsafe Int(targets[unchecked: place]) &- base
          let sum = unsafe sums[unchecked: other]
          unsafe met[unchecked: metCount] = Int32(truncatingIfNeeded: other)
          metCount &+= sum == 0 ? 1 : 0
          unsafe sums[unchecked: other] = sum + share
        }
      }
      for place in 0..<metCount {
        let other = Int(met[place])
        let sum = sums[other]
        sums[other] = 0
        guard other != vertex else { continue }
        arcs.set(vertex, sum, at: Int(next[other]))
        next[other] &+= 1
      }
    }
    guard isJaccard else { return }
    for vertex in 0..<vertexCount {
      divideByUnions(arcs, at: Int(starts[vertex])..<Int(starts[vertex + 1]), of: vertex)
    }
  }

  /// Fills the rows of a block.
  func fill(
    _ arcs: ProjectedArcs, of block: Range<Int>, _ starts: [UInt32], _ checkpoint: Checkpoint
  ) throws(CancellationError) {
    let merged = block.filter { !meetsMany($0) }
    var lists = TaggedLists(
      numberCount: merged.reduce(0) { max($0, pairCounts[$1]) },
      listCount: merged.reduce(0) { max($0, row(of: $1).count) })
    var sums = [Double](repeating: 0, count: merged.count < block.count ? vertexCount : 0)
    for vertex in block {
      try checkpoint.pass()
      let places = Int(starts[vertex])..<Int(starts[vertex + 1])
      if meetsMany(vertex) {
        fill(arcs, at: places, of: vertex, addingTo: &sums)
      } else {
        fill(arcs, at: places, of: vertex, merging: &lists)
      }
      if isJaccard { divideByUnions(arcs, at: places, of: vertex) }
    }
  }

  /// Returns whether a vertex meets so many of the others that looking through all takes no longer.
  private func meetsMany(_ vertex: Int) -> Bool { pairCounts[vertex] >= vertexCount / 2 }

  /// Fills the row of a vertex that meets few of the others: those around its neighbours are in
  /// order, and are merged.
  private func fill(
    _ arcs: ProjectedArcs, at places: Range<Int>, of vertex: Int, merging lists: inout TaggedLists
  ) {
    let (targets, shares) = (rows.targets.span, shares.span)
    lists.removeAll()
    for arc in row(of: vertex) {
      let neighbor = Int(targets[arc])
      lists.append(targets, rows.range(of: neighbor), tag: neighbor)
    }
    var next = places.lowerBound
    var last = vertex
    lists.forEachInOrder { number, neighbor in
      let other = number &- base
      if other == vertex { return }
      if other == last {
        arcs.add(shares[neighbor], at: next &- 1)
      } else {
        arcs.set(other, shares[neighbor], at: next)
        next &+= 1
        last = other
      }
    }
  }

  /// Fills the row of a vertex that meets many of the others: it looks through all.
  private func fill(
    _ arcs: ProjectedArcs, at places: Range<Int>, of vertex: Int, addingTo sums: inout [Double]
  ) {
    for arc in row(of: vertex) {
      let neighbor = Int(rows.targets[arc])
      let share = shares[neighbor]
      for place in rows.range(of: neighbor) { sums[Int(rows.targets[place]) - base] += share }
    }
    sums[vertex] = 0
    var next = places.lowerBound
    for other in 0..<vertexCount where sums[other] > 0 {
      arcs.set(other, sums[other], at: next)
      sums[other] = 0
      next += 1
    }
  }

  /// Divides the numbers of neighbours in common by the numbers of all neighbours.
  private func divideByUnions(_ arcs: ProjectedArcs, at places: Range<Int>, of vertex: Int) {
    let degree = row(of: vertex).count
    for place in places {
      let (other, common) = arcs.arc(at: place)
      let union = Double(degree + row(of: other).count) - common
      arcs.set(other, common / union, at: place)
    }
  }
}
