extension Graph {
  /// Returns the number of triangles: sets of three vertices that are all joined to each other.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).triangleCount()   // 1
  ///
  /// Loops, parallel edges, weights and the direction of edges are left out of account.
  ///
  /// - Returns: The number of triangles.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func triangleCount() throws(CancellationError) -> Int {
    guard vertexCount > 64 else { return underlying().outgoing.triangleCountOfFew() }
    let checkpoint = Checkpoint(steps: vertexCount)
    let rows = underlying().outgoing.rankedByDegree()
    try checkpoint.pass(steps: 0)
    let parts = rows.equalParts()
    let countsOfParts = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try rows.triangleCount(withMiddleIn: parts[part], checkpoint)
    }
    return countsOfParts.reduce(0, +)
  }

  /// Returns how many triangles every vertex is a corner of.
  ///
  ///     Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).triangleCounts()
  ///     // [1, 1, 1, 0]
  ///
  /// Loops, parallel edges, weights and the direction of edges are left out of account.
  ///
  /// Each triangle is found once, from the corner whose degree is neither highest nor lowest: one
  /// looks from there which of the higher corners of the lowest are its own too.
  ///
  /// N. Chiba and T. Nishizeki, "Arboricity and subgraph listing algorithms", *SIAM Journal on
  /// Computing* 14(1), 210–223 (1985), [doi:10.1137/0214017](https://doi.org/10.1137/0214017).
  ///
  /// - Returns: The number of triangles of each vertex, in vertex order; together three for every
  ///   triangle.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func triangleCounts() throws(CancellationError) -> [Int] {
    let checkpoint = Checkpoint(steps: vertexCount)
    let rows = underlying().outgoing.rankedByDegree()
    try checkpoint.pass(steps: 0)
    let parts = rows.equalParts()
    let countsOfParts = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try rows.triangleCounts(withMiddleIn: parts[part], checkpoint)
    }
    var counts = [Int](repeating: 0, count: vertexCount)
    for ofPart in countsOfParts {
      for rank in counts.indices { counts[Int(rows.vertices[rank])] += Int(ofPart[rank]) }
    }
    return counts
  }
}

extension Rows {
  /// Counts the triangles of no more than 64 vertices: the neighbours of each are the bits of a word.
  fileprivate func triangleCountOfFew() -> Int {
    var neighbors = [UInt64](repeating: 0, count: vertexCount)
    var count = 0
    for vertex in neighbors.indices {
      for arc in range(of: vertex) where targets[arc] < vertex {
        let lower = Int(targets[arc])
        // Those that are known already have a lower number than both.
        count += (neighbors[vertex] & neighbors[lower]).nonzeroBitCount
        neighbors[vertex] |= 1 << UInt64(lower)
      }
    }
    return count
  }
}

extension RankedRows {
  /// Returns how many triangles have a middle corner of the given ranks.
  fileprivate func triangleCount(
    withMiddleIn ranks: Range<Int>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Int {
    // 1 where the middle corner has a vertex among its own higher ones.
    var marks = [UInt8](repeating: 0, count: vertices.count)
    var mark = marks.mutableSpan
    let (offsets, targets) = (higher.offsets.span, higher.targets.span)
    let lowerTargets = lower.targets.span
    // Rows are looked up sixteen at a time, so that the memory is waited for once for them all.
    var places = [16 of Int](repeating: 0)
    var firstTargets = [16 of Int](repeating: 0)
    var count = 0
    for middle in ranks {
      try checkpoint.pass()
      for arc in higher.range(of: middle) { mark[Int(targets[arc])] = 1 }
      let row = lower.range(of: middle)
      var start = row.lowerBound
      while start < row.upperBound {
        let batch = 0..<min(16, row.upperBound - start)
        for i in batch { places[i] = Int(offsets[Int(lowerTargets[start + i])]) }
        for i in batch { firstTargets[i] = Int(targets[places[i]]) }
        for i in batch {
          var (place, target) = (places[i], firstTargets[i])
          while target != middle {
            unsafe count &+= Int(mark[unchecked: target])
            place &+= 1
            unsafe target = Int(targets[unchecked: place])
          }
        }
        start += 16
      }
      for arc in higher.range(of: middle) { mark[Int(targets[arc])] = 0 }
    }
    return count
  }

  /// Returns of how many triangles each rank is a corner, of those whose middle corner has one of
  /// the given ranks.
  fileprivate func triangleCounts(
    withMiddleIn ranks: Range<Int>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [UInt] {
    // Twice the count of each rank, plus one where the middle corner has it among its own higher.
    var cells = [UInt](repeating: 0, count: vertices.count)
    var cell = cells.mutableSpan
    let (offsets, targets) = (higher.offsets.span, higher.targets.span)
    let lowerTargets = lower.targets.span
    var lowest = [16 of Int](repeating: 0)
    var places = [16 of Int](repeating: 0)
    var firstTargets = [16 of Int](repeating: 0)
    for middle in ranks {
      try checkpoint.pass()
      for arc in higher.range(of: middle) { cell[Int(targets[arc])] |= 1 }
      var countOfMiddle: UInt = 0
      let row = lower.range(of: middle)
      var start = row.lowerBound
      while start < row.upperBound {
        let batch = 0..<min(16, row.upperBound - start)
        for i in batch { lowest[i] = Int(lowerTargets[start + i]) }
        for i in batch { places[i] = Int(offsets[lowest[i]]) }
        for i in batch { firstTargets[i] = Int(targets[places[i]]) }
        for i in batch {
          // The lowest corner's row has the middle in it, and before that the higher corners.
          var (place, target, count) = (places[i], firstTargets[i], UInt(0))
          while target != middle {
            let old = unsafe cell[unchecked: target]
            count &+= old & 1
            unsafe cell[unchecked: target] = old &+ (old & 1) << 1
            place &+= 1
            unsafe target = Int(targets[unchecked: place])
          }
          cell[lowest[i]] += count << 1
          countOfMiddle += count
        }
        start += 16
      }
      cell[middle] += countOfMiddle << 1
      for arc in higher.range(of: middle) { cell[Int(targets[arc])] &= ~1 }
    }
    return cells.map { $0 >> 1 }
  }
}
